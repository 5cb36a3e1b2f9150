import { useEffect, useRef, useState } from 'react';
import type { Preferences } from '#shared/ipc/preferences';
import { defaultSettings } from '#shared/journal/settings';
import { groupsToTypeBack } from '#shared/vault/recovery-code';
import { showPreferences } from '../design/preferences.ts';
import { AboutTheWork, type AboutTheWorkChoices } from '../screens/unlock/about-the-work.tsx';
import { CreateVault } from '../screens/unlock/create-vault.tsx';
import { RecoveryCode } from '../screens/unlock/recovery-code.tsx';
import { firstRunFlow as text } from '../strings/first-run-flow.ts';
import type { VaultClient } from '../vault/client.ts';
import { createStrengthMeter } from '../vault/strength-meter.ts';
import { loadPassphraseWords, suggestPassphrase } from '../vault/suggest-passphrase.ts';
import { Cover } from './cover.tsx';
import type { GateProps } from './gate.tsx';
import { HelpAnywhere } from './help-anywhere.tsx';
import type { Locker } from './open-vault.tsx';
import { useRestore } from './use-restore.tsx';
import { useFirstRunLock } from './use-first-run-lock.ts';

interface FirstRunProps extends GateProps {
  /** With the preferences as they were chosen on the way. */
  readonly onOpen: (vault: VaultClient, preferences: Preferences) => void;
  /** Told how to lock, so that the machine can ask for it. */
  readonly onLocker: (lock: Locker | null) => void;
}

const spawnStrength = (): Worker =>
  new Worker(new URL('../vault/passphrase-strength.worker.ts', import.meta.url), { type: 'module' });

type Step =
  | { readonly type: 'passphrase'; readonly busy: boolean }
  | { readonly type: 'code'; readonly code: string; readonly check: readonly [number, number] }
  | { readonly type: 'about' };

/**
 * From an empty machine to a vault. Nothing is written until the recovery code is on paper or has been declined, so a
 * vault never exists with a code that nobody saw.
 */
export const FirstRun = ({ platform, info, random, start, onOpen, onLocker }: FirstRunProps) => {
  const [step, setStep] = useState<Step>({ type: 'passphrase', busy: false });
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [meter] = useState(() => createStrengthMeter(spawnStrength, info.policy.passphraseGuesses));
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => void loadPassphraseWords().then(setWords), []);
  const vault = useRef<VaultClient | null>(null);
  const writing = useRef(false);
  const { covered, ended, onMade } = useFirstRunLock({ platform, vault, onLocker });
  const restoring = useRestore({
    platform,
    start,
    held: () => vault.current,
    hold: (client) => {
      vault.current = client;
    },
    onMade,
    onOpen: (client) => onOpen(client, info.preferences),
  });

  const create = async (passphrase: string, giveBack: () => void): Promise<void> => {
    setStep({ type: 'passphrase', busy: true });
    setProblem(undefined);
    try {
      const client = await start();
      vault.current = client;
      if (ended.current) return client.terminate();
      const { recoveryCode } = await client.whileAlive(client.api.prepare(passphrase));
      meter.end();
      const [first, second] = groupsToTypeBack(random);
      setStep({ type: 'code', code: recoveryCode, check: [first + 1, second + 1] });
    } catch {
      vault.current?.terminate();
      vault.current = null;
      setStep({ type: 'passphrase', busy: false });
      setProblem(text.notMade);
      giveBack();
    }
  };

  /** Null when the vault is on the disk, else what kept it off, in words. */
  const tryToWrite = async (client: VaultClient, withRecovery: boolean): Promise<string | null> => {
    // Anew each time: between two tries the person may have chosen otherwise, and the code on paper has to fit.
    const header = await client.whileAlive(client.api.settle(withRecovery)).catch(() => null);
    if (header === null) return text.notSettled;
    const written = await platform.createVault({ header });
    return written.ok ? null : text.notWritten[written.error.type];
  };

  const write = async (withRecovery: boolean): Promise<void> => {
    const client = vault.current;
    // The second half of a double click would find the vault that the first half has just made.
    if (client === null || writing.current) return;
    writing.current = true;
    setProblem(undefined);
    const refused = await tryToWrite(client, withRecovery);
    if (refused !== null) {
      writing.current = false;
      return setProblem(refused);
    }
    onMade();
    // A code without its date is still a code.
    if (withRecovery) void client.api.noteRecoveryCode();
    setStep({ type: 'about' });
  };

  const finish = async (choices: AboutTheWorkChoices | null): Promise<void> => {
    const client = vault.current;
    if (client === null) return;
    if (choices === null) return onOpen(client, info.preferences);
    setProblem(undefined);
    const { region, wheel, reminderMinute } = choices;
    const preferences = { ...info.preferences, region };
    const chosen = await platform.setPreferences(preferences);
    const saved = chosen.ok && (await client.api.saveSettings({ wheel, reminderMinute })).ok;
    if (ended.current) return;
    if (saved) onOpen(client, preferences);
    else setProblem(text.notKept);
  };

  if (covered) return <Cover sunset={false} onSet={() => undefined} />;
  showPreferences(info.preferences);
  return (
    <HelpAnywhere region={info.preferences.region} events={platform.onEvent}>
      {step.type === 'passphrase' ? (
        <CreateVault
          strength={meter.rate}
          suggest={words.length === 0 ? null : () => suggestPassphrase(random, words)}
          onCreate={(passphrase, giveBack) => void create(passphrase, giveBack)}
          onRestore={() => void restoring.choose()}
          {...(problem === undefined ? {} : { error: problem })}
          {...(step.busy ? { busy: { label: text.making } } : {})}
        />
      ) : null}
      {step.type === 'code' ? (
        <RecoveryCode
          groups={step.code.split('-')}
          check={step.check}
          onDone={() => void write(true)}
          onPrint={() => window.print()}
          onGoWithout={() => void write(false)}
          {...(problem === undefined ? {} : { error: problem })}
        />
      ) : null}
      {step.type === 'about' ? (
        <AboutTheWork
          initial={{ region: info.preferences.region, wheel: defaultSettings.wheel, reminderMinute: null }}
          onDone={(choices) => void finish(choices)}
          onSkip={() => void finish(null)}
          {...(problem === undefined ? {} : { error: problem })}
        />
      ) : null}
      {restoring.dialog}
    </HelpAnywhere>
  );
};
