import { useState } from 'react';
import { findingStrings as text } from '../../strings/findings.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { EvidenceSentence } from '../../workers/vault/queries/trends/evidence.ts';

/** Takes what was counted in a sentence out of the sum, or puts it back. What the disk refuses is said. */
export const useDoesntFit = () => {
  const { api } = useVault();
  const toast = useToast();
  // Kept here: with it gone, the sentence it was counted for may have nothing left to stand on.
  const [lastTaken, setLastTaken] = useState<EvidenceSentence | null>(null);
  const change = async (sentence: EvidenceSentence, out: boolean): Promise<void> => {
    const saved = await (out ? api.markDoesntFit(sentence.words) : api.unmarkDoesntFit(sentence.words));
    if (!saved.ok) toast({ kind: 'problem', text: text.notSaved });
    else setLastTaken(out ? sentence : null);
  };
  return { takeOut: (sentence: EvidenceSentence, out: boolean): void => void change(sentence, out), lastTaken };
};
