import { useEffect, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import type { Strength } from '../../../vault/passphrase-strength.ts';
import { createStrengthMeter } from '../../../vault/strength-meter.ts';
import { loadPassphraseWords, suggestPassphrase } from '../../../vault/suggest-passphrase.ts';

const spawn = (): Worker =>
  new Worker(new URL('../../../vault/passphrase-strength.worker.ts', import.meta.url), { type: 'module' });

interface NewPassphraseHelp {
  readonly strength: (text: string) => Promise<Strength>;
  readonly suggest: (() => string) | null;
}

/** What rates a passphrase and what suggests one, for as long as something asks for a new one. */
export const useNewPassphrase = (): NewPassphraseHelp => {
  const { machine, random } = useApp();
  const [meter] = useState(() => createStrengthMeter(spawn, machine.policy.passphraseGuesses));
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    void loadPassphraseWords().then(setWords);
    // What it may have kept of a passphrase goes with it.
    return () => meter.end();
  }, [meter]);
  return { strength: meter.rate, suggest: words.length === 0 ? null : () => suggestPassphrase(random, words) };
};
