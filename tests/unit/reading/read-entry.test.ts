import { describe, expect, test } from 'vitest';
import { soundsHeavy } from '#shared/reading/hard-words';
import { readEntry } from '#shared/reading/read-entry';
import { sentencesOf } from '#shared/reading/text/sentences';
import { tokenize } from '#shared/reading/text/tokens';

describe('a page in another language', () => {
  test.each([
    [
      'Spanish',
      'Hoy fue un día muy largo. La madre no quiso abrir la puerta y esperamos dos horas en el coche. Me sentí triste y cansada, pero al final me alegré de verla sonreír. No me puedo quejar de la cena. Mañana hay juicio.',
    ],
    [
      'French',
      "Aujourd'hui était une longue journée. La mère n'a pas voulu ouvrir la porte et on a attendu deux heures dans la voiture. Je me suis sentie triste et fatiguée, mais à la fin elle a souri.",
    ],
    [
      'German',
      'Heute war ein langer Tag. Die Mutter wollte die Tür nicht öffnen, und wir haben zwei Stunden im Auto gewartet. Ich war traurig und müde, aber am Ende hat sie gelächelt. In der Nacht war ich wach.',
    ],
    [
      'Dutch',
      'Vandaag was een lange dag. De moeder wilde de deur niet open doen en we hebben twee uur in de auto gewacht. Ik was verdrietig en moe, maar het was goed dat ze aan het eind lachte.',
    ],
  ])('%s is left alone: nothing is said of its tone, its distance or its feeling words', (_, text) => {
    const nothing = { score: 0, label: 'neu', words: 0, feelingWords: 0, distance: null, evidence: [] };
    expect(readEntry(text)).toEqual(nothing);
  });

  test.each([
    '今天是漫长的一天。母亲不愿意开门，我们等了两个小时。',
    'Сегодня был длинный день. Мать не открыла дверь.',
  ])('nor is one in other letters: %s', (text) => {
    expect(readEntry(text)).toMatchObject({ words: 0, distance: null });
  });

  test('is not what a note in the work’s own letters is taken for', () => {
    const text = 'Pt seen in ER. SI denied, SA disclosed. DA called, NA meeting at six, NG tube out, per Dr Da Silva.';
    expect(readEntry(text).words).toBeGreaterThan(15);
  });

  test('is not what a page with names and a word of it is taken for', () => {
    const text = 'Saw Mrs de la Cruz in Los Robles. She made arroz con leche and I was glad to sit down with her.';
    expect(readEntry(text).words).toBeGreaterThan(15);
  });

  test('is not what a terse page in English is taken for', () => {
    const terse =
      'Two intakes on autopilot. Filled in boxes. Drove home. Filled in more boxes. Felt nothing. Ate cold rice. Bed at nine, woke at three. Boxes again tomorrow.';
    expect(readEntry(terse).words).toBe(27);
    expect(readEntry(terse).evidence.length).toBeGreaterThan(1);
  });
});

describe('a page without a full stop', () => {
  // Each makes one of the readers look around for as far as its sentence goes.
  const endless = [
    'and ',
    'numb, ',
    'but happy ',
    'i felt really ',
    'not ',
    'she said ',
    'said, ',
    'want to die and ',
    '😢',
    'h',
  ];

  test.each(endless)('of nothing but “%s” is read like any other, however long', (unit) => {
    const text = unit.repeat(20_000);
    const { words } = readEntry(text);
    expect(words).toBe(tokenize(text).filter(({ kind }) => kind === 'word').length);
    expect(typeof soundsHeavy(text)).toBe('boolean');
  });

  test.each(endless)('of nothing but “%s” is several sentences, and none of its words is lost', (unit) => {
    const text = unit.repeat(2000);
    const sentences = sentencesOf(text);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
    expect(sentences.flatMap(({ tokens }) => tokens)).toEqual(tokenize(text).filter(({ kind }) => kind !== 'line'));
  });

  test('still says what it says', () => {
    const drift = 'and then the bus was late again and I rang the school '.repeat(60);
    expect(soundsHeavy(`${drift}and I want to die ${drift}`)).toBe(true);
  });
});
