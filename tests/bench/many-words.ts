export const today = '2026-11-19';

const words =
  `visit heater form bus waiting room called again no answer kettle list court hallway laughed tired note coat
  kept said office signed morning late drove stairs letter fund school meeting garden second story keys`.split(/\s+/u);

/** So many words of nothing in particular, twelve to a sentence. */
export const manyWords = (count: number, random: () => number): string =>
  Array.from({ length: count }, (_, at) => {
    const word = words[Math.floor(random() * words.length)] ?? 'visit';
    return at % 12 === 11 ? `${word}.` : word;
  }).join(' ');
