/** Relations that a role can be made of; folded. */
export const relations: ReadonlySet<string> = new Set(
  (
    'mother father mom mum dad mama papa parent sister brother sibling son daughter child kid baby wife husband partner ' +
    'girlfriend boyfriend fiance fiancee ex grandmother grandfather grandma grandpa nana gran abuela abuelo grandson ' +
    'granddaughter grandchild aunt auntie uncle cousin niece nephew stepmother stepfather stepmom stepdad stepson ' +
    'stepdaughter stepsister stepbrother godmother godfather twin neighbour neighbor roommate flatmate landlord landlady ' +
    'friend boss manager coworker colleague supervisor lawyer solicitor barrister attorney teacher counselor counsellor ' +
    'therapist doctor nurse midwife psychiatrist psychologist caseworker worker advocate guardian carer caregiver ' +
    'sponsor officer judge pastor priest imam rabbi coach tutor principal headteacher'
  ).split(' '),
);

/** Who the relation is to. */
export const owners = /^(?:my|your|his|her|their|our|its|the|a|an|\p{L}+['’]s?)$/iu;

interface Cue {
  readonly role: string;
  readonly near: RegExp;
}

/** What someone with a title is, from the words around; the first that fits. */
export const titledRoles: readonly Cue[] = [
  { role: 'the judge', near: /\b(?:court|hearing|judge|magistrate|bench|ruling|ruled)\b/iu },
  { role: 'the doctor', near: /\b(?:clinic|hospital|surgery|prescri\w+|appointment|diagnos\w+|dr)\b/iu },
  { role: 'the teacher', near: /\b(?:school|class|classroom|teacher|homeroom|grade|lesson|iep|pupils?)\b/iu },
  { role: 'the landlord', near: /\b(?:landlord|landlady|rent|lease|eviction|evict\w*)\b/iu },
  { role: 'the probation officer', near: /\b(?:probation|parole)\b/iu },
  { role: 'the pastor', near: /\b(?:church|parish|sermon|congregation)\b/iu },
];

/** What a title alone says. */
export const rolesOfTitles: Readonly<Record<string, string>> = {
  dr: 'the doctor',
  doctor: 'the doctor',
  nurse: 'the nurse',
  judge: 'the judge',
  pastor: 'the pastor',
  rev: 'the pastor',
  reverend: 'the pastor',
  father: 'the priest',
  rabbi: 'the rabbi',
  imam: 'the imam',
  officer: 'the officer',
  detective: 'the detective',
  sergeant: 'the officer',
  sgt: 'the officer',
  coach: 'the coach',
  prof: 'the professor',
  professor: 'the professor',
};

/** The kind of an organisation or place, from the word that names it. */
export const heads: readonly (readonly [RegExp, string])[] = [
  [/\bhospitals?\b|\binfirmary\b|\bmedical cent/iu, 'hospital'],
  [/\bclinic\b|\bhealth cent/iu, 'clinic'],
  [/\bschool\b|\bacademy\b|\belementary\b|\bprimary\b|\bhigh$/iu, 'school'],
  [/\bcollege\b/iu, 'college'],
  [/\buniversity\b/iu, 'university'],
  [/\bshelter\b|\brefuge\b/iu, 'shelter'],
  [/\bchurch\b|\bparish\b|\bcathedral\b|\bchapel\b/iu, 'church'],
  [/\bmosque\b|\bmasjid\b/iu, 'mosque'],
  [/\btemple\b/iu, 'temple'],
  [/\bsynagogue\b/iu, 'synagogue'],
  [/\bcourt(?:house)?\b/iu, 'court'],
  [/\bprison\b|\bjail\b|\bcorrectional\b|\bhmp\b/iu, 'prison'],
  [/\bdaycare\b|\bnursery\b|\bpreschool\b/iu, 'nursery'],
  [/\blibrary\b/iu, 'library'],
  [/\bpark\b/iu, 'park'],
  [/\bpolice\b|\bprecinct\b/iu, 'police station'],
  [/\bcent(?:er|re)\b/iu, 'centre'],
  [/\bhouse\b|\bhome\b|\blodge\b/iu, 'home'],
  [/\bstreet\b|\bst\.?$|\broad\b|\bavenue\b|\blane\b|\bdrive\b/iu, 'street'],
  [/\bcounty\b/iu, 'county'],
  [/\bfoundation\b|\btrust\b|\bservices?\b|\bagency\b|\bsociety\b|\bassociation\b/iu, 'agency'],
];
