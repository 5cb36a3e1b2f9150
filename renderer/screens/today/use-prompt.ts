import { useEffect, useState } from 'react';
import type { Readings } from '#shared/journal/check-in';
import type { Prompted } from '#shared/journal/prompted';
import { choosePrompt, type Offer, offerOf, swapsAllowed } from '#shared/prompts/choose';
import { prompts } from '#shared/prompts/deck';
import { useApp } from '../../app/app-context.ts';
import { useVault } from '../../vault/live.tsx';
import type { VaultQueries } from '../../vault/vault-api.ts';

interface PromptState {
  readonly offer: Offer | null;
  readonly shown: readonly string[];
  readonly swapped: readonly string[];
  /** "No prompt" was chosen, or every swap is used up. */
  readonly none: boolean;
}

type History = Awaited<ReturnType<VaultQueries['promptHistory']>>;

/** Tonight's question, and what "Another" and "No prompt" do to it. What was asked is remembered in the vault. */
export const usePrompt = (day: Prompted['day'], asked: Prompted | null, history: History, readings: Readings) => {
  const { random } = useApp();
  const { api } = useVault();

  const choose = (tonight: readonly string[]): Offer | null =>
    choosePrompt({ random }, { ...history.evening, readings }, history.before, tonight);

  const remember = ({ shown, swapped, none }: PromptState): void =>
    // Asked again too soon is the worst that a lost note of it can do, so no one waits for it.
    void api.savePrompted({ day, shown: [...shown], swapped: [...swapped], none });

  const [state, setState] = useState<PromptState>(() => {
    if (asked !== null) return { ...asked, offer: asked.none ? null : standing(asked, readings, history) };
    const offer = choose([]);
    return { offer, shown: offer === null ? [] : [offer.prompt.id], swapped: [], none: offer === null };
  });

  const [first] = useState(asked === null ? (state.offer?.prompt.id ?? null) : null);
  useEffect(() => {
    if (first !== null) void api.savePrompted({ day, shown: [first], swapped: [], none: false });
  }, [api, day, first]);

  const become = (next: PromptState): void => {
    setState(next);
    remember(next);
  };

  const another = (): void => {
    const swapped = [...state.swapped, ...state.shown.slice(-1)];
    const offer = choose(state.shown);
    if (offer === null) become({ ...state, offer: null, swapped, none: true });
    else become({ offer, shown: [...state.shown, offer.prompt.id], swapped, none: false });
  };

  return {
    offer: state.offer,
    canSwap: state.shown.length <= swapsAllowed,
    another,
    none: () => become({ ...state, offer: null, none: true }),
  };
};

/** The prompt that stood when the evening was last left, with its reason as it is now. */
const standing = (asked: Prompted, readings: Readings, history: History): Offer | null => {
  const prompt = prompts.find(({ id }) => id === asked.shown.at(-1));
  return prompt === undefined ? null : offerOf(prompt, { ...history.evening, readings });
};
