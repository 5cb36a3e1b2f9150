import { phrasesOf } from './phrase.ts';

/** Ways to say that it's no use. Anger at a system that fails people is not one of them. */
export const cynicalPhrases = phrasesOf('cynical', 'cynical', {
  'what-point': {
    why: 'asks what the point is',
    open: `
      what is|was ~ the ~ point|use !of|person; what is the point of ~ trying|helping|caring|any|it|this|anything|all
      no point ~ trying|caring|helping|hoping|any_more|in_any|in_trying|in_caring|in_helping|in_it|to_any|$; no use ~ trying|$
      not|never ~ see the|a|any|much point; point of|to any of it|this; is there any|even a point
    `,
    mayAsk: true,
  },
  'no-difference': {
    why: 'says it makes no difference',
    open: `
      do|does|did|will|would not ~ make ~ a|any|the|much? ~ slightest|real|blind|bit_of? difference|dent
      makes|make|made|making no|zero difference
      do|does|did|will not ~ matter ~ any_more|anyway|anyhow|to_anyone|what_i|in_the_end|either
      do|does|did|will not ~ change ~ anything|a_thing
      nothing ~ i|we ~ do|did|say|said|try ~ matters|mattered|changes|changed|helps|helped|works|worked|makes|sticks
      nothing ~ matters|mattered !more|most|to; none of it|this ~ matters|mattered; nothing ~ ever|will ~ ever? changes|change|gets|works|helps
      nothing will ~ change; nothing changes !about|until|for|next|before; will|would ~ never change|learn|listen; drop|drops in the|an ocean|bucket
    `,
  },
  'why-bother': {
    why: 'asks why one should try',
    open: 'why ~ do? i|we? ~ even? ~ bother|try; why even ~ try; can|could not be ~ bothered|arsed !to|with; not worth the ~ effort|trouble|bother|breath',
    mayAsk: true,
  },
  waste: {
    why: 'calls it a waste',
    open: "waste|wasted|wasting of? {my}|everyone's|everybody's? time|energy|effort|breath",
  },
  'who-cares': {
    why: 'says that nobody cares',
    open: 'who ~ cares !for|about; nobody|no_one ~ cares|care ~ any_more|anyway|about_us|about_them|about_these|about_this|$; nobody|no_one ~ gives|give a damn',
    mayAsk: true,
  },
  'same-old': {
    why: 'says it is always the same',
    open: `
      same old ~ story|stories|thing|things|excuse|excuses|song|nonsense|mess|same|lies|circus; same story|excuses|excuse|lies|circus|song|nonsense ~ again|every|different|as|over|$
      heard|seen it all !from; another|different day same|another; different name|names|face|faces same; round and round ~ we|it go|goes
    `,
  },
  shrug: {
    why: 'shrugs it off',
    open: '^ whatever $; it is what it is; ^ so what $; not my ~ problem|circus any_more|$; ^ meh $',
    mayAsk: true,
  },
  'given-up': {
    why: 'says hope was given up',
    writer: `
      given|gave|giving|give ~ up ~ on|hope|hoping|trying|caring; stopped|quit ~ hoping|believing|expecting|trying|bothering
      lost ~ all? ~ hope|faith|belief !charity; do|did not ~ believe in ~ it|this|any|them|anything; do not ~ expect anything|much
    `,
    open: 'i am done trying|caring|hoping|helping',
  },
  'always-so': {
    why: 'says that people never change',
    open: `
      they|people|clients|families|parents ~ never|always ~ learn|change|lie|listen|appreciate|want_something
      they ~ are|were ~ all ~ the_same|alike|liars|lying|useless|hopeless; all the same these|they; they all ~ lie|lied
    `,
  },
  'own-fault': {
    why: 'lays it at their own door',
    open: `
      their|his|her own ~ fault|doing; their|his|her own stupid|damn fault; brought|bring|brings|bringing it|this|that on|upon themselves|himself|herself
      asked|asking for it $; had|have|has it coming; get|gets|got what they|she|he deserve|deserves|deserved
      deserve|deserves|deserved what they|she|he get|gets|got; made|make|makes their|his|her ~ bed
    `,
  },
  'for-nothing': {
    why: 'says it was for nothing',
    open: `
      all|was|is ~ for nothing !but; doomed|bound to fail|fall; lost cause|causes; hopeless case|cases; revolving door
      beyond help|hope|saving; goes|going|went ~ nowhere $; banging|bang my head against
    `,
  },
  'only-pay': {
    why: 'says only the pay is left',
    writer:
      'here|there|in ~ it? ~ only|just? ~ for the pay|paycheck|paycheque|money|hours|salary; counting|counted the ~ hours|minutes|days until|till|to|left|$',
    open: 'just ~ a job|paycheck|paycheque ~ any|now|$; pays the bills $; clock in clock out',
  },
  // Half a phrase each: a word like it may be fair.
  word: {
    why: 'a word that says it’s no use',
    open: 'pointless|futile|meaningless|farce|charade',
    counts: 0.5,
  },
});
