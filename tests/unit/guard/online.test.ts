import { expect, test } from 'vitest';
import { marked, markedAs } from './marked.ts';

test('e-mail addresses, web addresses, handles and IP addresses are marked whole', () => {
  expect(marked('Write to anahit.p+home@mail-box.example.org, please.')).toEqual([
    'email: anahit.p+home@mail-box.example.org',
  ]);
  expect(markedAs('url', 'It is on https://example.com/a?b=1, and on www.example.net/rico.')).toEqual([
    'https://example.com/a?b=1',
    'www.example.net/rico',
  ]);
  expect(markedAs('url', 'He put it on rico-blog.com last night.')).toEqual(['rico-blog.com']);
  expect(markedAs('handle', 'He posts as @rico_savage91, loudly.')).toEqual(['@rico_savage91']);
  expect(markedAs('ip', 'The login came from 203.0.113.42 again.')).toEqual(['203.0.113.42']);
});

test('a clock, a version and a sentence without a blank are no address of any kind', () => {
  expect(marked('At 10:30:00 I gave up.Then version 2.1.3 came.')).toEqual([]);
});

test.each([
  ['she said her insta is mo_bear_ng, so I wrote it down', 'mo_bear_ng'],
  ['Snapchat: tre.kay22.', 'tre.kay22'],
  ['His gamertag was zed_4000 and nobody asked why.', 'zed_4000'],
])('a name on a service is marked without an @: %s', (text, handle) => {
  expect(markedAs('handle', text)).toEqual([handle]);
});

test('what is said about a service is no name on it', () => {
  expect(marked('I sat on Facebook 3 hours. His snap was gone... and the handle was broken.')).toEqual([]);
});
