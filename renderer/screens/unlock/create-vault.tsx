import { useEffect, useRef, type FormEvent } from 'react';
import { restoreStrings } from '../../strings/restore.ts';
import { firstRun } from '../../strings/first-run.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Strength } from '../../vault/passphrase-strength.ts';
import styles from './create-vault.module.css';
import { NewPassphrase, type NewPassphraseHandle } from './new-passphrase.tsx';
import { StepsFrame } from './steps-frame.tsx';

interface CreateVaultProps {
  readonly strength: (text: string) => Promise<Strength>;
  /** Five words; null until their list is here. */
  readonly suggest: (() => string) | null;
  /** `giveBack` puts it into both fields again, when it came to nothing. */
  readonly onCreate: (passphrase: string, giveBack: () => void) => void;
  /** The vault is being made. */
  readonly busy?: { readonly label: string };
  /** There is a backup to bring back instead. */
  readonly onRestore: () => void;
  /** Why it could not be made, in words. */
  readonly error?: string;
}

export const CreateVault = ({ strength, suggest, onCreate, onRestore, busy, error }: CreateVaultProps) => {
  const fields = useRef<NewPassphraseHandle>(null);
  const taken = useRef(false);
  useEffect(() => {
    taken.current = busy !== undefined;
  }, [busy]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // A second Enter may be waiting for the same answer; it would find the fields already emptied.
    if (taken.current) return;
    taken.current = true;
    const chosen = await fields.current?.take();
    if (chosen === null || chosen === undefined) {
      taken.current = false;
      return;
    }
    onCreate(chosen.passphrase, () => {
      taken.current = false;
      chosen.giveBack();
    });
  };

  return (
    <StepsFrame step={1} title={firstRun.createTitle} body={firstRun.createBody}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)} autoComplete="off">
        <Heading level={2} size="md">
          {firstRun.choose}
        </Heading>
        <p className={styles['lead']}>{firstRun.chooseHint}</p>
        <NewPassphrase
          ref={fields}
          focusFirst
          strength={strength}
          suggest={suggest}
          label={firstRun.passphrase}
          again={firstRun.again}
          busy={busy !== undefined}
          error={error}
        />
        <Callout tone="lamp" icon="key" title={firstRun.noReset}>
          {firstRun.noResetBody}
        </Callout>
        <div className={styles['actions']}>
          <Button type="submit" kind="primary" size="lg" keys={['Enter']} aria-disabled={busy !== undefined}>
            {firstRun.makeVault}
          </Button>
          {busy === undefined ? (
            <LinkButton onClick={onRestore}>{restoreStrings.link}</LinkButton>
          ) : (
            <Progress label={busy.label} value={null} />
          )}
        </div>
      </form>
    </StepsFrame>
  );
};
