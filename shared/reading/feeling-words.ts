// Words that name an inner state, by our own list. Not good or bad: "numb", "glad" and "furious" all count.
const states = `
  afraid alarmed alone amazed amused angry anxious ashamed astonished awful awkward bitter bored brave broken calm
  cheerful close comforted confident confused content crushed curious dazed defeated delighted desperate despair
  disappointed discouraged disgusted dismayed distant distraught distressed doubtful drained dread dreading eager
  elated embarrassed empty enraged envious exasperated excited exhausted fearful flat fond fragile free frightened
  frustrated furious glad gloomy grateful grief grieving guilty guilt gutted happy hateful heartbroken heavy helpless
  hesitant hollow homesick hopeful hopeless horrified hurt impatient indifferent inspired insulted intimidated
  irritated irritable isolated jealous joy joyful jumpy lonely longing lost love loved low mad melancholy miserable
  moved nervous numb offended optimistic outraged overjoyed overwhelmed pained panic panicked peaceful powerless
  pressured protective proud puzzled raw regret regretful rejected relaxed relief relieved resentful resentment
  restless sad sadness safe satisfied scared secure sensitive shaken shaky shame shocked sick sorrow sorry stressed
  strained stuck surprised sympathetic tearful tempted tender tense terrible terrified thankful threatened thrilled
  tired torn touched trapped troubled uneasy unhappy unsettled unsure upset useless vulnerable warm wary weary
  wistful worried worry worthless wounded yearning
  cried cry crying sobbed wept weep tears ached aching laughed smiled sighed trembled shook
  feel feels felt feeling feelings
`;

const list: ReadonlySet<string> = new Set(states.split(/\s+/u).filter((word) => word !== ''));

/** How many words of the text name an inner state, for "feeling words per 100 words". */
export const countFeelingWords = (text: string): number =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => list.has(word)).length;
