import { justAfter, justBefore } from './beside-place.ts';
import { foldForm } from './fold-form.ts';
import { isNameWord } from './name-words.ts';
import type { Place } from './span.ts';

const atStart = /(?:^|[.!?…:]["”’)]*\s+|[\n\r]\s*)["“‘(]*$/u;
/** What a verb is followed by and a name isn't: "Will she come?", "Hope so", "May the week end." */
const ofVerb =
  /^[ \u00A0]+(?:I|you|he|she|it|we|they|there|this|that|these|those|the|an?|my|your|his|her|its|our|their|not|so)(?!\p{L})/iu;

/** Whether an alias that is a word as well ("Will", "Hope") is only that word here: where a sentence begins, it may be. */
export const isWordOnly = (text: string, alias: string, { start, end }: Place): boolean =>
  isNameWord(foldForm(alias)) && atStart.test(justBefore(text, { start })) && ofVerb.test(justAfter(text, { end }));
