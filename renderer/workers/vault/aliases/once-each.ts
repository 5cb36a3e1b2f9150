import type { RecordId } from '#shared/vault/record-id';
import type { Held, Holdings } from '../holdings.ts';

/**
 * Records that were gone through, each as it was left: one is new again when somebody has written it since, and not by
 * saying the alias still, as one does that has the other in itself.
 */
export const onceEach = (holdings: Holdings) => {
  const revs = new Map<RecordId, number>();
  return {
    isNew: ({ id, rev }: Pick<Held, 'id' | 'rev'>): boolean => revs.get(id) !== rev,
    add: (gone: readonly Pick<Held, 'id'>[]): void => {
      for (const { id } of gone) revs.set(id, holdings.get(id)?.rev ?? 0);
    },
  };
};
