import type { Remote } from 'comlink';
import { useCallback, useRef, useState } from 'react';
import { aliasPlaces } from '#shared/aliases/alias-places';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { blankLines } from '#shared/journal/new-line';
import { promiseWords } from '#shared/ledgers/promise-words';
import { promiseOfferStrings } from '../../strings/ledger-lines.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { useLedger } from '../ledgers/use-ledger.ts';

const askNames = (api: Remote<VaultApi>) => api.namesForLines();

/** After so many that were left, nothing is offered on this page any more. */
const mostLeft = 2;

interface PromiseOffer {
  /** The sentence that reads like a promise; null for none. */
  readonly words: string | null;
  /** Told of every change of the page's words. */
  readonly look: (text: string) => void;
  readonly log: () => void;
  readonly leave: () => void;
}

/** Sentences that are at their end: nobody is interrupted in the middle of one. */
const whole = (text: string): readonly string[] =>
  promiseWords(text)
    .filter(({ end, text: words }) => end < text.length || /[.!?]["”’']?$/u.test(words))
    .map(({ text: words }) => words);

/**
 * Offers to log what has just been promised on the page. Only what is typed now: a page that is opened again with it says
 * nothing. `before`: the words that the page was opened with.
 */
export const usePromiseOffer = (day: DayKey, before: string): PromiseOffer => {
  const run = useLedger();
  const names = useLive(askNames);
  const [words, setWords] = useState<string | null>(null);
  const known = useRef<Set<string> | null>(null);
  const left = useRef(0);
  const opened = useRef(before);
  const look = useCallback((text: string): void => {
    known.current ??= new Set(whole(opened.current));
    const found = whole(text);
    setWords((shown) => {
      if (shown !== null && found.includes(shown)) return shown;
      return left.current >= mostLeft ? null : (found.find((one) => known.current?.has(one) === false) ?? null);
    });
  }, []);
  const settle = (): void => {
    if (words !== null) known.current?.add(words);
    setWords(null);
  };
  return {
    words,
    look,
    log: () => {
      if (words === null) return;
      const people = names.state === 'ready' ? names.value : [];
      const whom = people.find(({ alias }) => aliasPlaces(words, alias).length > 0)?.id ?? null;
      const line = { ...blankLines.promise(), text: words, whom, due: addDays(day, 1) };
      settle();
      void run((api) => api.addLine(line), promiseOfferStrings.logged);
    },
    leave: () => {
      left.current += 1;
      settle();
    },
  };
};
