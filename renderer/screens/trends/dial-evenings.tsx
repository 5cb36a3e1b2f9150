import type { Direction } from '#shared/reading/leans/lean';
import { sideOf } from '#shared/reading/evening-place';
import { signOf } from '#shared/reading/leans/rule';
import { useApp } from '../../app/app-context.ts';
import { closenessStops, reachedYou } from '../../strings/instruments.ts';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import { dayName, EveningMarkIcon } from './evidence-item.tsx';
import styles from './evidence.module.css';

interface DialEveningsProps {
  readonly label: string;
  readonly evenings: readonly TrendEvening[];
  readonly direction: Direction;
}

const most = 3;

/** The newest evenings on one side, as they were marked: where no words say it, the dial's own do. */
export const DialEvenings = ({ label, evenings, direction }: DialEveningsProps) => {
  const { today } = useApp();
  const onSide = evenings.filter(({ closeness }) => closeness !== null && sideOf(closeness) === direction);
  // A lean may be of a step only: then it's the evenings that took that step.
  const toward = evenings.filter(({ closeness }) => closeness !== null && signOf(direction) * closeness > 0);
  const newest = (onSide.length > 0 ? onSide : toward).toReversed().slice(0, most);
  return (
    <ul className={styles['list']} aria-label={label}>
      {newest.map(({ day, closeness, reach }) => (
        <li key={day}>
          <div className={styles['item']}>
            <EveningMarkIcon closeness={closeness} />
            <div>
              <p className={styles['dial']}>
                {closeness === null ? '' : `${closenessStops[closeness + 4]?.name}. `}
                {reach === null ? '' : `${reachedYou(reach)}.`}
              </p>
              <p className={styles['meta']}>{dayName(day, today)}</p>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
};
