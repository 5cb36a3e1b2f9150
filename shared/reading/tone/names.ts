import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

// First names that are words with a tone in small letters.
const names = wordSet(`
  able adore ally amity amor amour angel angelica april art august aura autumn beautiful beauty bella bland bless
  blessed blessing bliss blossom bonnie brave breeze breezy bright brisk burns champ champion chance charisma charity
  charm chase cherish christian clarity clement comfort constance courage crystal daisy darling dawn delight denys
  desire destiny diamond dick divine divinity dolores dream earnest envy ernest eve faith favor favour felicity
  fortune frank freedom freeman gaines gay gift glee gloria glorious glory goodness grace grant gray grey happy
  harding hardy harm harmony heather heaven heavenly hero heron holiday honest honesty honey honor honour hope
  innocent ivy jewel jewels jolly joy joyce jubilee june justice king legend liberty lively lolly love lovely lovemore
  lovey lowery loyal loyalty lucky majestic majesty major mark marvel marvelous may melody mercy merit merrily merry
  miracle misty moody noble olive paradise parley passion pat patience peace pearl perfecto pleasant praise precious
  prince princess promise prosper prudence queen rainy rashed rebel revel rich riot rise rob rose rosely royal ruby
  rusty savvy serene serenity shady shine shun shy sincere smiley solace solomon sparkle special spirit star storm sue
  summer sunny sunshine supreme sweetie temperance tranquil treasure trinity true truly trust truth tyran unique unity
  valor vanity verity victor victoria victory virtue welles wells will wisdom wonder worth worthy zeal
`);

const titles = wordSet('mr mrs ms miss mx dr');

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

// "Hope and the landlord": whom someone is with, where "Joy and relief" are nobody.
const companions = wordSet('the a my his her our their i he she we they');

/** Whether a capitalised word stands for a person: within a sentence, or before it does something or meets another. */
export const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !token.isCapital) return false;
  if (titles.has(tokens[at - 1]?.key ?? '')) return true;
  const isOwner = token.key.endsWith("'s");
  if (!names.has(isOwner ? token.key.slice(0, -2) : token.key)) return false;
  if (isOwner) return true;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next !== undefined && greetings.has(token.key) && occasions.has(next.key)) return false;
  if (tokens.slice(0, at).some(({ kind }) => kind === 'word')) return true;
  if (next?.key === 'and') return after !== undefined && (after.isCapital || companions.has(after.key));
  return next !== undefined && doings.has(next.key);
};
