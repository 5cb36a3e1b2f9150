import type { Region } from '#shared/ipc/preferences';
import type { Timer } from '#shared/kernel/timer';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasQueries } from '../vault/aliases-api.ts';
import { type Detail, detailsOf } from './detail.ts';
import type { GuardQuestion } from '../workers/guard/guard.worker.ts';
import type { Guard } from './guard.ts';

/** From here on a detail is shown while it is written. */
const whileWriting = 0.5;
/** Ms. Asked again at once, two who wait would push each other aside for ever. */
const beforeAskingAgain = 150;

export interface Looking {
  readonly guard: Guard;
  /** What the vault knows of names. */
  readonly book: Pick<AliasQueries, 'aliasNames' | 'recognise'>;
  readonly region: Region;
  /** Only so many, of those nearest to a place; null for all. */
  readonly only?: GuardQuestion['only'];
}

/** `too-much`: no answer came in time; `stopped`: nothing could look; `overtaken`: a newer text took its place. */
export type Looked =
  | { readonly type: 'found'; readonly details: readonly Detail[] }
  | { readonly type: 'too-much' | 'stopped' | 'overtaken' };

/** Looks at what is written, with what the vault knows of names. `entry`: where it is, for what is kept there only. */
export const lookAt = async (
  { guard, book, region, only }: Looking,
  written: string,
  entry: RecordId | null,
): Promise<Looked> => {
  const allow = await book.aliasNames();
  const checked = await guard.check({
    text: written,
    allow,
    region,
    threshold: whileWriting,
    ...(only === undefined ? {} : { only }),
  });
  if (checked.type !== 'found') return checked;
  const said = await book.recognise(written, checked.spans, entry);
  return { type: 'found', details: detailsOf(written, checked.spans, said) };
};

/** The same for one of several texts on a screen: it waits for the others. `overtaken`: it is no longer wanted. */
export const lookInTurn = async (
  looking: Looking & { readonly timer: Timer; readonly isWanted: () => boolean },
  written: string,
  entry: RecordId | null,
): Promise<Looked> => {
  while (looking.isWanted()) {
    const looked = await lookAt(looking, written, entry);
    if (looked.type !== 'overtaken') return looked;
    await new Promise<void>((resolve) => void looking.timer.after(beforeAskingAgain, resolve));
  }
  return { type: 'overtaken' };
};
