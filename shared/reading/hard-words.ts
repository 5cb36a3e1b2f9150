import { type Form, firstWords, formEnd, formsOf } from './distance/forms.ts';
import { type Piece, piecesOf } from './distance/pieces.ts';
import { isInside, quotedIn } from './distance/quoted.ts';
import { isOfWriter, isReported } from './distance/speaker.ts';
import { sentencesOf } from './text/sentences.ts';

const meaning =
  `want|wanted|wanting|going|planning|plan|rather|ready|could|would|might|will|should|thought|thinking|think|
  tried|trying|to to? ~ of? ~ about? ~`.replace(/\s*\n\s*/u, '');
const seeing = 'see|seen|have|had|there';
const wishing = 'wish|wished|wishing|hope|hoped|hoping|pray|prayed';

// Said of the writer, or of no one, as in a diary. "Killing myself over this form" and "die of boredom" are no such words.
const ofWriter = formsOf(`
  want|wanted|wanting|ready|prefer|rather|planning to? ~ die !of|laughing|for|from|the|this|that|at|on|with|out|down|off|my|her|his|their|our|than
  want|wanted|ready|rather|prefer to? ~ be dead|gone_for_good !asleep|certain|sure|still|on|last|weight|easy|tired|wrong|serious
  ${wishing} i was|were ~ dead|gone_for_good|never_born|not_alive|not_here $
  ${wishing} i had|'d ~ never been born; ${wishing} i had|'d ~ died|not_survived|not_woken_up; ${wishing} i ~ could|would ~ die
  ${wishing} i ~ could|would|do|did|will? not|never ~ wake up
  do|did not ~ want ~ to ~ live|exist !with|in|at|there|on|near|here|by|off|alone|so|closer|above
  do|did not ~ want ~ to ~ be ~ alive|in_this_world|on_this_earth
  do|did not ~ want ~ to ~ be ~ here any more|longer $; do|did not ~ want ~ to ~ be ~ here $
  do|did not ~ want ~ to ~ wake up ~ any_more|tomorrow|in_the_morning|again|$
  ${meaning} kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|unalive myself !a|an|the|up|in|over|for|to|with|trying|laughing|at|by
  kill|killing|hang|hanging|shoot|shooting|unalive myself !a|an|the|up|in|over|for|to|with|trying|laughing|at|by|doing
  ${meaning} end|ending it all !with|on|at|by|in; end|ending it all !with|on|at|by|in
  want|wanted|going|ready to ~ end it ~ tonight|now|for_good|$
  ${meaning} end|ending|take|taking my own? life !into|in|back|as|seriously|outside|to
  can|could not ~ go on living; no longer ~ want ~ to ~ live|be_here|be_alive|exist|wake_up
  ${seeing} no ~ reason ~ to ~ live|go_on|be_here|be_alive|carry_on; not ~ see|have ~ reason ~ to ~ live|go_on|be_here|be_alive|carry_on
  not ~ see|have ~ any|a ~ reason ~ to ~ live|go_on|be_here|be_alive|carry_on; have|had nothing ~ left? ~ to live for
  want|wanted|wanting ~ it ~ all ~ to ~ end|stop|be_over $
  tired of ~ living|being_alive|life|existing !in|with|at|out|on|like|here|near|from; done with ~ living|life|being_alive $
  think|thinking|thought|thoughts ~ about|of ~ suicide|ending_it|ending_things|dying|not_being_here|not_being_alive|being_dead $
  think|thinking|thought|thoughts ~ about|of ~ ending_my_life|taking_my|ending_it_all|hurting_myself|harming_myself|my_own_suicide
  am|feel|feeling|felt|been ~ suicidal; have|had|having ~ suicidal ~ thoughts|feelings|ideation|urges; ${meaning} commit|committing|attempt|attempting suicide
  do|did not ~ want ~ to ~ live ~ in|on this world|earth|planet
  want|wanted|going|need|needed to ~ hurt|harm|cut myself !by|some|a; hurting|harming|cutting myself again; feel|feeling|felt like ~ hurting|harming|cutting|killing myself !laughing|by|with
  want|wanted to ~ disappear ~ for_good|forever; go to sleep and ~ not|never wake up
  ${meaning} drive|driving|jump|jumping|step|stepping|walk|walking ~ the_car|my_car? ~ off|into|in_front_of ~ the|a|an ~ bridge|roof|tree|train|wall|truck|lorry|ledge|river|sea|cliff|balcony|bus $|on_the_way|on_my_way|at_night
`);

// The writer is in them already.
const open = formsOf(`
  better|happier off? without me !as|on|in|at|there|for|handling|driving; better off if i ~ was|were ~ dead|gone|not_here|not_around; better if i ~ was|were ~ dead|gone|not_here|not_alive|not_around $
  i am ~ better off ~ dead; better off dead; nobody|no_one ~ would ~ miss me ~ if_i|$; nobody|no_one ~ would ~ notice|care if i ~ died|was_dead|was_gone|were_gone|were_dead|disappeared
  my life ~ is not|no longer ~ worth living; life ~ is not worth living; not worth living ~ any more|$; what is the point of|in ~ living|being_alive|being_here|going_on !in|on|to|with|a|the|without
  no ~ point ~ in? ~ living|being_alive|going_on|being_here $; i ~ should|would|could ~ be dead !by
  easier|better|simpler not ~ to ~ exist|be_alive|wake_up $|any_more|at_all|tomorrow|again; easier|better|simpler if i ~ did|do ~ not ~ exist|wake_up
  if i ~ killed|kill myself; my own ~ suicide; my ~ suicidal thoughts
`);

interface Entry {
  readonly form: Form;
  readonly isOpen: boolean;
}

const byFirstWord = new Map<string, Entry[]>();
for (const entry of [
  ...ofWriter.map((form) => ({ form, isOpen: false })),
  ...open.map((form) => ({ form, isOpen: true })),
]) {
  for (const word of firstWords(entry.form)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
}

/** "I don't want to die", "I would never kill myself". */
const isDenied = (pieces: readonly Piece[], at: number): boolean => {
  for (let left = at - 1; left >= 0 && left >= at - 4; left -= 1) {
    const piece = pieces[left];
    if (piece === undefined || piece.key === '' || piece.key === 'and' || piece.key === 'but') return false;
    if (piece.key === 'not' || piece.key === 'never') return true;
  }
  return false;
};

const talks = new Set(
  'talk talks talked talking speak speaks spoke speaking chat chatted asked conversation session'.split(' '),
);

/** "We talked about wanting to die": what a talk was about is the work's. */
const isTalkedAbout = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.key === 'about' && pieces.slice(0, at - 1).some(({ key }) => talks.has(key));

const soundsHeavyAt = (pieces: readonly Piece[], at: number): boolean =>
  (byFirstWord.get(pieces[at]?.key ?? '') ?? []).some(
    ({ form, isOpen }) =>
      formEnd(form, pieces, at) > 0 &&
      (isOpen || isOfWriter(pieces, at)) &&
      !isDenied(pieces, at) &&
      !isReported(pieces, at) &&
      !isTalkedAbout(pieces, at),
  );

/**
 * Whether a text holds words of the writer's own about not living. Coarse on purpose, and only good for one quiet line:
 * nothing else may be concluded from it, and it must never be kept. What a client said or did is left alone.
 */
export const soundsHeavy = (text: string): boolean => {
  const quoted = quotedIn(text);
  return sentencesOf(text).some((sentence) => {
    const pieces = piecesOf(sentence);
    return pieces.some((piece, at) => soundsHeavyAt(pieces, at) && !isInside(piece, quoted));
  });
};
