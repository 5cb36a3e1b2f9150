import { useEffect, useState } from 'react';
import { type Parting, partingNames } from '#shared/journal/close';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import type { Detail } from '../../guard/detail.ts';
import { useGuard } from '../../guard/guard-context.ts';
import { lookInTurn } from '../../guard/look.ts';
import { machineTimer } from '../../platform/timer.ts';
import { useVault } from '../../vault/live.tsx';

/** Something of tonight that was written: a page, or one of the lines to part with. */
export interface Written {
  readonly at: { readonly page: RecordId } | { readonly line: keyof Parting };
  readonly text: string;
  /** Names the draft in which swaps were noted. */
  readonly where: string;
}

/** What the guard can say of an evening as it is closed. Details count once, in however many places they are. */
export interface ClosingLook {
  readonly swapped: number;
  readonly left: number;
  /** Somebody stands in it under an alias. */
  readonly hasAliases: boolean;
  /** Where the first detail is that is still as written. */
  readonly first: Written['at'] | null;
}

/** Ms without a key in one of the lines. */
const atRest = 700;

export const linesWritten = (parting: Parting, where: string): readonly Written[] =>
  partingNames.map((line) => ({ at: { line }, text: parting[line], where }));

const sum = (
  all: readonly (Written & { readonly details: readonly Detail[] })[],
  swapsIn: (where: string) => readonly { readonly key: string; readonly to: string }[],
): ClosingLook => {
  const isNew = ({ state }: Detail): boolean => state === 'new';
  const details = all.flatMap((one) => one.details);
  const left = new Set(details.filter(isNew).map(({ key }) => key));
  // Taken back, or written over, it is no longer swapped.
  const swapped = all.flatMap(({ text, where }) =>
    swapsIn(where).flatMap(({ key, to }) => (text.includes(to) && !left.has(key) ? [key] : [])),
  );
  return {
    swapped: new Set(swapped).size,
    left: left.size,
    hasAliases: details.some(({ state }) => state === 'alias'),
    first: all.find((one) => one.details.some(isNew))?.at ?? null,
  };
};

/** Looks at all that was written tonight; null where that can't be said yet, or not at all. */
export const useClosingLook = (written: readonly Written[]): ClosingLook | null => {
  const guard = useGuard();
  const { preferences, tonight } = useApp();
  const { api, onChange } = useVault();
  const [look, setLook] = useState<ClosingLook | null>(null);
  // The list is made anew with each drawing; what is in it counts.
  const asked = JSON.stringify(written);
  useEffect(() => {
    if (guard === null) return undefined;
    let isStopped = false;
    let turn = 0;
    const texts = JSON.parse(asked) as readonly Written[];
    const lookAtAll = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const isWanted = (): boolean => !isStopped && mine === turn;
      const looking = { guard, book: api, region: preferences.region, timer: machineTimer, isWanted };
      const all = [];
      for (const one of texts) {
        if (one.text.trim() === '') continue;
        const looked = await lookInTurn(looking, one.text, 'page' in one.at ? one.at.page : null);
        // Of what was not looked at there is nothing to say.
        if (looked.type !== 'found') return isWanted() ? setLook(null) : undefined;
        all.push({ ...one, details: looked.details });
      }
      if (isWanted()) setLook(sum(all, tonight.swapsIn));
    };
    const cancel = machineTimer.after(atRest, () => void lookAtAll());
    const stopWatching = onChange(() => void lookAtAll());
    return () => {
      isStopped = true;
      cancel();
      stopWatching();
    };
  }, [guard, api, onChange, preferences, tonight, asked]);
  return look;
};
