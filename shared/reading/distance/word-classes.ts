import { wordSet } from '../text/word-set.ts';

/** They may stand between the words of a phrase, and between a phrase and whoever it is said of. */
export const adverbs = wordSet(`
  just really even still again then now today tonight so very too pretty quite completely totally absolutely basically
  almost nearly kind sort of kinda sorta mostly mainly only simply somehow suddenly honestly actually literally already
  always often sometimes usually once lately finally slowly gradually quietly all day days evening morning afternoon
  week afterwards afterward later a an bit little any more most yesterday maybe perhaps rather utterly strangely
  emotionally mentally deeply truly such genuinely entirely partly half as every time weirdly oddly
`);

/** Helping verbs: they stand between a subject and what it does. */
export const helpers = wordSet(`
  am are was were be been being do did have had has got get getting keep kept keeping start started starting begin began
  begun seem seemed tend tended end ended up to can could will would 'd may might must should find found finding catch
  caught catching notice noticed noticing feel felt feeling not never
`);

/** The third person of the helpers: before them stands someone who is not the writer. */
export const thirdHelpers = wordSet('is has does gets keeps starts begins seems tends finds feels');

export const writerWords = wordSet('i we');
export const writerObjects = wordSet('me myself us ourselves');
export const otherSubjects = wordSet('he she they you who whoever it that which one someone somebody anyone people');
export const otherObjects = wordSet('her him them himself herself themselves yourself');

/** People of the work and of a life, as nouns: never the writer. */
export const persons = wordSet(`
  client clients patient patients resident residents tenant tenants student students mother mothers mom moms mum mums
  mommy mummy father fathers dad dads parent parents brother brothers sister sisters sibling siblings son sons daughter
  daughters child children kid kids toddler baby babies twins infant boy boys girl girls woman women man men lady guy
  guys teen teens teenager teenagers family families couple grandmother grandma gran nana grandfather grandpa aunt
  auntie uncle cousin cousins niece nephew stepmother stepfather nurse nurses teacher teachers judge judges lawyer
  lawyers attorney doctor doctors psychiatrist therapist counsellor counselor police officer officers supervisor
  manager boss colleague colleagues coworker coworkers co-worker worker workers caseworker intern team neighbour
  neighbours neighbor neighbors landlord landlady wife husband partner spouse friend friends person everyone everybody
  nobody caller foster guardian interpreter volunteer caregiver carer widow widower survivor victim victims
`);

/** What begins a clause of its own. */
export const joiners = wordSet(
  'and but so then or nor yet because while when that as after before since although though until till if why how where which who',
);
/** No negation and no wish reaches over one of them. */
export const barriers = wordSet('and but so because then when why how while though although now since');

/** Before them a noun or a name stands as the subject. */
const irregularPast = wordSet(`
  ate beat became began bent bit blew bought broke brought built came caught chose clung crept cut dealt did drank drew
  drove fell felt fled forgot fought found flew gave got grew had heard held hid hit kept knelt knew laid lay led left
  lent let lost made meant met paid put ran rang read rode said sang sat saw sent set shook shot shut slept slid spent
  spoke stood stole stuck swore swept swung taught thought threw told took tore understood was were went wept woke won
  wore wrote
`);
const presents = wordSet('is are has does says tells thinks feels looks seems wants goes comes gets keeps');

export const isPast = (word: string): boolean =>
  irregularPast.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
export const isVerb = (word: string): boolean => isPast(word) || presents.has(word);

/** A clause that begins with one of them is about someone or something else. */
export const nounOpeners = wordSet('the this these those his her their its an another some most many each our my');

export const sayingVerbs = wordSet(`
  say says said saying tell tells told telling ask asks asked asking claim claims claimed report reports reported state
  states stated write writes wrote text texts texted think thinks thought believe believes believed insist insists
  insisted admit admits admitted deny denies denied describe describes described disclose discloses disclosed complain
  complains complained explain explains explained mention mentions mentioned swear swears swore yell yelled remind reminds reminded shout
  shouted scream screamed whisper whispered reply replied answer answered joke joked
`);
