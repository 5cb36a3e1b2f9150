import { trendsStrings as text } from '../../strings/trends.ts';
import { bandHeight, bandsFoot, frame } from './chart-frame.ts';
import styles from './chart.module.css';

const width = frame.right - frame.left;

/** Flooded, in balance, numb: a position, a texture and a word each, besides the hue. */
export const Bands = ({ id }: { readonly id: string }) => (
  <>
    <defs>
      <pattern id={`${id}-dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle className={styles['dot']} cx="1.7" cy="1.7" r="1.05" />
        <circle className={styles['dot']} cx="5.2" cy="5.2" r="1.05" />
      </pattern>
      <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles['hatch']} d="M0 0v6" />
      </pattern>
      <clipPath id={`${id}-clip`}>
        <rect x={frame.left} y={frame.top} width={width} height={bandHeight * 3} rx="9" />
      </clipPath>
    </defs>
    <g clipPath={`url(#${id}-clip)`}>
      <rect className={styles['flooded']} x={frame.left} y={frame.top} width={width} height={bandHeight} />
      <rect className={styles['balance']} x={frame.left} y={frame.top + bandHeight} width={width} height={bandHeight} />
      <rect
        className={styles['numb']}
        x={frame.left}
        y={frame.top + bandHeight * 2}
        width={width}
        height={bandHeight}
      />
      <rect
        className={styles['texture']}
        fill={`url(#${id}-dots)`}
        x={frame.left}
        y={frame.top}
        width={width}
        height={bandHeight}
      />
      <rect
        className={styles['texture']}
        fill={`url(#${id}-lines)`}
        x={frame.left}
        y={frame.top + bandHeight * 2}
        width={width}
        height={bandHeight}
      />
    </g>
    <path
      className={styles['rule']}
      d={`M${frame.left} ${frame.top + bandHeight}H${frame.right}M${frame.left} ${frame.top + bandHeight * 2}H${frame.right}`}
    />
    <rect
      className={styles['frame']}
      x={frame.left}
      y={frame.top}
      width={width}
      height={bandsFoot - frame.top}
      rx="9"
    />
    {[text.flooded, text.inBalance, text.numb].map((name, index) => (
      <text key={name} className={styles['band']} x="0" y={frame.top + bandHeight * (index + 0.5) + 4}>
        {name}
      </text>
    ))}
  </>
);
