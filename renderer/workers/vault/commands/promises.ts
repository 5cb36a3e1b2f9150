import { newPromise } from '#shared/journal/promise';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { CommandContext } from './evening.ts';

/** Nothing for a blank line, or where nobody is called so any more. */
export const addPromise = ({ holdings, now, newId }: CommandContext, to: RecordId, text: string): readonly Change[] => {
  const line = text.trim();
  return line === '' || aliasOf(holdings, to) === null ? [] : [{ put: newId(), record: newPromise(to, line, now) }];
};

export const keepPromise = ({ holdings, now }: CommandContext, id: RecordId, isKept: boolean): readonly Change[] => {
  const record = holdings.get(id)?.record;
  if (record?.type !== 'promise') return [];
  return [{ put: id, record: { ...record, keptAt: isKept ? { ms: now.ms, offset: now.offset } : null } }];
};
