/** Which of two numbers in "3/4/2026" is the month; null where nobody knows. */
export type DateOrder = 'month-first' | 'day-first';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const named = new RegExp(
  String.raw`\b(${months.map((month) => (month.length > 4 ? `${month}|${month.slice(0, 3)}` : month)).join('|')}|Sept)\b\.?`,
  'iu',
);
const year = /\b((?:19|20)\d{2})\b/u;
const numbers = /\b(\d{1,4})[./-](\d{1,2})(?:[./-](\d{2,4}))?\b/u;

const nameOf = (number: number): string | null => months[number - 1] ?? null;

const monthOfNumbers = (text: string, order: DateOrder | null): string | null => {
  const [, first = '', second = ''] = numbers.exec(text) ?? [];
  if (first.length === 4) return nameOf(Number(second));
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return nameOf(b);
  if (b > 12 && a <= 12) return nameOf(a);
  if (order === null && a !== b) return null;
  return nameOf(order === 'day-first' ? b : a);
};

/** "14 March 2026", "3/14/2026", "Mar 14th" → "March 2026", "March"; null where no month can be told for certain. */
export const toMonth = (date: string, order: DateOrder | null = null): string | null => {
  const word = named.exec(date)?.[1]?.slice(0, 3).toLowerCase();
  const month =
    word === undefined
      ? monthOfNumbers(date, order)
      : (months.find((one) => one.toLowerCase().startsWith(word)) ?? null);
  if (month === null) return null;
  const said = year.exec(date)?.[1];
  return said === undefined ? month : `${month} ${said}`;
};
