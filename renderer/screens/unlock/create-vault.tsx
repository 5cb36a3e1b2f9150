import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { restoreStrings } from '../../strings/restore.ts';
import { firstRun } from '../../strings/first-run.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PassphraseField, type PassphraseHandle } from '../../ui/passphrase-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './create-vault.module.css';
import { StepsFrame } from './steps-frame.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import type { Strength } from '../../vault/passphrase-strength.ts';

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
  const id = useId();
  const first = useRef<PassphraseHandle>(null);
  const second = useRef<PassphraseHandle>(null);
  const asked = useRef<Promise<Strength | null>>(Promise.resolve(null));
  const taken = useRef(false);
  useEffect(() => {
    taken.current = busy !== undefined;
  }, [busy]);
  const [measured, setMeasured] = useState<Strength | null>(null);
  const [capsLock, setCapsLock] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);

  // Answers may overtake each other; only the one about what stands in the field now is shown.
  const measure = async (text: string): Promise<void> => {
    const mine = text === '' ? Promise.resolve(null) : strength(text);
    asked.current = mine;
    setComplaint(null);
    const answer = await mine;
    if (mine === asked.current) setMeasured(answer);
  };

  const fillIn = (): void => {
    if (suggest === null) return;
    const words = suggest();
    first.current?.fill(words);
    second.current?.take();
    void measure(words);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Enter may come before the first answer: quick hands are not told to choose something harder.
    const answer = await asked.current;
    if (first.current === null || second.current === null || taken.current) return;
    if (answer?.accepted !== true) {
      setComplaint(firstRun.needsMore);
      first.current.focus();
      return;
    }
    if (!first.current.holds(second.current.take())) {
      setComplaint(firstRun.notTheSame);
      second.current.focus();
      return;
    }
    // A second Enter may be waiting for the same answer; it would find the fields already emptied.
    taken.current = true;
    setMeasured(null);
    asked.current = Promise.resolve(null);
    const passphrase = first.current.take();
    onCreate(passphrase, () => {
      taken.current = false;
      first.current?.putBack(passphrase);
      second.current?.putBack(passphrase);
      void measure(passphrase);
    });
  };

  return (
    <StepsFrame step={1} title={firstRun.createTitle} body={firstRun.createBody}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)} autoComplete="off">
        <Heading level={2} size="md">
          {firstRun.choose}
        </Heading>
        <p className={styles['lead']}>{firstRun.chooseHint}</p>
        <div className={styles['field']}>
          <PassphraseField
            ref={first}
            focusFirst
            label={firstRun.passphrase}
            readOnly={busy !== undefined}
            invalid={complaint === firstRun.needsMore}
            describedBy={`${id}-strength ${id}-complaint`}
            onText={(text) => void measure(text)}
            onCapsLock={setCapsLock}
          />
        </div>
        <div className={styles['under']}>
          <StrengthMeter id={`${id}-strength`} strength={measured} />
          <LinkButton onClick={fillIn} disabled={busy !== undefined || suggest === null}>
            {firstRun.suggest}
          </LinkButton>
        </div>
        <div className={styles['field']}>
          <PassphraseField
            ref={second}
            label={firstRun.again}
            readOnly={busy !== undefined}
            invalid={complaint === firstRun.notTheSame}
            describedBy={`${id}-complaint`}
            onText={() => setComplaint(null)}
            onCapsLock={setCapsLock}
          />
        </div>
        <p id={`${id}-complaint`} className={styles['complaint']} role="alert">
          {complaint ?? error ?? ''}
        </p>
        {capsLock ? <output className={styles['caps']}>{firstRun.capsLock}</output> : null}
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
