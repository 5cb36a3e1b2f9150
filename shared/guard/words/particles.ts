import { wordSet } from './word-list.ts';

/** Small words inside surnames: "de la Cruz", "van den Berg", "bint Yusuf", "Ní Bhriain", "ap Rhys". */
const particles = wordSet(`
  de la las los del della di da do dos das du des le van von der den ter ten te zu zur el al ul bin bint binti ibn abu umm
  ap ab ferch verch ui nig ben bat st san santa ni nic mac ui o y e af av of
`);
const endings = wordSet('jr sr ii iii iv esq');

export const isParticle = (key: string): boolean => particles.has(key) && key !== 'of';
export const isNameEnding = (key: string): boolean => endings.has(key);

const connecting = wordSet('of and for the & to at');
/** Between the capitals of one organisation: "Friends of the River". */
export const isConnector = (key: string): boolean => connecting.has(key);
