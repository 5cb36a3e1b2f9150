import type { HardEvent } from '#shared/journal/hard-event';
import { blankLines, lineRecord, type NewLine } from '#shared/journal/new-line';
import { newPromise } from '#shared/journal/promise';
import type { JournalRecord } from '#shared/journal/stored';
import type { DayKey } from '#shared/calendar/day-key';
import { ago, instant, type PeopleVault, peopleVault, today } from './people-vault.tsx';

/** A line that was put down on a day, with what was said of it since. */
const lineOn = (day: DayKey, line: NewLine): JournalRecord => {
  const record = lineRecord(line, instant(day));
  if (record === null) throw new Error(`No such line: ${line.type}`);
  return record;
};

const long =
  'That I would ring the clinic before noon, and the school after it, and tell her either way, whatever they say to it.';

/** Ledgers that have been kept for a while, with everything that a line can hold. */
const kept = async (): Promise<PeopleVault> => {
  const vault = await peopleVault();
  const heron = await vault.card('Heron');
  await vault.card('a very long alias that somebody typed, of nearly sixty letters');
  const at = instant(ago(1));
  const put = (day: DayKey, line: NewLine) => vault.put(lineOn(day, line));
  await vault.put(newPromise(heron, long, instant(ago(3)), ago(1)));
  await vault.put({ ...newPromise(heron, 'Bring the form.', instant(ago(9)), ago(2)), can: 'no' });
  await vault.put({ ...newPromise(null, 'Ask about the coat.', instant(ago(20))), keptAt: at });
  for (const back of [20, 9, 0]) {
    const asked = { ...blankLines.saidNo(ago(back)), whom: heron, asked: 'A loan until Friday.', said: 'I can’t.' };
    await put(ago(back), {
      ...asked,
      guiltBefore: 3,
      guiltAfter: back === 0 ? null : 1,
      held: back === 0 ? null : true,
    });
  }
  await put(ago(1), {
    ...blankLines.parked(ago(1)),
    text: 'Housing form',
    where: 'At the desk',
    firstStep: 'Ring first',
    when: today,
  });
  await put(ago(2), { ...blankLines.parked(ago(2)), text: 'The van', when: ago(1), notMineAt: at });
  const hard: NewLine = { ...blankLines.hardEvent(ago(1), 'removal'), how: 'saw', text: 'The shoes by the door.' };
  await put(ago(1), hard);
  await put(ago(2), {
    ...blankLines.prediction(ago(2), today),
    expect: 'He won’t come, or he comes and shouts.',
    dread: 4,
  });
  await put(ago(4), { ...blankLines.untold(ago(4)), whom: heron, text: 'What she said in the car.' });
  await put(ago(6), blankLines.untold(ago(6)));
  await put(ago(8), { ...blankLines.untold(ago(8)), text: 'About the brother.', sharedAt: at });
  for (const back of [2, 5, 9]) await put(ago(back), { ...blankLines.hat(ago(back), 'mediator'), stretch: 'drifted' });
  await put(ago(2), { ...blankLines.hat(ago(2), 'listener'), whom: heron });
  await put(ago(3), {
    ...blankLines.inTheMiddle(ago(3), 'birth-family', 'foster-family'),
    oneNeeds: 'To be at the birthday.',
    otherFears: 'A scene in front of the child.',
  });
  await put(ago(3), {
    ...blankLines.pothole(ago(3), 'transport'),
    text: 'The bus stops running at six.',
    sphere: 'system',
  });
  await put(ago(5), blankLines.pothole(ago(5), 'waiting'));
  await put(ago(9), { ...blankLines.wait(ago(9)), text: 'The top of the housing list', since: ago(800), weight: 2 });
  await put(ago(9), { ...blankLines.wait(ago(9)), text: 'The hearing', since: ago(90), cameOn: ago(1) });
  return vault;
};

export const ledgerStates = { 'nothing in it': peopleVault, 'kept for a while': kept } satisfies Record<
  string,
  () => Promise<PeopleVault>
>;

/** Something hard of some days ago, by itself. */
export const hardEventOf = async (back: number): Promise<PeopleVault> => {
  const vault = await peopleVault();
  await vault.put(lineOn(ago(back), blankLines.hardEvent(ago(back), 'death')));
  return vault;
};

export const hardEventIn = ({ vault }: PeopleVault): HardEvent | undefined =>
  vault.holdings.all('hardEvent')[0]?.record;
