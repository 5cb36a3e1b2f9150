import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import type { VaultDeps } from '#shared/vault/vault-deps';
import type { TakenIn, VaultHost } from '../../../vault/vault-api.ts';
import { dayOfNote, takeIn } from '../commands/take-in.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { openNotes } from './open-notes.ts';

type Host = Pick<VaultHost, 'listNotes' | 'readNote' | 'removeNote' | 'setNoteAside'>;

export interface NoteTakerDeps extends VaultDeps {
  readonly host: Host;
  readonly newId: () => RecordId;
}

/** Takes dropped notes into the journal: in the log first, and only then is a note's file let go of. */
export interface NoteTaker {
  /** Notes of the days in `writing` wait: a page of theirs is being written just now. */
  readonly take: (vault: OpenVault, writing: readonly DayKey[]) => Promise<TakenIn>;
  /** A lock has begun: a frame may now be in the machine's memory only, so no file is let go of any more. */
  readonly stop: () => void;
}

export const nothingTaken: TakenIn = { taken: 0, entries: [], fuels: [], aside: 0, newer: 0, waiting: false };

/** What two takings came to. */
export const both = (a: TakenIn, b: TakenIn): TakenIn => ({
  taken: a.taken + b.taken,
  entries: [...new Set([...a.entries, ...b.entries])],
  fuels: [...a.fuels, ...b.fuels],
  aside: a.aside + b.aside,
  // Counted anew each time they are met.
  newer: b.newer,
  waiting: b.waiting,
});

export const createNoteTaker = (deps: NoteTakerDeps): NoteTaker => {
  const { host, newId } = deps;
  let stopped = false;

  const takeSome = async (vault: OpenVault, writing: ReadonlySet<DayKey>): Promise<TakenIn & { more: boolean }> => {
    const { session, holdings, ledger } = vault;
    const { notes, more, ...found } = await openNotes(
      deps,
      session,
      holdings.all('keys')[0]?.record.renewal?.box ?? null,
    );
    const marks = new Set(notes.map(({ mark }) => mark));
    let result: TakenIn = { ...nothingTaken, ...found };
    for (const opened of notes) {
      if (stopped) return { ...result, waiting: true, more: false };
      if (writing.has(dayOfNote(holdings, opened))) {
        result = { ...result, waiting: true };
        continue;
      }
      let touched: TakenIn = nothingTaken;
      const saved = await ledger.commit((now) => {
        const changes = takeIn({ holdings, now, newId }, opened, marks);
        if (changes.length > 0) touched = { ...nothingTaken, taken: 1 };
        for (const change of changes) {
          if (!('put' in change)) continue;
          if (change.record.type === 'entry') touched = { ...touched, entries: [change.put] };
          if (change.record.type === 'checkIn') {
            touched = { ...touched, fuels: [{ day: change.record.day, fuelForMe: opened.note.fuelForMe }] };
          }
        }
        return changes;
      });
      // The disk takes nothing just now: the notes are safe where they are.
      if (!saved.ok) return { ...result, waiting: true, more: false };
      result = both(result, { ...touched, newer: result.newer, waiting: result.waiting });
      // Where this fails, the mark knows the note again.
      if (!stopped) await host.removeNote({ name: opened.name });
    }
    return { ...result, more };
  };

  return {
    take: async (vault, writing) => {
      let all = nothingTaken;
      for (;;) {
        const { more, ...some } = await takeSome(vault, new Set(writing));
        all = both(all, some);
        // With nothing moved out of the way the same ones would come again.
        if (!more || some.taken + some.aside === 0) return all;
      }
    },
    stop: () => {
      stopped = true;
    },
  };
};
