import { wordSet } from '../text/word-set.ts';

/** They turn what follows them around, to the edge of the clause. "n't" in any spelling counts as one too. */
export const negators = wordSet(`
  not no never none nobody nothing nowhere neither nor without hardly barely scarcely rarely seldom cannot
  lack lacks lacked lacking fails failed fail stopped quit unable zero
  aint cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt
`);

/** What a clause begins with. */
export const subjects = wordSet(`
  i i'm i've i'd i'll im you you're you've you'd you'll he he's he'd he'll she she's she'd she'll it it's we we're we've
  we'd we'll they they're they've they'd they'll that's there's
`);

export const subjectNegators = wordSet('nobody none nothing neither never');

/** "Never been this tired", "nothing is more comforting": together they say the most, and deny nothing. */
export const peakDenials = wordSet("never nothing haven't hasn't hadn't");
export const peaks = wordSet('this so more');

export const boosters = wordSet(`
  absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally
  extremely fully greatly hella highly hugely incredibly intensely majorly more most particularly purely quite really
  remarkably so substantially thoroughly totally tremendously unbelievably unusually utterly very super extra truly
  terribly insanely ridiculously profoundly genuinely always constantly such
  fucking fuckin freaking frickin fricking friggin frigging effing damn bloody
`);

export const dampers = wordSet(`
  almost kinda less little marginally occasionally partly slightly somewhat sorta fairly mildly relatively sometimes
`);

/** What comes after one of them is what was meant. */
export const contrasts = wordSet('but however');

/** A clause that begins with one of them says what is not, or not yet, the case. */
export const conditionals = wordSet('if unless whether');

export const wishes = wordSet('wish wished wishing');

/** Every word that `unreal.ts` looks for. */
export const unsettling: ReadonlySet<string> = new Set([
  ...conditionals,
  ...wishes,
  ...wordSet("without used should could would might should've could've would've"),
]);

/** Whose words stand between quotation marks beside one of these: someone's who is not the writer, unless "I" said it. */
export const sayingVerbs = wordSet(`
  said says say saying told tells asked asks yelled yells screamed shouted whispered texted wrote replied answered
  called calls insisted kept keeps goes went
`);

/** Someone who is not the writer, beside a verb of saying. */
export const others = wordSet('he she they client mum mom dad mother father boss supervisor manager colleague');

/** Before "used to" they make it mean "accustomed". */
export const stateVerbs = wordSet("am is are was were get got getting be been i'm so still not you're we're they're");

/** Said beside a sentence and not in it: nothing before one turns it. */
export const asides = wordSet('lol haha hahaha ha hehe lmao yay wow hooray hurray thanks thank congrats hello hey ugh');

export const interjections = wordSet('oh well just how yeah ah');
export const ironyOpeners = wordSet(
  'great wonderful fantastic lovely brilliant perfect awesome terrific marvellous nice good super',
);
/** After "Great, …" they say that it was not. */
export const again = wordSet('another again yet more same usual course');

/** Taken for "of the writer's own liking" only where someone does the liking. */
export const likers = wordSet(
  "i we you they who really also still would don't didn't doesn't not n't do did always dont didnt",
);
