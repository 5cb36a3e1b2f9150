import type { Ref } from 'react';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Switch } from '../../../ui/switch.tsx';
import styles from './keys.module.css';
import { type KeyFileNeed, PassphrasesForm, type PassphrasesHandle } from './passphrases-form.tsx';

interface RenewFormProps {
  readonly ref: Ref<PassphrasesHandle>;
  readonly keyFile: Exclude<KeyFileNeed, 'dropped'>;
  /** What is being done with it, in words. */
  readonly busy: string | null;
  /** Why sealing everything came to nothing. */
  readonly problem: string | undefined;
  readonly dropBackups: boolean;
  readonly onDropBackups: (drop: boolean) => void;
  readonly onSubmit: () => void;
}

/** What a new key does, the passphrases it takes, and what becomes of the backups from before. */
export const RenewForm = (props: RenewFormProps) => {
  const { ref, keyFile, busy, problem, dropBackups, onDropBackups, onSubmit } = props;
  return (
    <>
      <p>{text.renewBody}</p>
      <PassphrasesForm ref={ref} keyFile={keyFile} busy={busy} submitLabel={text.renewGo} onSubmit={onSubmit}>
        <div className={styles['note']}>
          <Switch on={dropBackups} onChange={onDropBackups}>
            {text.dropBackups}
          </Switch>
          <p className={styles['hint']}>{dropBackups ? text.dropBackupsHint : text.keepBackupsHint}</p>
        </div>
      </PassphrasesForm>
      <Problem words={problem} />
    </>
  );
};
