import { arcRadius, angleOfLevel, gaugeBox, gaugeSpan, gaugeStart, hub, knobAt, tanks } from './gauge-geometry.ts';
import type { Tank } from './gauge-geometry.ts';
import styles from './fuel-gauge.module.css';
import { arcPath, polar } from './polar.ts';
import type { useGrip } from './use-grip.ts';

const ticks = Array.from({ length: 17 }, (_, index) => {
  const major = index % 4 === 0;
  const angle = gaugeStart - (gaugeSpan * index) / 16;
  return { major, from: polar(hub, 81, angle), to: polar(hub, major ? 71 : 76, angle) };
});

const needle: Readonly<Record<Tank, { readonly tip: number; readonly tail: number }>> = {
  them: { tip: 66, tail: 14 },
  me: { tip: 36, tail: 0 },
};

const turned = (level: number) => ({
  transform: `rotate(${gaugeStart - angleOfLevel(level)}deg)`,
  transformOrigin: `${hub.x}px ${hub.y}px`,
});

const TankDrawing = ({ tank, level }: { readonly tank: Tank; readonly level: number | null }) => {
  const whole = arcPath(hub, arcRadius[tank], gaugeStart, gaugeStart - gaugeSpan);
  const knob = knobAt(tank, 0);
  const tip = polar(hub, needle[tank].tip, gaugeStart);
  const tail = polar(hub, needle[tank].tail, gaugeStart - 180);
  return (
    <g className={styles['tank']} data-tank={tank} data-marked={level === null ? undefined : ''}>
      <path className={styles['arc']} d={whole} />
      {level === null ? null : (
        <>
          <path className={styles['filled']} d={whole} pathLength={4} style={{ strokeDasharray: `${level} 9` }} />
          <path className={styles['needle']} d={`M${tail.x} ${tail.y}L${tip.x} ${tip.y}`} style={turned(level)} />
        </>
      )}
      <g className={styles['knob']} style={turned(level ?? 2)}>
        <circle className={styles['ring']} cx={knob.x} cy={knob.y} r="14" />
        <circle className={styles['disc']} cx={knob.x} cy={knob.y} r="8.5" />
      </g>
    </g>
  );
};

/** Says which arc a row of words is about: the ring outside, or the point inside. */
export const TankSign = ({ tank }: { readonly tank: Tank }) => (
  <svg
    className={styles['sign']}
    data-tank={tank}
    viewBox="0 0 14 14"
    width="0.875rem"
    height="0.875rem"
    aria-hidden="true"
  >
    <circle className={styles['signOuter']} cx="7" cy="7" r="5.6" />
    <circle className={styles['signInner']} cx="7" cy="7" r="2.6" />
  </svg>
);

interface GaugeDrawingProps {
  readonly levels: Readonly<Record<Tank, number | null>>;
  readonly grip: ReturnType<typeof useGrip>;
}

/** One gauge with two arcs: outside what is left for them, inside what is left for me. */
export const GaugeDrawing = ({ levels, grip }: GaugeDrawingProps) => (
  <svg className={styles['drawing']} viewBox={`0 0 ${gaugeBox.width} ${gaugeBox.height}`} aria-hidden="true" {...grip}>
    {ticks.map(({ major, from, to }) => (
      <path
        key={`${from.x} ${from.y}`}
        className={styles['tick']}
        data-major={major ? '' : undefined}
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      />
    ))}
    {tanks.map((tank) => (
      <TankDrawing key={tank} tank={tank} level={levels[tank]} />
    ))}
    <circle className={styles['hub']} cx={hub.x} cy={hub.y} r="7.5" />
    <circle className={styles['hubHole']} cx={hub.x} cy={hub.y} r="2.2" />
  </svg>
);
