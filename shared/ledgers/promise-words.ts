/** A sentence in which something seems to be promised. Offsets are UTF-16, of the text it was found in. */
export interface PromiseWords {
  readonly start: number;
  readonly end: number;
  /** The sentence, as it would be logged. */
  readonly text: string;
}

const mostLetters = 240;
const longestSentence = 1000;

const sentences = /[^.!?\n]+(?:[.!?]+["”’']?|\n|$)/gu;

/** Curly apostrophes as straight ones: the same length, so that offsets stay true. */
const plain = (text: string): string => text.replaceAll('’', "'");

const promised =
  /\bI(?:'ve| have| had|'d| also| already| again)* promised\b(?! (?:my|him|her|them)sel(?:f|ves)\b)(?! me\b)/u;
const gaveWord = /\bI (?:gave|have given) \S+(?: \S+)? my word\b/u;
const someone = String.raw`(?:her|him|them|you|both|everyone|(?:the|his|their|my) \p{L}+|\p{Lu}\p{L}+)`;
const toldThem = new RegExp(
  String.raw`\bI (?:told|assured|said to) ${someone}(?:'s \p{L}+)?(?: \p{L}+)?(?: that)? I(?:'d|'ll| would| will)\b(?! (?:not|never|rather)\b)`,
  'u',
);
const saidSo = /\bI said(?: that)? I(?:'d|'ll| would| will)\b(?! (?:not|never|rather|be fine|be ok)\b)/u;

/** Doing something for somebody else: what comes after "I'll" in a promise, and rarely in a plan for the evening. */
const doing = [
  'call(?! it)',
  'ring',
  'phone',
  'ask',
  'check',
  'chase',
  'find',
  'send',
  'e-?mail',
  'text',
  'bring',
  'get',
  'write',
  'look into',
  'talk',
  'speak',
  'follow up',
  'make sure',
  'see (?:to|that|if)',
  'fill',
  'drive',
  'take',
  'pick',
  'drop',
  'visit',
  'come',
  'go with',
  'meet',
  'help',
  'let',
  'sort',
  'arrange',
  'book',
  'apply',
  'print',
  'set up',
  'push for',
  'put in',
  'try (?:to|and)',
  'be there',
  'give',
  'show',
  'wait',
  'explain',
  'sit with',
  'fight',
].join('|');
const iWill = new RegExp(
  String.raw`\bI(?:'ll| will)(?: (?:also|always|definitely|still|just|personally))? (?:${doing})\b`,
  'u',
);
/** Whom it is for. Without anyone in it, it is a plan. */
const forSomeone =
  /\b(?:her|him|them|you)\b|\b(?:for|with|to) (?:the (?:family|kids|children|mother|father|boys?|girls?|baby|landlord|school|court|judge)|\p{Lu}\p{L}+)|(?<=\s)(?!I\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}\p{L}{2,}/u;
/** Whoever is rung by a case manager is rung for somebody. */
const withWhom = [
  'clinic',
  'hospital',
  'doctor',
  'surgery',
  'pharmacy',
  'nurse',
  'school',
  'teacher',
  'daycare',
  'nursery',
  'court',
  'judge',
  'lawyer',
  'solicitor',
  'police',
  'probation',
  'landlord',
  'housing',
  'council',
  'shelter',
  'agency',
  'fund',
  'food bank',
  'benefits',
  'insurance',
  'gas company',
  'electric company',
  'power company',
  'water company',
].join('|');
const iWillReach = new RegExp(
  String.raw`\bI(?:'ll| will)(?: (?:also|always|definitely|still|just|personally))? (?:call|ring|phone|e-?mail|text|chase|ask|visit|write to|(?:speak|talk) (?:to|with)|check with|follow up with) the (?:${withWhom})\b`,
  'u',
);
const forOneself =
  /\bmy own\b|\bmyself\b|\b(?:to bed|asleep|some sleep|a bath|a walk|a break|a day off|my (?:coat|breath|time))\b/u;
const quoted = /["“][^"“”]*["”]/gu;
const iSpoke = /\bI (?:said|told|promised|answered)\b/u;

const isPromise = (sentence: string): boolean => {
  if (forOneself.test(sentence)) return false;
  if (promised.test(sentence) || gaveWord.test(sentence) || toldThem.test(sentence) || saidSo.test(sentence))
    return true;
  // What stands between quotation marks may be somebody else's word.
  const own = iSpoke.test(sentence) ? sentence : sentence.replaceAll(quoted, ' ');
  if (iWillReach.test(own)) return true;
  const at = iWill.exec(own);
  return at !== null && forSomeone.test(own.slice(at.index + 1));
};

/** Sentences that may be promises: an offer to log them may be made, and is to be easy to leave. */
export const promiseWords = (text: string): readonly PromiseWords[] =>
  [...plain(text).matchAll(sentences)].flatMap((match) => {
    // Nobody promises anything in that many words; and what looks for quotation marks would take its time.
    if (match[0].length > longestSentence || !isPromise(match[0])) return [];
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    return [{ start, end, text: text.slice(start, Math.min(end, start + mostLetters)) }];
  });
