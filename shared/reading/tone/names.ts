import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

// First names that are words with a tone in small letters.
const names = wordSet(`
  amity amor blessing dick fortune gift goodness innocent lovemore loyal marvel angel angelica april art august autumn bella bliss bonnie charity chance charm cherish chase christian
  clement comfort constance crystal darling dawn daisy destiny divine dolores earnest ernest eve faith felicity frank
  gay glory gloria grace happy harmony heather heaven honey honor honour hope ivy jewel joy joyce jubilee june justice
  king liberty love lucky lovey major mark may melody mercy merry miracle misty noble olive pat patience pearl peace
  pleasant precious princess prince promise prosper prudence queen rich rose royal ruby rusty serenity sincere solomon
  star storm summer sunny sunshine temperance tranquil treasure trinity true unity valor verity victor victoria virtue
  will wisdom wonder zeal
`);

// What people do at the start of a sentence: "Joy came in", where "Joy is hard to find" is none.
const doings = wordSet(`
  called came went said says told asked asks left got gets met showed shows texted phoned emailed wrote arrived missed
  cancelled canceled attended joined moved stayed signed brought took gave wants wanted needs needed has had does did
  agreed refused cried laughed smiled slept ate spoke talked started finished reported works lives
`);

// "Happy Birthday", "Merry Christmas": a greeting, however it is written.
const greetings = wordSet('happy merry joy');
const occasions = wordSet(`
  birthday bday anniversary new christmas xmas easter thanksgiving holidays holiday hanukkah diwali eid ramadan kwanzaa
  valentine valentines valentine's halloween monday tuesday wednesday thursday friday saturday sunday mother's father's
  mothers fathers retirement graduation weekend everyone all to
`);

/** Whether a capitalised word stands for a person: within a sentence, or before it does something or meets another. */
export const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !token.isCapital || !names.has(token.key)) return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next !== undefined && greetings.has(token.key) && occasions.has(next.key)) return false;
  if (tokens.slice(0, at).some(({ kind }) => kind === 'word')) return true;
  if (next?.key === 'and') return after?.isCapital === true;
  return next !== undefined && doings.has(next.key);
};
