import { describe, expect, test } from 'vitest';
import { allPhrases } from '#shared/reading/distance/find-phrases';
import { flatWhy } from '#shared/reading/distance/read-distance';
import { faultsInCopy, textsIn } from './copy-rules.ts';
import { read, repositoryFiles } from './source-tree.ts';

const stringsFiles = repositoryFiles().filter((path) => /^renderer\/strings\/.+\.tsx?$/.test(path));

describe('the words on screen', () => {
  test('are found by these checks at all', () => {
    const texts = stringsFiles.flatMap((path) => textsIn(path, read(path)));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts).toContain('Check in');
  });

  test.each(stringsFiles)('in %s are plain and warm: nothing clinical, nothing shouted', (path) => {
    const faults = textsIn(path, read(path)).flatMap((text) =>
      faultsInCopy(text).map((fault) => `“${fault}” in “${text}”`),
    );
    expect(faults).toEqual([]);
  });
});

test('why words were counted is said as plainly', () => {
  const whys = [flatWhy, ...allPhrases.map(({ why }) => why)];
  expect(new Set(whys).size).toBeGreaterThan(20);
  expect(whys.flatMap(faultsInCopy)).toEqual([]);
});

describe('the rule for words bites', () => {
  test.each([
    ['This could be a disorder.', 'disorder'],
    ['Three symptoms this week', 'symptoms'],
    ['Signs of PTSD', 'PTSD'],
    ['You’re close to burnout', 'burnout'],
    ['You look burned out', 'burned out'],
    ['You are at risk', 'at risk'],
    ['Your red zone', 'red zone'],
    ['You’re failing', 'failing'],
    ['A 5-day streak', 'streak'],
    ['This is anonymous', 'anonymous'],
    ['Privileged notes', 'Privileged'],
    ['HIPAA compliant', 'HIPAA'],
    ['You are numb', 'You are numb'],
    ['You’re numb this week', 'You’re numb'],
    ['A diagnosis', 'diagnosis'],
    ['Well done!', '!'],
  ])('on “%s”', (text, fault) => {
    expect(faultsInCopy(text)).toContain(fault);
  });

  test('and leaves alone what may be said', () => {
    expect(faultsInCopy('This isn’t a diagnosis. The numb side of the scale; risk is part of the work.')).toEqual([]);
  });

  test('on text in templates, functions and markup, and not on names', () => {
    const source =
      "import { a } from './failing.ts';\nexport const s = { 'at risk': 'fine', f: (n: 'streak') => `${n}! yes`, j: <p>Hi!</p> };";
    const texts = textsIn('planted.tsx', source);
    expect(texts.flatMap(faultsInCopy)).toEqual(['!', '!']);
  });
});
