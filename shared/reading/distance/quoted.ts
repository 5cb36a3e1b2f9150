import { tokenize } from '../text/tokens.ts';

/** A stretch of the text in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A line of someone's: "Client: …", "Mum - …" is left alone.
const prefixed =
  /^[ \t]*(?:client|ct|cl|patient|pt|mother|mom|mum|father|dad|parent|child|nurse|teacher|he|she|them?|they)\d?[ \t]*:[^\n]*/gimu;
// British single marks: opened before a letter, closed behind one or behind a mark. Not the apostrophe of "don't".
const single =
  /(?<![\p{L}\d])['‘](?=[\p{L}])[^\n'‘’]*(?:(?<=\p{L})['’](?=\p{L})[^\n'‘’]*)*(?<=[\p{L}.,!?…])['’](?![\p{L}\d])/gu;
const longest = 400;
const mayQuote = /["“”«»:]|(?:^|[^\p{L}\d])['‘]/u;
/** A single word in marks is held at arm's length, not spoken: I felt "numb". */
const isOneWord = (inside: string): boolean => /^[\p{L}’'-]+$/u.test(inside);
/** The writer's own thought may stand in quotation marks as well. */
const thought = /\b(?:i|i['’]m|i['’]ve|myself)\b[^.!?\n]{0,20}\bth(?:ink|inking|ought)\b[^.!?\n]{0,12}$/iu;

const isThought = (text: string, from: number): boolean => thought.test(text.slice(Math.max(0, from - 60), from));

/** The stretches that are someone else's speech: between quotation marks, or a line that is given to someone. */
export const quotedIn = (text: string): readonly Span[] => {
  if (!mayQuote.test(text)) return [];
  const spans: Span[] = [];
  let open = -1;
  for (const { kind, start, end } of tokenize(text)) {
    if (kind === 'line') open = -1;
    if (kind !== 'quote') continue;
    const mark = text[start];
    if (mark === '“' || mark === '«') open = start;
    else if (open < 0) open = mark === '"' ? start : -1;
    else {
      if (end - open <= longest && !isOneWord(text.slice(open + 1, start))) spans.push({ start: open, end });
      open = -1;
    }
  }
  for (const pattern of [prefixed, single]) {
    for (const { index, 0: found } of text.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
  }
  return spans.filter(({ start }) => !isThought(text, start));
};

export const isInside = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);
