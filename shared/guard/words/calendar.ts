import { wordSet } from './word-list.ts';

const months = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);
const weekdays = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed weds thu thur thurs fri sat sun
`);
const beforeMonths = wordSet(`
  in by until till since to of all last next this before after late early mid through and every each from during between
`);

export const isMonth = (key: string): boolean =>
  months.has(key) || (key.startsWith('mid-') && months.has(key.slice(4)));
export const isWeekday = (key: string): boolean => weekdays.has(key);
/** "in May", "last April": before these a month is a month, though not always ("and June" may be a person). */
export const isBeforeMonth = (key: string): boolean => beforeMonths.has(key);
