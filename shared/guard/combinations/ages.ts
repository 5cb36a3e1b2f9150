const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty';
const number = `(?:\\d{1,2}|(?:${tens})(?:[- ](?:${ones}))?|${teens}|${ones})`;

/** An age that many share: "14-year-old", "aged six", "who is 23". */
export const agePattern = new RegExp(
  String.raw`(?<![\w$£€.,-])(?:${number}[ -](?:years?|yrs?|months?|weeks?)[ -]olds?|aged? ${number}|(?<=(?:who is|who's|who’s|she is|he is|she's|he's|she’s|he’s|just turned|turned) )${number}(?=[ .,;]))(?!\w)`,
  'giu',
);
