import { found, groupAt, type Finder } from '../finding.ts';

const figure = String.raw`(?:9\d|1[01]\d)`;
const spelled = String.raw`(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and [a-z]{3,6})?)`;
const number = `(?:${figure}|${spelled})`;
const behind = String.raw`(?= {0,2}(?:[.,;!?)]|$|and(?!\w)|in(?!\w)|on(?!\w)|this|next|last|but|years?|now|today|yesterday|tomorrow|with|when|who|already|soon))`;

const said = new RegExp(
  [
    String.raw`(?<![\w$£€.,-])(${number})(?=[ -]?(?:years?|yrs?)[ -]?(?:old|of age)|[ -]year[ -]old| ?(?:y\/o|yo|y\.o\.|yrs?)(?!\w))`,
    String.raw`(?<!\w)(?:aged?|turn(?:s|ed|ing)?|(?:is|was|be|am|are|she's|he's|they're|i'm|she’s|he’s|they’re|i’m)(?: (?:now|almost|nearly|only|about|over|already|going to be|about to be|about to turn))?|nearly|almost|at age|at the age of|birthday,?|hits?|reach(?:es|ed)?) (${number})${behind}`,
    // "Walter, 93, lives alone": a capital, an age, and the sentence goes on.
    String.raw`(?<=\p{L}, )(9\d|10\d)(?=, (?:and|who|lives?|has|is|was|still|a|the|widow|from|of)(?!\w))`,
    String.raw`(?<=\p{L} \()(9\d|10\d)(?=\))`,
  ].join('|'),
  'giu',
);

/** Not ages: "is 95 percent", "was 98 degrees". */
const measured =
  /^ ?(?:%|percent|per cent|degrees|°|miles|km|minutes|days|hours|pounds|dollars|lbs?|kg|in (?:the )?(?:queue|line))/iu;

const ofThings =
  /\b(?:temperature|temp|fever|score|total|number|count|grade|speed|limit|sugar|pressure|rate|bus|route|room|it|that|this|which) $/iu;

/** Ages over 89, which few enough reach to point at one person (HIPAA Safe Harbor, C). */
export const findAges: Finder = (text) => {
  if (!/9\d|1[01]\d|ninet|hundred/iu.test(text)) return [];
  return [...text.matchAll(said)].flatMap((match) => {
    const age = match.slice(1).find((group) => group !== undefined) ?? '';
    const [start, end] = groupAt(match, age);
    return ofThings.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
      measured.test(text.slice(end, end + 14))
      ? []
      : [found(start, end, 'age', 0.9, 'old-age')];
  });
};
