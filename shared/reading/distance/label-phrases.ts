import { phrasesOf } from './phrase.ts';

/** Labels in a person's place. None of them says who someone is, or what they live with. */
export const labelPhrases = phrasesOf('label', 'label', {
  'those-people': {
    why: 'speaks of people as of a sort',
    open: `
      these|those types|sort|sorts|lot !of
      these|those people ~ never|always|just|all|want|expect|only|have_no|will_never|do_not|are_all|are_never
      people like that|them|him|her|this !who; this|that|their kind|sort|type of ~ people|person|client|family|mother|father|parent|parents|clients
      know the type|sort|kind $; likes of them|him|her|these|those
    `,
  },
  'frequent-flyer': {
    why: 'calls someone a regular',
    open: 'frequent flyer|flier|flyers|fliers !miles|program|programme; usual suspects|suspect; repeat customer|customers',
  },
  slur: {
    why: 'calls someone a name',
    open: `
      junkie|junkies|crackhead|crackheads|druggie|druggies|tweaker|tweakers|wino|winos|nutter|nutters|nutcase|nutcases
      whackjob|wackjob|lowlife|lowlifes|scumbag|scumbags|scum|deadbeat|deadbeats|freeloader|freeloaders|scrounger|scroungers
      moocher|moochers|time-waster|time-wasters|timewaster|timewasters|layabout|layabouts
      basket case|cases; train wreck|wrecks; hot mess; waste of space; drama queen|queens; problem child|family|families|client|clients
    `,
  },
  motive: {
    why: 'says what someone is after',
    open: `
      attention seeker|seekers|seeking; attention-seeker|attention-seekers|attention-seeking; drug-seeking|drug-seeker|drug-seekers
      manipulative|manipulator|manipulators|manipulating !me; playing|plays|play|working|works|milking|milks|gaming|games the system
      crying|cries|cry wolf; sob story|stories; pity party; victim card; playing|plays|play the victim; crocodile tears
    `,
  },
  contempt: {
    why: 'speaks of someone with contempt',
    open: `
      they|he|she are|is|was|were ~ lazy|pathetic|worthless|stupid|ungrateful|liar|liars|idiot|idiots|joke|hopeless|useless|nuisance
      they|people ~ do not ~ want to change|work
    `,
  },
});
