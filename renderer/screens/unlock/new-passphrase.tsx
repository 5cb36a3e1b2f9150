import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { firstRun } from '../../strings/first-run.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PassphraseField, type PassphraseHandle } from '../../ui/passphrase-field.tsx';
import type { Strength } from '../../vault/passphrase-strength.ts';
import styles from './new-passphrase.module.css';
import { StrengthMeter } from './strength-meter.tsx';

export interface Chosen {
  readonly passphrase: string;
  /** Puts it into both fields again, when it came to nothing. */
  readonly giveBack: () => void;
}

export interface NewPassphraseHandle {
  /** The passphrase, once, if it is strong enough and stands in both fields; else null, and the fields say why. */
  readonly take: () => Promise<Chosen | null>;
}

interface NewPassphraseProps {
  readonly ref: Ref<NewPassphraseHandle>;
  readonly strength: (text: string) => Promise<Strength>;
  /** Five words; null until their list is here. */
  readonly suggest: (() => string) | null;
  readonly label: string;
  readonly again: string;
  readonly busy: boolean;
  readonly focusFirst?: boolean;
  /** Why the last one came to nothing, in words. */
  readonly error?: string | undefined;
}

/** A passphrase that has to be typed twice and be hard enough to guess. */
export const NewPassphrase = (props: NewPassphraseProps) => {
  const { ref, strength, suggest, label, again, busy, focusFirst = false, error } = props;
  const id = useId();
  const first = useRef<PassphraseHandle>(null);
  const second = useRef<PassphraseHandle>(null);
  const asked = useRef<Promise<Strength | null>>(Promise.resolve(null));
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

  useImperativeHandle(ref, () => ({
    take: async () => {
      // Enter may come before the first answer: quick hands are not told to choose something harder.
      const answer = await asked.current;
      if (first.current === null || second.current === null) return null;
      if (answer?.accepted !== true) {
        setComplaint(firstRun.needsMore);
        first.current.focus();
        return null;
      }
      if (!first.current.holds(second.current.take())) {
        setComplaint(firstRun.notTheSame);
        second.current.focus();
        return null;
      }
      setMeasured(null);
      asked.current = Promise.resolve(null);
      const passphrase = first.current.take();
      const giveBack = (): void => {
        first.current?.putBack(passphrase);
        second.current?.putBack(passphrase);
        void measure(passphrase);
      };
      return { passphrase, giveBack };
    },
  }));

  return (
    <>
      <div className={styles['field']}>
        <PassphraseField
          ref={first}
          focusFirst={focusFirst}
          label={label}
          readOnly={busy}
          invalid={complaint === firstRun.needsMore}
          describedBy={`${id}-strength ${id}-complaint`}
          onText={(text) => void measure(text)}
          onCapsLock={setCapsLock}
        />
      </div>
      <div className={styles['under']}>
        <StrengthMeter id={`${id}-strength`} strength={measured} />
        <LinkButton onClick={fillIn} disabled={busy || suggest === null}>
          {firstRun.suggest}
        </LinkButton>
      </div>
      <div className={styles['field']}>
        <PassphraseField
          ref={second}
          label={again}
          readOnly={busy}
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
    </>
  );
};
