import { backupStrings as text } from '../../../strings/backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { BackupsState } from '../../../workers/vault/backups/backups.ts';
import styles from './backup.module.css';

interface BackupProgressProps {
  readonly running: NonNullable<BackupsState['running']>;
  readonly onStop: () => void;
}

/** What is being done to the copy, while the person may go on with anything else. */
export const BackupProgress = ({ running, onStop }: BackupProgressProps) => (
  <div className={styles['progress']}>
    <Progress
      label={running.phase === 'writing' ? text.writing(running.records) : text.checking}
      value={null}
      detail={text.keepWriting}
    />
    <Button size="sm" kind="quiet" onClick={onStop}>
      {text.stop}
    </Button>
  </div>
);
