import { wordSet } from './word-list.ts';

/** Who someone is to someone, before a name: "my client Keisha", "her brother, Sam". */
const people = wordSet(`
  client patient kid boy girl child man woman lady guy lad lass fella bloke mother mom mum mama mam mummy mommy father
  dad daddy son daughter brother sister sibling husband wife ex boyfriend girlfriend partner fiance fiancee cousin
  nephew niece aunt auntie uncle grandmother grandma gran nan nana granny grandfather grandpa grandad granddad grandson
  granddaughter grandchild stepson stepdaughter stepfather stepmother stepdad stepmom stepmum stepbrother stepsister
  godmother godfather goddaughter godson twin baby toddler infant newborn eldest oldest youngest teen teenager youth
  friend neighbor neighbour roommate flatmate housemate landlord landlady coworker colleague supervisor manager boss
  worker caseworker counselor counsellor therapist psychiatrist psychologist teacher tutor lawyer attorney solicitor
  barrister intern trainee guardian caregiver carer keyworker resident member tenant mentor sponsor participant student
  mate bro sis widow widower cellmate classmate ally advocate interpreter translator volunteer dog cat puppy
`);

const naming = wordSet('named called nicknamed name surname');

export const isRelation = (key: string): boolean => people.has(key);

/** "a boy named", "we call him", "her name is": what comes next is what somebody is called. */
export const isNaming = (key: string): boolean => naming.has(key);
