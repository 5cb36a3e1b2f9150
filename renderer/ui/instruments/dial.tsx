import { useId, useImperativeHandle, useRef, type Ref } from 'react';
import { sideOf } from '#shared/reading/evening-place';
import { closenessStops, instruments } from '../../strings/instruments.ts';
import { Kbd } from '../kbd.tsx';
import { dialBox, dialCentre, fromStop, knobAtTop, segmentPath, stopAt, toStop, turnOf } from './dial-geometry.ts';
import styles from './dial.module.css';
import { sliderProps } from './slider.ts';
import { createGrip, useGrip } from './use-grip.ts';

const stops = { min: 1, max: 9, middle: 5 } as const;
/** How strongly the dots or lines show on each segment, outward from the middle. */
const texture = [1, 0.8, 0.55, 0.22, 0, 0.26, 0.5, 0.74, 1] as const;

interface DialProps {
  /** −4 flooded … +4 numb, null when not marked. */
  readonly value: number | null;
  /** Without it the dial is a picture of a past evening. */
  readonly onChange?: (value: number | null) => void;
  readonly ref?: Ref<{ readonly focus: () => void }>;
}

export const Dial = ({ value, onChange, ref }: DialProps) => {
  const id = useId();
  const slider = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => slider.current?.focus() }), []);
  const stop = value === null ? null : toStop(value);
  const words = stop === null ? undefined : closenessStops[stop - 1];
  const change = (next: number | null): void => onChange?.(next === null ? null : fromStop(next));
  const grip = useGrip(dialBox.width, (point) => {
    slider.current?.focus();
    return onChange === undefined || stopAt(point) === null ? null : createGrip(stop, stopAt, change);
  });

  return (
    <div className={styles['dial']}>
      <div
        ref={slider}
        className={styles['slider']}
        {...sliderProps({ label: instruments.closeness, stops, at: stop, words, onChange: onChange && change })}
      >
        <span className={styles['top']}>{instruments.inBalance}</span>
        <div className={styles['face']}>
          <svg viewBox={`0 0 ${dialBox.width} ${dialBox.height}`} {...grip}>
            <defs>
              <pattern id={`${id}-dots`} width="7" height="7" patternUnits="userSpaceOnUse">
                <circle className={styles['dot']} cx="1.7" cy="1.7" r="1.05" />
                <circle className={styles['dot']} cx="5.2" cy="5.2" r="1.05" />
              </pattern>
              <pattern
                id={`${id}-lines`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path className={styles['line']} d="M0 0v6" />
              </pattern>
            </defs>
            {texture.map((strength, index) => (
              <g key={strength + index} className={styles['segment']} data-side={sideOf(index - 4)}>
                <path d={segmentPath(index + 1)} data-here={index + 1 === stop ? '' : undefined} />
                {strength === 0 ? null : (
                  <path
                    className={styles['texture']}
                    d={segmentPath(index + 1)}
                    fill={`url(#${id}-${index < 4 ? 'dots' : 'lines'})`}
                    opacity={strength}
                  />
                )}
              </g>
            ))}
            <g
              className={styles['knob']}
              style={{
                transform: `rotate(${turnOf(stop ?? stops.middle)}deg)`,
                transformOrigin: `${dialCentre.x}px ${dialCentre.y}px`,
              }}
            >
              <circle className={styles['ring']} cx={knobAtTop.x} cy={knobAtTop.y} r="26" />
              <circle className={styles['shade']} cx={knobAtTop.x} cy={knobAtTop.y} r="22" />
              <circle className={styles['disc']} cx={knobAtTop.x} cy={knobAtTop.y} r="20" />
              <circle className={styles['pin']} cx={knobAtTop.x} cy={knobAtTop.y} r="6" />
            </g>
          </svg>
        </div>
        <div className={styles['ends']}>
          <span>{instruments.flooded}</span>
          <span>{instruments.numb}</span>
        </div>
        <div className={styles['words']}>
          <b>{words?.name ?? instruments.notMarked}</b>
          <i>{words?.sentence ?? instruments.leaveIt}</i>
        </div>
      </div>
      {onChange === undefined ? null : (
        <p className={styles['hint']} aria-hidden="true">
          <Kbd keys={['←', '→']} /> {instruments.move}
          <span className={styles['space']} />
          <Kbd keys={['Tab']} /> {instruments.nextReading}
        </p>
      )}
    </div>
  );
};
