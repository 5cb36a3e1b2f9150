import { useRef } from 'react';
import { fuelStops, instruments } from '../../strings/instruments.ts';
import styles from './fuel-gauge.module.css';
import { GaugeDrawing, TankSign } from './gauge-drawing.tsx';
import { gaugeBox, levelAt, tanks, type Tank } from './gauge-geometry.ts';
import { sliderProps } from './slider.ts';
import { createGrip, useGrip } from './use-grip.ts';

const stops = { min: 0, max: 4, middle: 2 } as const;

/** What is left in each tank: 0 fumes … 4 full, null when not marked. */
export type Levels = Readonly<Record<Tank, number | null>>;

interface FuelGaugeProps {
  readonly value: Levels;
  /** Without it the gauge is a picture of a past evening. */
  readonly onChange?: (value: Levels) => void;
}

export const FuelGauge = ({ value, onChange }: FuelGaugeProps) => {
  const sliders = useRef<Partial<Record<Tank, HTMLDivElement | null>>>({});
  const change = (tank: Tank, level: number | null): void => onChange?.({ ...value, [tank]: level });
  const grip = useGrip(gaugeBox.width, (point) => {
    const { tank } = levelAt(point);
    sliders.current[tank]?.focus();
    if (onChange === undefined) return null;
    return createGrip(
      value[tank],
      (under) => levelAt(under).level,
      (level) => change(tank, level),
    );
  });

  return (
    <div className={styles['gauge']}>
      <GaugeDrawing levels={value} grip={grip} />
      <p className={styles['ends']} aria-hidden="true">
        <span>{instruments.empty}</span>
        <span>{instruments.full}</span>
      </p>
      {tanks.map((tank) => {
        const level = value[tank];
        const words = level === null ? undefined : fuelStops[level];
        return (
          <div
            key={tank}
            ref={(element) => {
              sliders.current[tank] = element;
            }}
            className={styles['row']}
            data-tank={tank}
            {...sliderProps({
              label: instruments.tank[tank],
              stops,
              at: level,
              words,
              onChange: onChange && ((next) => change(tank, next)),
            })}
          >
            <span className={styles['who']}>
              <TankSign tank={tank} />
              {instruments.tankShort[tank]}
            </span>
            <b className={styles['level']}>{words?.name ?? instruments.notMarked}</b>
            <i className={styles['sentence']}>{words?.sentence ?? ''}</i>
          </div>
        );
      })}
    </div>
  );
};
