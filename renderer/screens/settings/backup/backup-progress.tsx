import { backupStrings as text } from '../../../strings/backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { BackupsState } from '../../../workers/vault/backups/backups.ts';
import styles from './backup.module.css';

interface BackupProgressProps {
  readonly running: NonNullable<BackupsState['running']>;
  readonly onStop: () => void;
}

type StepState = 'done' | 'now' | 'later';

const stepsOf = ({ phase, records }: BackupProgressProps['running']): readonly (readonly [string, StepState])[] =>
  phase === 'writing'
    ? [
        [text.writing(records), 'now'],
        [text.checking, 'later'],
      ]
    : [
        [text.written(records), 'done'],
        [text.checking, 'now'],
      ];

/** What is being done to the copy, while the person may go on with anything else. */
export const BackupProgress = ({ running, onStop }: BackupProgressProps) => (
  <div className={styles['progress']}>
    <Progress label={text.making} value={null} detail={text.keepWriting} />
    <ol className={styles['steps']}>
      {stepsOf(running).map(([step, state]) => (
        <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          {state === 'done' ? <Icon name="check-bold" size={15} /> : <i aria-hidden="true" />}
          {step}
        </li>
      ))}
    </ol>
    <div className={styles['buttons']}>
      <Button size="sm" onClick={onStop}>
        {text.stop}
      </Button>
    </div>
  </div>
);
