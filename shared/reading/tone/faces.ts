import emoji from 'sentiment/build/emoji.json';

/** What an emoticon carries, about -4 to 4. */
const emoticons: Readonly<Record<string, number>> = {
  ':)': 2,
  ':d': 2.3,
  ':(': -1.9,
  ';)': 0.9,
  ';d': 1.5,
  ':/': -1.2,
  '<3': 1.9,
  ':p': 1,
  ';p': 1,
  '=)': 2,
  '=d': 2.3,
  '=p': 1,
  '=/': -1.2,
  '=(': -1.9,
  ':|': -0.4,
  '</3': -2,
};

// The `sentiment` package takes an emoticon for marks and strips it, so that here each goes by a name.
const names = new Map(Object.keys(emoticons).map((face, index) => [face, `face+${index}`]));

/** What the ranking lacks or takes for something else. */
const ownEmoji: Readonly<Record<string, number>> = {
  '🙂': 1,
  '🙃': -0.3,
  '😢': -2,
  '😭': -2,
  '🙁': -1.6,
  '😔': -1.6,
  '😩': -1.8,
  '😫': -1.8,
  '🥹': 1.4,
  '🥲': -0.4,
  '🤗': 1.8,
  '🥰': 2,
  '🤦': -1,
  '🙄': -1,
  '😤': -1.2,
  '🤯': -1,
  '💔': -2,
};

/** The lexicon's entry of an emoticon, or null. */
export const nameOfFace = (face: string): string | null => names.get(face) ?? null;

/** Emoticons by their names, emoji by themselves; those come from the emoji sentiment ranking that `sentiment` brings. */
export const facesWith = (emojiScale: number): Readonly<Record<string, number>> => ({
  ...Object.fromEntries([...names].map(([face, name]) => [name, emoticons[face] ?? 0])),
  ...Object.fromEntries(Object.entries(emoji).map(([face, value]) => [face, value * emojiScale])),
  ...ownEmoji,
});
