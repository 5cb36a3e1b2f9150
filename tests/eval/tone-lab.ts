export { emphasis, readTone } from '../../shared/reading/tone/read-tone.ts';
export { weigh } from '../../shared/reading/tone/weigh.ts';
export { sentencesOf } from '../../shared/reading/text/sentences.ts';
export { labels } from '../../shared/reading/tone/lexicon.ts';
export { carryLittle, ownValences } from '../../shared/reading/tone/work-words.ts';
