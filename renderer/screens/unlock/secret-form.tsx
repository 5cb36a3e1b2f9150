import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { readSymbols, symbolCount } from '#shared/vault/recovery-code';
import { unlock } from '../../strings/unlock.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PassphraseField, type PassphraseHandle } from '../../ui/passphrase-field.tsx';
import styles from './secret-form.module.css';

export type SecretKind = 'pin' | 'passphrase' | 'code';

interface SecretFormProps {
  readonly secret: SecretKind;
  readonly busy: boolean;
  /** How often it has failed so far; 0 when it has not. */
  readonly refusal: number;
  /** It could not even be tried. */
  readonly failed: boolean;
  /** A key file goes with the passphrase, and may be what is wrong. */
  readonly withFile?: boolean;
  /** How many more PINs may be tried, where that is known. */
  readonly pinsLeft?: number | null;
  /** `giveBack` puts what was typed into the field again, for a try that never was one. */
  readonly onSecret: (text: string, giveBack: () => void) => void;
}

interface Refusal {
  readonly secret: SecretKind;
  readonly failed: boolean;
  readonly tries: number;
  readonly capsLock: boolean;
  readonly withFile: boolean;
  readonly pinsLeft: number | null;
}

const why = ({ secret, failed, tries, capsLock, withFile, pinsLeft }: Refusal): string | null => {
  if (failed) return unlock.failed;
  if (tries === 0) return null;
  if (secret === 'code') return unlock.wrongCode;
  if (secret === 'pin') return unlock.wrongPin(pinsLeft);
  if (capsLock) return unlock.wrongCapsLock;
  if (withFile) return unlock.wrongWithFile;
  return tries >= 5 ? unlock.fiveTries : unlock.wrong;
};

/** One field, focused, and what went wrong the last time. */
export const SecretForm = ({
  secret,
  busy,
  refusal,
  failed,
  withFile = false,
  pinsLeft = null,
  onSecret,
}: SecretFormProps) => {
  const id = useId();
  const field = useRef<PassphraseHandle>(null);
  const [capsLock, setCapsLock] = useState(false);
  const [mistyped, setMistyped] = useState<number | null>(null);
  const complaint =
    mistyped === null
      ? why({ secret, failed, tries: refusal, capsLock, withFile, pinsLeft })
      : unlock.codeLength(mistyped);

  useEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || field.current === null || field.current.isEmpty()) return;
    const typed = field.current.take();
    const giveBack = (): void => field.current?.putBack(typed);
    if (secret !== 'code') return onSecret(typed, giveBack);
    // What can't be a code at all is no shorter for it: the door says that it doesn't open.
    const length = readSymbols(typed)?.length ?? symbolCount;
    setMistyped(length === symbolCount ? null : length);
    if (length === symbolCount) onSecret(typed, giveBack);
    else field.current.fill(typed);
  };

  return (
    <form className={styles['form']} onSubmit={submit} autoComplete="off">
      <PassphraseField
        ref={field}
        focusFirst
        label={{ pin: unlock.pin, passphrase: unlock.passphrase, code: unlock.code }[secret]}
        hideLabel={secret !== 'pin'}
        secret={secret}
        readOnly={busy}
        invalid={complaint !== null && !busy}
        describedBy={`${id}-hint ${id}-complaint`}
        onCapsLock={setCapsLock}
        end={<Button type="submit" kind="primary" icon="arrow-right" aria-label={unlock.unlock} aria-disabled={busy} />}
      />
      {secret === 'code' ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {unlock.codeHint}
        </p>
      ) : null}
      {complaint === null && capsLock ? <output className={styles['hint']}>{unlock.capsLockOn}</output> : null}
      {complaint === null || busy ? null : (
        <p key={`${refusal} ${mistyped}`} id={`${id}-complaint`} className={styles['complaint']} role="alert">
          <Icon name="warning-circle" size={19} />
          <span>{complaint}</span>
        </p>
      )}
    </form>
  );
};
