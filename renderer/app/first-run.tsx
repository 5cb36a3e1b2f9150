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
import type { GateProps } from './gate.tsx';
import { HelpAnywhere } from './help-anywhere.tsx';

interface FirstRunProps extends GateProps {
  /** With the preferences as they were chosen on the way. */
  readonly onOpen: (vault: VaultClient, preferences: Preferences) => void;
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
export const FirstRun = ({ platform, info, random, start, onOpen }: FirstRunProps) => {
  const [step, setStep] = useState<Step>({ type: 'passphrase', busy: false });
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [meter] = useState(() => createStrengthMeter(spawnStrength));
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => void loadPassphraseWords().then(setWords), []);
  const vault = useRef<VaultClient | null>(null);
  const header = useRef<Uint8Array<ArrayBuffer> | null>(null);

  const create = async (passphrase: string): Promise<void> => {
    setStep({ type: 'passphrase', busy: true });
    vault.current = await start();
    const { recoveryCode } = await vault.current.api.prepare(passphrase);
    meter.end();
    const [first, second] = groupsToTypeBack(random);
    setStep({ type: 'code', code: recoveryCode, check: [first + 1, second + 1] });
  };

  const write = async (withRecovery: boolean): Promise<void> => {
    if (vault.current === null) return;
    header.current ??= await vault.current.api.settle(withRecovery);
    const written = await platform.createVault({ header: header.current });
    if (written.ok) setStep({ type: 'about' });
    else setProblem(text.notWritten[written.error.type]);
  };

  const finish = async (choices: AboutTheWorkChoices | null): Promise<void> => {
    if (vault.current === null) return;
    if (choices === null) return onOpen(vault.current, info.preferences);
    const { region, wheel, reminderMinute } = choices;
    const preferences = { ...info.preferences, region };
    await platform.setPreferences(preferences);
    await vault.current.api.saveSettings({ wheel, reminderMinute });
    onOpen(vault.current, preferences);
  };

  showPreferences(info.preferences);
  return (
    <HelpAnywhere region={info.preferences.region} events={platform.onEvent}>
      {step.type === 'passphrase' ? (
        <CreateVault
          strength={meter.rate}
          suggest={words.length === 0 ? null : () => suggestPassphrase(random, words)}
          onCreate={(passphrase) => void create(passphrase)}
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
        />
      ) : null}
    </HelpAnywhere>
  );
};
