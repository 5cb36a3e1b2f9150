// `node build/scripts/train-tone.mjs FOLDER`: makes shared/reading/tone/valences.json from three lists of words and from
// labelled sentences in FOLDER (goemotions_train, uci_amazon, uci_imdb, uci_yelp, vader_tweetlike, as .jsonl). No word
// comes in that is not in a list, and none changes its side: what is learned is how much each one carries. With 0, 1 or 2
// behind FOLDER, a third of the messages and reviews is left out (every third run of twenty), to see how it is read then.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { at, runNode } from './run.mjs';

const [folder, third] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the labelled sentences');

const require = createRequire(import.meta.url);
const valences = at('shared/reading/tone/valences.json');
const afinnScale = 0.767;
const isWord = (word) => /^[a-z][a-z'-]*$/u.test(word);
const write = (list) => {
  const sorted = Object.fromEntries(Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(valences, `${JSON.stringify(sorted, null, 2)}\n`);
};

const shorthand = new Set(
  `aas aml bl bx bz cl cm cw cx dd dv dx ed er fa fc ff fx gal gg gl gla gt hak hi hx icu ily iou jho jj jp jt jw kia kfy l
  lts ly lya lyb lyl mia mlm mml mo nh nme od pita po pt pu px qt rx sa si sw sx tb td tia tx ty ut vip wd wp`.split(
    /\s+/u,
  ),
);

/** AFINN and VADER rate by hand: where both know a word, the mean. The wide list is read off word vectors: half of it. */
const baseList = () => {
  const afinn = require('sentiment/languages/en/labels.json');
  const vader = readFileSync(join(at('node_modules/vader-sentiment'), 'vader_lexicon.txt'), 'utf8');
  const base = {};
  for (const [word, value] of Object.entries(afinn)) if (isWord(word)) base[word] = value * afinnScale;
  for (const line of vader.split('\n')) {
    const [word = '', value = ''] = line.split('\t');
    // A shorthand of chats, and of case notes for something else: "dx" is a diagnosis.
    if (isWord(word) && !shorthand.has(word))
      base[word] = word in base ? (base[word] + Number(value)) / 2 : Number(value);
  }
  const wide = JSON.parse(readFileSync(at('build/tone/wide-words.json'), 'utf8'));
  return { ...wide, ...base };
};

const rows = (name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const run = 20;
/** What is learned from where a third is to be kept for reading. */
const learnedFrom = (name) =>
  rows(name).filter((_, at) => third === undefined || Math.floor(at / run) % 3 !== Number(third));

const weights = { neutral: 0.2, goemotions: 1, uci: 1.5, tweets: 5 };
const labelled = () => [
  ...rows('goemotions_train').flatMap(({ text, pol }) =>
    typeof pol === 'number'
      ? [{ text, target: (pol + 1) / 2, weight: pol === 0 ? weights.neutral : weights.goemotions }]
      : [],
  ),
  ...['uci_amazon', 'uci_imdb', 'uci_yelp'].flatMap((name) =>
    learnedFrom(name).flatMap(({ text, pol }) => (pol ? [{ text, target: (pol + 1) / 2, weight: weights.uci }] : [])),
  ),
  ...learnedFrom('vader_tweetlike').map(({ text, y }) => ({
    text,
    target: Math.max(0.02, Math.min(0.98, y / 6 + 0.5)),
    weight: weights.tweets,
  })),
];

// What a person says of themselves in a journal, and a stranger's thread says of anything: never less than most of what
// the lists have.
const heldWords = new Set(
  `exhausted exhausting tired worry worried worrying concerned desperate desperately burden burdened struggle struggling
  struggled insecure happier happy happiness pain painful peace peaceful tears kind kindness meaningful intimidating
  intimidated vulnerable misunderstood ignored jealous lonely alone confidence confident eager ease easier grateful
  gratitude stress stressed stressful anxious anxiety panic panicked fear scared afraid sad sadness angry anger upset
  hurt hurting guilt guilty ashamed shame frustrated frustrating overwhelmed relief relieved calm hope hopeful proud love
  loved warm warmth tender drained empty sick weary hopeless helpless numb miserable furious resentful bitter glad joy
  joyful cheerful content satisfied thankful moved touched inspired tense nervous restless uneasy unhappy
  hard struggle problem problems lose losing lost damage screaming toxic violent`.split(/\s+/u),
);
const leastHeld = 0.97;
/** Of any other word. Chosen, with the rest of these, by leaving out a third of the short messages and the reviews at a time. */
const least = 0.35;

const steepness = 4;
const epochs = 150;
const pace = 0.03;
/** How dearly a step away from the lists is paid for. */
const pull = 3e-5;
const spread = 15;

/** Logistic regression by Adam on the same sums that the app takes, every rule and every multiplier included. */
const learn = (lab) => {
  const ids = new Map();
  const base = [];
  const idOf = (entry) => {
    if (!ids.has(entry)) {
      ids.set(entry, base.length);
      base.push(lab.labels[entry]);
    }
    return ids.get(entry);
  };
  const examples = labelled().flatMap(({ text, target, weight }) => {
    const parts = lab
      .sentencesOf(text)
      .flatMap((sentence) =>
        lab.weigh(sentence).map(({ entry, times }) => [idOf(entry), times * lab.emphasis(sentence)]),
      );
    return parts.length === 0 ? [] : [{ parts, target, weight }];
  });
  const names = [...ids.keys()];
  // Set by hand, and by hand only: our own words and phrases, faces and emoji.
  const isFixed = names.map(
    (name) => name in lab.ownValences || lab.carryLittle.includes(name) || name.includes('+') || !/[a-z]/u.test(name),
  );
  const now = Float64Array.from(base);
  const [first, second, slope] = [
    new Float64Array(now.length),
    new Float64Array(now.length),
    new Float64Array(now.length),
  ];
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    slope.fill(0);
    for (const { parts, target, weight } of examples) {
      let sum = 0;
      for (const [id, times] of parts) sum += now[id] * times;
      const root = Math.sqrt(sum * sum + spread);
      const said = 1 / (1 + Math.exp((-steepness * sum) / root));
      const back = (weight * (said - target) * steepness * spread) / root ** 3;
      for (const [id, times] of parts) slope[id] += back * times;
    }
    for (let id = 0; id < now.length; id += 1) {
      if (isFixed[id]) continue;
      const down = slope[id] / examples.length + pull * (now[id] - base[id]);
      first[id] = 0.9 * first[id] + 0.1 * down;
      second[id] = 0.999 * second[id] + 0.001 * down * down;
      const step = first[id] / (1 - 0.9 ** epoch) / (Math.sqrt(second[id] / (1 - 0.999 ** epoch)) + 1e-8);
      const next = now[id] - pace * step;
      // Nothing changes its side, and nothing carries more than the lists' own strongest.
      const floor = (heldWords.has(names[id]) ? leastHeld : least) * Math.abs(base[id]);
      const size = Math.max(floor, Math.min(4, next * Math.sign(base[id])));
      now[id] = Math.sign(base[id]) * size;
    }
  }
  return Object.fromEntries(names.flatMap((name, id) => (isFixed[id] ? [] : [[name, now[id]]])));
};

const base = baseList();
write(base);
await runNode(at('build/scripts/build-eval.mjs'), ['tone-lab']);
const lab = await import(at('out/eval/tone-lab.mjs'));
const round = (value) => Math.round(value * 100) / 100;
write(Object.fromEntries(Object.entries({ ...base, ...learn(lab) }).map(([word, value]) => [word, round(value)])));
