import { type Parting, partingNames } from '#shared/journal/close';
import { todayStrings } from '../../strings/today.ts';
import styles from './parting-lines.module.css';

/** What was left, taken home and kept for the next day when the day was closed; nothing where nothing was written. */
export const PartingLines = ({ parting }: { readonly parting: Parting }) => {
  const written = partingNames.filter((name) => parting[name].trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl className={styles['lines']}>
      {written.map((name) => (
        <div key={name}>
          <dt>{todayStrings.parting[name]}</dt>
          <dd>{parting[name]}</dd>
        </div>
      ))}
    </dl>
  );
};
