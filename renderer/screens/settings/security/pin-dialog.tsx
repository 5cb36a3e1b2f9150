import { type FormEvent, useRef, useState } from 'react';
import { keptSize } from '#shared/vault/device-slot';
import { pinProblem } from '#shared/vault/pin';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings } from '../../../strings/keys.ts';
import { quickUnlockStrings as text } from '../../../strings/quick-unlock.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useVault } from '../../../vault/live.tsx';
import { secretOf } from '../../../vault/secret-of.ts';
import { useOnce } from '../../../ui/use-once.ts';
import styles from './lines.module.css';

/** Asks for the passphrase, so that it is the owner, and for a PIN twice. */
export const PinDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const vault = useVault();
  const { random, quickUnlock } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const present = useRef<PassphraseHandle>(null);
  const first = useRef<PassphraseHandle>(null);
  const second = useRef<PassphraseHandle>(null);

  /** Null when the PIN opens it from now on. */
  const turnOn = async (typed: string, pin: string): Promise<string | null> => {
    const secret = secretOf(typed);
    // Before the keychain is asked for anything.
    if (!(await vault.whileAlive(vault.api.opensWith(secret)))) return keysStrings.wrong;
    const kept = random.bytes(keptSize);
    const held = await quickUnlock.keep(kept);
    if (!held.ok || held.value === null) return text.noKeychain;
    const added = await vault.whileAlive(vault.api.addDevice(secret, { pin, kept }, held.value.backend));
    kept.fill(0);
    if (added.ok) return null;
    await quickUnlock.forget();
    return keysProblem(added.error);
  };

  const submit = useOnce(async () => {
    const [passphrase, pin, again] = [present.current, first.current, second.current];
    if (passphrase === null || pin === null || again === null) return;
    if (passphrase.isEmpty()) return passphrase.focus();
    const typed = pin.take();
    const repeated = again.take();
    const wrong = pinProblem(typed);
    if (wrong !== null || typed !== repeated) {
      setProblem(wrong === null ? text.different : text[wrong]);
      return pin.focus();
    }
    const secret = passphrase.take();
    setProblem(null);
    setBusy(true);
    const failed = await turnOn(secret, typed).catch(() => keysStrings.failed);
    if (failed === null) return onClose();
    setBusy(false);
    setProblem(failed);
    pin.putBack(typed);
    again.putBack(typed);
    passphrase.focus();
  });

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    submit();
  };

  return (
    <Dialog
      title={text.dialog}
      onCancel={busy ? () => undefined : onClose}
      actions={
        busy
          ? []
          : [
              { label: text.cancel, onPress: onClose },
              { label: text.turnItOn, kind: 'primary', onPress: submit },
            ]
      }
    >
      <div className={styles['said']}>
        <p>{text.about}</p>
        <p>{text.tries}</p>
      </div>
      <form className={styles['form']} onSubmit={onSubmit} autoComplete="off">
        <PassphraseField ref={present} focusFirst label={text.present} readOnly={busy} />
        <PassphraseField ref={first} secret="pin" label={text.pin} readOnly={busy} />
        <PassphraseField ref={second} secret="pin" label={text.again} readOnly={busy} />
        {/* Enter in a field sends a form only where it has a button for that. */}
        <button type="submit" hidden>
          {text.turnItOn}
        </button>
        <Problem words={problem} />
        {busy ? <Progress label={text.turningOn} value={null} /> : null}
      </form>
    </Dialog>
  );
};
