import { basename } from 'node:path';
import { err, ok } from '#shared/kernel/result';
import { type During, writeForPerson } from './atomic-write.ts';
import { refused } from './disk-refusal.ts';
import { isNotNoted } from './half-written.ts';
import type { SavePlaces } from './save-places.ts';

interface Wanted {
  readonly place: number;
  /** Null for a PDF, which the machine makes. */
  readonly bytes: Uint8Array | null;
}

/** Writes a document where the person has just said, once, and whole or not at all: what lay there before stays until then. */
export const saveDocument = async (
  places: SavePlaces,
  { place, bytes }: Wanted,
  pdf: () => Promise<Uint8Array>,
  during?: During,
) => {
  const chosen = places.take(place);
  if (chosen === null || (chosen.kind === 'pdf') !== (bytes === null)) return err({ type: 'not-chosen' as const });
  const content = bytes ?? (await pdf());
  // What a lock has covered meanwhile came out blank, and must not take the place of what lies there.
  if (bytes === null && !places.isStill(chosen)) return err({ type: 'not-chosen' as const });
  return writeForPerson(chosen.path, content, during).then(
    () => ok({ saved: places.saved(chosen.path), name: basename(chosen.path) }),
    (error: unknown) => (isNotNoted(error) ? err({ type: 'not-noted' as const }) : refused(error)),
  );
};
