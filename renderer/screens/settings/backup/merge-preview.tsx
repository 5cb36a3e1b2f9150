import { dayOf, timeOf } from '../../../app/format.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Switch } from '../../../ui/switch.tsx';
import type { MergePreview as Preview } from '../../../workers/vault/backups/merging.ts';
import styles from './backup.module.css';

interface MergePreviewProps {
  readonly preview: Preview;
  readonly bringBack: boolean;
  readonly onBringBack: (on: boolean) => void;
}

/** Whether there is nothing to bring in, and nothing that could be asked for. */
export const isAllHere = ({ isNeeded, deletedHere }: Preview): boolean => !isNeeded && deletedHere === 0;

/** What there is to say where no page is new: null where some are. */
const inOneLine = ({ records, isNeeded }: Preview, hasLines: boolean): string | null => {
  if (records > 0) return hasLines ? null : text.smallerThings;
  return isNeeded ? text.onlyToEnd : text.allHere;
};

/** What bringing a backup in would do. */
export const MergePreview = ({ preview, bringBack, onBringBack }: MergePreviewProps) => {
  const { made, newPages, newDays, changedThere, bothChanged, deletedThere, deletedHere, differing } = preview;
  const lines = [
    [newPages, text.newPages],
    [newDays, text.newDays],
    [changedThere, text.changedThere],
    [bothChanged.length, text.bothChanged],
    [deletedThere, text.deletedThere],
    [differing, text.differing],
  ] as const;
  const said = lines.filter(([count]) => count > 0);
  const line = inOneLine(preview, said.length > 0);
  return (
    <>
      <p>{made === null ? text.fromApart : text.from(`${dayOf(made)}, ${timeOf(made)}`)}</p>
      {line === null ? null : <p>{line}</p>}
      {said.length === 0 ? null : (
        <ul className={styles['summary']}>
          {said.map(([count, words]) => (
            <li key={words(count)}>{words(count)}</li>
          ))}
        </ul>
      )}
      {deletedHere === 0 ? null : (
        <Switch on={bringBack} onChange={onBringBack}>
          {text.deletedHere(deletedHere)}
        </Switch>
      )}
    </>
  );
};
