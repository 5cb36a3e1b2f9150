import { sideOf } from '#shared/reading/evening-place';
import { unreachable } from '#shared/kernel/unreachable';
import styles from './marks.module.css';

interface MarkProps {
  /** −4 … +4. */
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly r?: number;
}

/** One evening on a drawing: a disc when flooded, a ring in balance, a diamond when numb. An SVG element. */
export const Mark = ({ value, x, y, r = 4 }: MarkProps) => {
  const side = sideOf(value);
  switch (side) {
    case 'flooded':
      return <circle className={styles['flooded']} cx={x} cy={y} r={r} />;
    case 'numb':
      return (
        <rect
          className={styles['numb']}
          x={x - r}
          y={y - r}
          width={2 * r}
          height={2 * r}
          rx="1"
          transform={`rotate(45 ${x} ${y})`}
        />
      );
    case 'balance':
      return <circle className={styles['balance']} cx={x} cy={y} r={r - 0.6} />;
    default:
      return unreachable(side);
  }
};
