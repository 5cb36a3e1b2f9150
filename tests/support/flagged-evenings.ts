import { addDays } from '#shared/calendar/day-key';
import { newFlag } from '#shared/journal/flag';
import { newSession, supervisionGroups } from '#shared/journal/supervision-session';
import { layOut } from '#shared/aliases/document-text';
import { withFlag } from '#shared/supervision/flagged-passages';
import { aDay, entryOn, thatEvening } from './made-records.ts';
import { anId, type SeedRecord } from './seeded-vault.ts';

/** A page, all of whose words are flagged. */
export const flaggedOn = (day: string, text: string): readonly SeedRecord[] => {
  const [entry, flag] = [anId(), anId()];
  const { record } = entryOn(day, text);
  if (record.type !== 'entry') throw new Error('Not a page');
  const document = withFlag(record.document, { start: 0, end: layOut(record.document).text.length }, flag);
  return [
    { id: entry, record: { ...record, document } },
    { id: flag, record: newFlag({ kind: 'passage', entry }, thatEvening(day)) },
  ];
};

const firsts = ['Keisha', 'Maria', 'Ngozi', 'Darlene', 'Priya', 'Tomasz', 'Aisha', 'Connor', 'Lakshmi', 'Svetlana'];
const lasts = ['Morales', 'Okonkwo', 'Larsson', 'Nguyen', 'Kowalski'];
const months = ['January', 'March', 'May', 'August', 'October'];

/** Fifty evenings with somebody, a number and a date in each, all of it flagged and all of it put into one session. */
export const fiftyFlagged = (today: string) => {
  const people = firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));
  const evenings = people.map((name, at) => {
    const phone = `(412) 555-01${String(at + 10)}`;
    const date = `${months[at % 5] ?? 'May'} ${(at % 27) + 1}, 20${String(10 + (at % 9))}`;
    const text = `My client ${name} called twice about the heating. Her number is ${phone}. She was born on ${date}.`;
    return { day: addDays(aDay(today), -at), text, planted: [name, phone, phone.slice(6), date] };
  });
  const records = evenings.map(({ day, text }) => flaggedOn(day, text));
  const session = {
    ...newSession(thatEvening(today), null, null),
    minutes: 480,
    items: evenings.map(({ text }, at) => ({
      id: `item ${at}`,
      from: `flag ${records[at]?.[1]?.id ?? ''}`,
      group: supervisionGroups[at % 3] ?? 'supportive',
      words: text,
      want: null,
      minutes: 9,
      lens: at % 10 === 0 ? { kind: 'gibbs' as const, answers: ['', `What ${text}`, '', '', '', ''] } : null,
      isDiscussed: false,
    })),
  };
  return {
    records: [...records.flat(), { record: session }],
    /** Whole names and single ones, numbers, and dates to the day. */
    planted: [...evenings.flatMap(({ planted }) => planted), ...firsts, ...lasts],
  };
};
