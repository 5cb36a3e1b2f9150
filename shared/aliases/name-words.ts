/** First names that are words as well; folded. In small letters they are the word, at a sentence's start either. */
const words: ReadonlySet<string> = new Set(
  (
    'will may april june july august hope faith grace joy charity mercy patience prudence constance mark bill rich art ' +
    'dawn rose lily daisy iris violet olive ivy heather hazel amber ruby pearl jade crystal rob bob pat sue drew frank ' +
    'earnest ernest gene guy jack jay jean jim john josh kit lance max mike miles nick pierce ray rocky rod sandy sky ' +
    'skip summer autumn winter star storm sunny trinity victor wade ward woody angel baby bear bunny buddy peanut sonny ' +
    'brown green white black gray young long short king cook baker carter hunter mason miller price rivers fields wood ' +
    'woods stone banks bush church cross day love man power read rush small strong sharp wise moon case chance chase ' +
    'destiny harmony heaven honor justice liberty major melody precious prince princess royal sage serenity true'
  ).split(' '),
);

export const isNameWord = (folded: string): boolean => words.has(folded);
