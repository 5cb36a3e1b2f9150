import { expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';

const names = (text: string): readonly string[] => detect(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Pa Houa Vang came.', 'Pa Houa Vang'],
  ['Then Pa Houa wept.', 'Pa Houa'],
  ['Yesterday Pa Houa Vang called.', 'Pa Houa Vang'],
  ['My client Wing Yan was late.', 'Wing Yan'],
  ['My client Wing Yan and I met.', 'Wing Yan'],
  ['I met Nguyễn Văn An today.', 'Nguyễn Văn An'],
  ['Her sister Linh To rang.', 'Linh To'],
  ['I told Thi Be about it.', 'Thi Be'],
  ['My client Saw Htoo cried.', 'Saw Htoo'],
  ['My client Md Rafiq Islam called.', 'Md Rafiq Islam'],
  ['Mohd. Rafiq Islam called.', 'Mohd. Rafiq Islam'],
])('a name of short words is marked whole, so that none of it stays behind: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  ['I told Shawnee Yellow Horse about it.', 'Shawnee Yellow Horse'],
  ['Shawnee Yellow Horse’s mom rang.', 'Shawnee Yellow Horse'],
  ['My client Joseph Standing Bear called.', 'Joseph Standing Bear'],
  ['I told Winona Two Bulls, and she wept.', 'Winona Two Bulls'],
  ['Then Skye Blue left.', 'Skye Blue'],
])('a surname of everyday words too: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  ['I told Keisha She was late.', 'Keisha'],
  ['We met Keisha Then we left.', 'Keisha'],
  ['Keisha Brings Good News', 'Keisha'],
  ['I told Keisha It was late.', 'Keisha'],
  ['Keisha To Move Out', 'Keisha'],
  ['Poor Houa Vang came.', 'Houa Vang'],
  ['Dear Bao Xiong, I am sorry.', 'Bao Xiong'],
])('and what only stands beside one is not: %s', (text, name) => {
  expect(names(text)).toEqual([name]);
});
