import { wordSet } from './word-list.ts';

const determiners = wordSet('the a an this that these those some any no every each another');
const possessives = wordSet('my your his her its our their whose');
const prepositions = wordSet(
  'in at near from to around outside inside across through toward towards via past by between into off',
);

/** After these somebody is spoken to, seen or named: "I asked Hope", "with Art", "when Grace". */
const reaching = wordSet(`
  asked ask told tell called call met meet saw see seen visited visit heard helped help phoned rang texted emailed
  messaged thanked thank hugged watched drove knew know missed miss for with about and or but that because when while if
  than of like without beside behind until once before after let made gave give brought took put left lost found remember
  remembered reminded love loved hate hated trust trusted believe believed want wanted showed introduced married adopted
  raised picked dropped booked referred discharged admitted assessed interviewed
`);

/** After a name come these; after most other capitals they don't. */
const doing = wordSet(`
  said says say told tells asked asks was is has had came comes went goes called calls rang rings looked looks cried cries
  laughed laughs smiled smiles nodded shrugged answered replied wanted wants needs needed didn't doesn't won't can't
  couldn't wasn't isn't hasn't hadn't wouldn't would could will did does got gets left leaves moved moves lived lives lost
  found felt feels thinks thought knows knew keeps kept started stopped sat sits stood walked walks ran runs showed shows
  missed refused refuses agreed brought brings took takes made makes who never still just also always finally then
  whispered turned gave gives seems seemed met texted texts emailed stared grew worked works stayed stays wrote writes read
  reads paused sighed yelled shouted screamed hugged handed opened closed held holds talked talks spoke speaks used uses
  might should cannot loves loved hates hated slept sleeps eats ate drinks drank plays played likes liked misses arrived
  turns wears wore signed signs waits waited spent spends sent sends bought caught taught paid pays won rode fell threw
  blew drew flew hid hung led lent lit rose sang shook shot shut stole stuck struck swam swore swung tore understood woke
  broke chose froze forgave fed fled bent bit burst crept dug fought forgot heard hurt knelt laid met meant quit rang rid
  sank sold shone shrank slid slung spun sprang stung swept swam wept wound woke
`);

const contraction = /n't$|'(?:s|d|m|re|ve|ll|em|t|til|cause)$/u;
/** "can't", "she'd": what stands before the mark is no part of a name. */
export const isContraction = (key: string): boolean => contraction.test(key);

export const isDeterminer = (key: string): boolean => determiners.has(key);
export const isPossessive = (key: string): boolean => possessives.has(key);
export const isPreposition = (key: string): boolean => prepositions.has(key);
export const isReaching = (key: string): boolean => reaching.has(key);
export const isDoing = (key: string): boolean => doing.has(key);

const articles = new Set(['the', 'a', 'an']);
export const isArticle = (key: string): boolean => articles.has(key);

const inside = wordSet('in near around outside');
/** Before the name of a place far more often than before a person's. */
export const isWhereabouts = (key: string): boolean => inside.has(key);
