import {
  mostItems,
  type SupervisionGroup,
  supervisionGroups,
  type SupervisionItem,
  type SupervisionSession,
} from '../journal/supervision-session.ts';

/** Why nothing more goes in. */
export type NoRoom = 'no-minutes' | 'too-many';

type Arranged =
  | { readonly ok: true; readonly session: SupervisionSession }
  | { readonly ok: false; readonly why: NoRoom };

/** What one thing takes unless the person says otherwise. */
const usualItemMinutes = 10;

export const minutesSpoken = ({ items }: SupervisionSession): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** May be below nought, where the session was made shorter afterwards. */
export const minutesLeft = (session: SupervisionSession): number => session.minutes - minutesSpoken(session);

export const itemsIn = ({ items }: SupervisionSession, group: SupervisionGroup): readonly SupervisionItem[] =>
  items.filter((item) => item.group === group);

/** In the order of the groups: that of the document, and of the list for a keyboard. */
const inGroups = (items: readonly SupervisionItem[]): SupervisionItem[] =>
  supervisionGroups.flatMap((group) => items.filter((item) => item.group === group));

const inserted = (
  items: readonly SupervisionItem[],
  item: SupervisionItem,
  before: string | null,
): SupervisionItem[] => {
  const others = items.filter(({ id }) => id !== item.id);
  const at = others.findIndex(({ id, group }) => id === before && group === item.group);
  return inGroups(at === -1 ? [...others, item] : [...others.slice(0, at), item, ...others.slice(at)]);
};

/** Puts a new item into its group, at its end or before another. At most what fits the minutes. */
export const putIn = (
  session: SupervisionSession,
  item: Omit<SupervisionItem, 'minutes' | 'lens' | 'isDiscussed'>,
  before: string | null = null,
): Arranged => {
  if (session.items.length >= mostItems) return { ok: false, why: 'too-many' };
  const left = minutesLeft(session);
  if (left < 1) return { ok: false, why: 'no-minutes' };
  const minutes = Math.min(usualItemMinutes, left);
  const made: SupervisionItem = { ...item, minutes, lens: null, isDiscussed: false };
  return { ok: true, session: { ...session, items: inserted(session.items, made, before) } };
};

/** To another group, or before another item. */
export const moveTo = (
  session: SupervisionSession,
  id: string,
  group: SupervisionGroup,
  before: string | null = null,
): SupervisionSession => {
  const item = session.items.find((one) => one.id === id);
  if (item === undefined || before === id) return session;
  return { ...session, items: inserted(session.items, { ...item, group }, before) };
};

/** One place up or down in its own group; at its end, into the group before or after. */
export const step = (session: SupervisionSession, id: string, by: -1 | 1): SupervisionSession => {
  const item = session.items.find((one) => one.id === id);
  if (item === undefined) return session;
  const here = itemsIn(session, item.group);
  const at = here.findIndex((one) => one.id === id);
  const other = here[at + by];
  if (other !== undefined) {
    const before = by === -1 ? other.id : (here[at + 2]?.id ?? null);
    return moveTo(session, id, item.group, before);
  }
  const group = supervisionGroups[supervisionGroups.indexOf(item.group) + by];
  if (group === undefined) return session;
  return moveTo(session, id, group, by === 1 ? (itemsIn(session, group)[0]?.id ?? null) : null);
};

/** What was taken out, where it was; nothing where it is in again by now. */
export const putBack = (
  session: SupervisionSession,
  item: SupervisionItem,
  before: string | null,
): SupervisionSession =>
  session.items.length >= mostItems ||
  session.items.some(({ id, from }) => id === item.id || (from !== null && from === item.from))
    ? session
    : { ...session, items: inserted(session.items, item, before) };

export const takeOut = (session: SupervisionSession, id: string): SupervisionSession => ({
  ...session,
  items: session.items.filter((one) => one.id !== id),
});

export const changeItem = (
  session: SupervisionSession,
  id: string,
  changed: Partial<Pick<SupervisionItem, 'words' | 'want' | 'lens' | 'isDiscussed'>>,
): SupervisionSession => ({
  ...session,
  items: session.items.map((one) => (one.id === id ? { ...one, ...changed } : one)),
});

/** As many minutes as are wanted, at least one and at most what the others leave. */
export const giveMinutes = (session: SupervisionSession, id: string, wanted: number): SupervisionSession => ({
  ...session,
  items: session.items.map((one) => {
    if (one.id !== id) return one;
    const most = Math.max(1, minutesLeft(session) + one.minutes);
    return { ...one, minutes: Math.max(1, Math.min(Math.round(wanted), most)) };
  }),
});
