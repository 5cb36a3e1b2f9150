import { type FormEvent, type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Passphrase } from '#shared/vault/change-passphrase';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { RenewalError } from '../../../vault/keys-api.ts';
import { secretOf, withKeyFile } from '../../../vault/secret-of.ts';
import type { Secret } from '../../../vault/vault-api.ts';
import type { KeyFileChoice } from '../../unlock/key-file-choice.ts';
import { NewPassphrase, type NewPassphraseHandle } from '../../unlock/new-passphrase.tsx';
import { KeyFileRow } from './key-file-row.tsx';
import styles from './keys.module.css';
import { useNewPassphrase } from './use-new-passphrase.ts';

/** A key file that is needed now: `kept` for the new passphrase as well, or `dropped` with this change. */
export type KeyFileNeed = 'none' | 'kept' | 'dropped';

export interface Taken {
  readonly secret: Secret;
  readonly next: Passphrase;
  /**
   * It came to nothing: what was typed stands there again, and why in words; null for a reason nobody knows. Only a
   * wrong passphrase is typed anew.
   */
  readonly giveBack: (error: RenewalError | null) => void;
}

export interface PassphrasesHandle {
  /** What was typed, once; null when something is missing, and the fields say what. */
  readonly take: () => Promise<Taken | null>;
}

interface PassphrasesFormProps {
  readonly ref: Ref<PassphrasesHandle>;
  readonly keyFile: KeyFileNeed;
  /** What is being done with it, in words. */
  readonly busy: string | null;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  /** Below the fields, while nothing is being done. */
  readonly children: ReactNode;
}

/** Your current passphrase and the one that takes its place. */
export const PassphrasesForm = (props: PassphrasesFormProps) => {
  const { ref, keyFile, busy, submitLabel, onSubmit, children } = props;
  const app = useApp();
  const help = useNewPassphrase();
  const [file, setFile] = useState<KeyFileChoice | null>(null);
  const [problem, setProblem] = useState<{ readonly at: 'present' | 'form'; readonly words: string } | null>(null);
  const present = useRef<PassphraseHandle>(null);
  const fresh = useRef<NewPassphraseHandle>(null);
  const wrong = problem?.at === 'present' ? problem.words : null;

  useImperativeHandle(ref, () => ({
    take: async () => {
      setProblem(null);
      if (present.current === null || fresh.current === null) return null;
      if (present.current.isEmpty()) {
        present.current.focus();
        return null;
      }
      const key = file === null ? null : await app.keyFile.read(file);
      if (file !== null && key === null) {
        setProblem({ at: 'form', words: text.fileUnread });
        return null;
      }
      const chosen = await fresh.current.take();
      if (chosen === null) return null;
      const typed = present.current.take();
      const secret = secretOf(typed);
      if (key === null && keyFile !== 'none' && (keyFile === 'kept' || 'passphrase' in secret)) {
        chosen.giveBack();
        present.current.putBack(typed);
        setProblem({ at: 'form', words: text.fileMissing });
        return null;
      }
      return {
        secret: withKeyFile(secret, key),
        next: { passphrase: chosen.passphrase, ...(keyFile === 'kept' && key !== null ? { keyFile: key } : {}) },
        giveBack: (error) => {
          chosen.giveBack();
          if (error?.type === 'wrong-passphrase') {
            setProblem({ at: 'present', words: text.wrong });
            present.current?.focus();
            return;
          }
          present.current?.putBack(typed);
          setProblem({ at: 'form', words: error === null ? text.failed : keysProblem(error) });
        },
      };
    },
  }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form className={styles['form']} onSubmit={submit} autoComplete="off">
      <PassphraseField
        ref={present}
        focusFirst
        label={text.present}
        readOnly={busy !== null}
        invalid={wrong !== null}
        onText={() => setProblem(null)}
      />
      <Problem words={wrong} />
      {keyFile === 'none' ? null : (
        <KeyFileRow choose={app.keyFile.choose} chosen={file} onChoose={setFile} busy={busy !== null} />
      )}
      <NewPassphrase
        ref={fresh}
        {...help}
        label={text.fresh}
        again={text.again}
        busy={busy !== null}
        error={problem?.at === 'form' ? problem.words : undefined}
      />
      {/* Enter in a field sends a form only where it has a button for that. */}
      <button type="submit" hidden>
        {submitLabel}
      </button>
      {busy === null ? children : <Progress label={busy} value={null} />}
    </form>
  );
};
