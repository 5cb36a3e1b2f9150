import type { Piece } from './distance/pieces.ts';

// As they come out of tired or shaking hands. Only words that are no others: "wan" only before "to".
const suicidal = /^s[ui]*[cs]+[ui]*[cs]?i?d(?:al|ial|ail|el|le|il|all)$/u;
const suicide = /^s[ui]*[cs]+[ui]*[cs]?i?d(?:e|es|ed)$/u;
const slips: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    wnat: ['want'],
    watn: ['want'],
    wannt: ['want'],
    wantto: ['want', 'to'],
    kil: ['kill'],
    kiling: ['killing'],
    killin: ['killing'],
    killl: ['kill'],
    myslef: ['myself'],
    mysefl: ['myself'],
    mself: ['myself'],
    dieing: ['dying'],
    dyin: ['dying'],
    livin: ['living'],
    aliv: ['alive'],
    whish: ['wish'],
    wihs: ['wish'],
    anymor: ['any', 'more'],
    // As it is said in Scotland and the north.
    ah: ['i'],
    dinna: ['do', 'not'],
    canny: ['can', 'not'],
    wantae: ['want', 'to'],
    tae: ['to'],
    mair: ['more'],
    masel: ['myself'],
    masell: ['myself'],
    deid: ['dead'],
  }),
);

const keysOf = (key: string): readonly string[] => {
  if (suicidal.test(key)) return ['suicidal'];
  if (suicide.test(key)) return ['suicide'];
  return slips.get(key) ?? [key];
};

/** The same pieces as if they were spelled as in a book: "sucidal", "kill my self", "wan to die", "dinnae". */
export const spelledAsMeant = (pieces: readonly Piece[]): readonly Piece[] => {
  const spelled: Piece[] = [];
  for (const piece of pieces) {
    for (const key of keysOf(piece.key)) {
      const before = spelled.at(-1);
      if (key === 'self' && before?.key === 'my')
        spelled[spelled.length - 1] = { ...before, key: 'myself', end: piece.end };
      else if (key === 'to' && before?.key === 'wan')
        spelled.splice(-1, 1, { ...before, key: 'want' }, { ...piece, key });
      else spelled.push({ ...piece, key });
    }
  }
  return spelled;
};
