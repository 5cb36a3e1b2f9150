import { dayOf, timeOf } from '../../../app/format.ts';
import { useHold } from '../../../app/use-hold.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { BackupsState } from '../../../workers/vault/backups/backups.ts';
import { Row, Rows } from '../row.tsx';
import styles from './backup.module.css';

/** The last part of a path, as its owner knows it. */
const nameOf = (path: string): string => path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;

export const placeOf = ({ folder }: BackupsState): string =>
  folder === null ? text.thisComputer : nameOf(folder.path);

/** When the newest copy was made; null when there is none. */
export const lastOf = ({ last }: BackupsState): string | null =>
  last === null ? null : `${dayOf(last.at)}, ${timeOf(last.at)}`;

/** How old the newest copy is, whether it opened, where it lies, and how many are kept. */
export const BackupRows = ({ backups }: { readonly backups: BackupsState }) => {
  const isHeld = useHold() !== null;
  const { trial } = backups;
  return (
    <Rows>
      <Row name={text.last}>{lastOf(backups) ?? text.none}</Row>
      <Row name={text.testRestore}>
        {trial === null ? (
          text.notTried
        ) : (
          <span className={styles['trial']} data-matched={trial.matched ? '' : undefined}>
            <Icon name={trial.matched ? 'check-bold' : 'warning-circle'} size={15} />
            {trial.matched ? text.matched : text.notMatched}
          </span>
        )}
      </Row>
      <Row name={text.keptOn}>{placeOf(backups)}</Row>
      <Row name={text.copies}>{isHeld ? text.heldTiers : text.tiers}</Row>
    </Rows>
  );
};
