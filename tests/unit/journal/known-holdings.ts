import type { DayKey } from '#shared/calendar/day-key';
import { newCheckIn, noReadings, type Readings } from '#shared/journal/check-in';
import { newEntry } from '#shared/journal/entry';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import type { Change } from '../../../renderer/workers/vault/change.ts';
import type { CommandContext } from '../../../renderer/workers/vault/commands/evening.ts';
import { createHoldings, type Holdings } from '../../../renderer/workers/vault/holdings.ts';
import { nodeDeps } from '../vault/node-deps.ts';

export const anId = (): RecordId => newRecordId(nodeDeps.random);
export const day = (text: string): DayKey => text as DayKey;
const minute = (count: number) => ({ ms: count * 60_000, offset: -300 });
export const words = (text: string) => ({ text, document: { type: 'doc', content: [{ type: 'paragraph', text }] } });

/** Holdings that take changes as the ledger would settle them, once they are on the disk. */
export const knownHoldings = () => {
  const holdings: Holdings = createHoldings();
  let now = 0;
  const settle = (changes: readonly Change[]): readonly Change[] => {
    for (const change of changes) {
      if ('drop' in change) holdings.drop(change.drop);
      else
        holdings.put({
          id: change.put,
          rev: (holdings.get(change.put)?.rev ?? 0) + 1,
          record: change.record,
          by: null,
        });
    }
    return changes;
  };
  const run = (atMinute: number, command: (context: CommandContext) => readonly Change[]): readonly Change[] => {
    now = atMinute;
    return settle(command({ holdings, now: minute(atMinute), newId: anId }));
  };
  const write = (on: string, text: string, id = anId()): RecordId => {
    now += 1;
    settle([{ put: id, record: { ...newEntry(day(on), minute(now), null), ...words(text) } }]);
    return id;
  };
  const mark = (on: string, readings: Partial<Readings>): void => {
    settle([{ put: anId(), record: newCheckIn(day(on), minute(now), { ...noReadings, ...readings }) }]);
  };
  return { holdings, settle, run, write, mark };
};
