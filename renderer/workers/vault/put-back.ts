import { err, ok, type Result } from '#shared/kernel/result';
import { type Head, maxFrameBytes } from '#shared/vault/log-frame';
import { encodeOps, type Op } from '#shared/vault/op';
import type { Session } from '#shared/vault/session';
import type { OpenError, VaultHost } from '../../vault/vault-api.ts';

interface Deps {
  readonly session: Session;
  readonly appendFrame: VaultHost['appendFrame'];
}

type Group = readonly Op[];

const sizeOf = (group: Group): number => encodeOps(group).length;
// Kept well under the largest frame: what is put back may be a whole journal.
const bytesAtOnce = maxFrameBytes / 2;

const inBatches = (groups: readonly Group[]): readonly Group[] => {
  const batches: Op[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    size += sizeOf(group);
    if (size <= bytesAtOnce) batches.at(-1)?.push(...group);
    else {
      batches.push([...group]);
      size = sizeOf(group);
    }
  }
  return batches;
};

/** Appends sealed rows that the log lost sight of. The head after the last of them; what a refusal cuts off can be tried again. */
export const putBack = async (
  { session, appendFrame }: Deps,
  start: Head,
  groups: readonly Group[],
): Promise<Result<Head, OpenError>> => {
  let head = start;
  const append = async (ops: Group): Promise<Result<null, OpenError>> => {
    const sealed = await session.sealFrame(ops, head);
    if (!sealed.ok) return err({ type: 'disk', code: sealed.error.type });
    const reply = await appendFrame(sealed.value.frame, false);
    if (!reply.ok) return err({ type: 'disk', code: 'code' in reply.error ? reply.error.code : reply.error.type });
    head = sealed.value.head;
    return ok(null);
  };
  for (const batch of inBatches(groups)) {
    // Two wordings of one very long page may not fit a frame together; one after the other they do.
    const frames = sizeOf(batch) > maxFrameBytes - 1024 ? batch.map((op) => [op]) : [batch];
    for (const ops of frames) {
      const written = await append(ops);
      if (!written.ok) return written;
    }
  }
  return ok(head);
};
