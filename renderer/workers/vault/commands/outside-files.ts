import { mostNameLetters } from '#shared/journal/outside-file';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { CommandContext } from './evening.ts';

/** A session or an account was saved under this name. */
export const noteOutside = ({ now, newId }: CommandContext, record: RecordId, name: string): readonly Change[] => {
  const at = { ms: now.ms, offset: now.offset };
  return [
    { put: newId(), record: { type: 'outsideFile', version: 1, record, name: name.slice(0, mostNameLetters), at } },
  ];
};

/** The person deleted it. `id`: of the file's record, or of a session from before there was one. */
export const outsideIsGone = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  const record = holdings.get(id)?.record;
  if (record?.type === 'outsideFile') return [{ drop: id }];
  return record?.type === 'supervision' ? [{ put: id, record: { ...record, outside: null } }] : [];
};
