import { backupStrings as text } from '../../../strings/backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import type { BackupError } from '../../../workers/vault/backups/make-backup.ts';
import styles from './backup.module.css';

interface BackupProblemProps {
  readonly problem: BackupError;
  readonly place: string;
  /** When the last copy was made, in words; null when there is none. */
  readonly last: string | null;
  readonly onAgain: () => void;
  /** Null where the folder is not the person's to choose. */
  readonly onChoose: (() => void) | null;
}

/** Why the last try came to nothing, how old the newest copy is, and what can be done. */
export const BackupProblem = ({ problem, place, last, onAgain, onChoose }: BackupProblemProps) => (
  <Callout tone="clay" icon="warning-circle" role="alert">
    <p>
      {text.problems[problem.type](place)} {text.lastFrom(last)}
    </p>
    <div className={styles['buttons']}>
      <Button size="sm" onClick={onAgain}>
        {text.again}
      </Button>
      {onChoose === null ? null : (
        <Button size="sm" onClick={onChoose}>
          {text.chooseAnother}
        </Button>
      )}
    </div>
  </Callout>
);
