import { wordSet } from './word-list.ts';

/** Before these stands nearly always a name, whatever word comes next. */
const formal = wordSet('mr mrs ms miss mx dr mme mlle messrs');

/** Titles that are also said without a name: "the judge", "my aunt". */
const worn = wordSet(`
  doctor prof professor pastor reverend rev father fr sister brother deacon imam rabbi judge justice officer constable
  detective det insp inspector supt sgt sergeant lt lieutenant nurse matron aunt auntie aunty uncle tia tio tita tito abuela abuelo grandma
  grandpa granny nana nan papa mama cousin coach principal headmaster warden chaplain senora senor sra sr srta senorita
  dona don sir lady lord madam captain capt colonel col major general corporal private commander sheriff
  deputy marshal councillor councilman councilwoman senator governor mayor president minister dame monsieur madame
  elder chief whaea matua kaumatua koro kuia king queen prince princess emperor duke duchess count countess baron
  baroness saint st pope bishop archbishop cardinal abbot friar
`);

/** Short forms, whose dot is part of them. */
const shortened = wordSet(
  'mr mrs ms mx dr mme mlle messrs prof rev fr det insp supt sgt lt capt col gen maj cpl sr sra srta st hon',
);

export const isShortTitle = (key: string): boolean => shortened.has(key);

/** Only a name can follow: kept apart from titles that are also common nouns. */
export const isFormalTitle = (key: string): boolean => formal.has(key);

export const isTitle = (key: string): boolean => formal.has(key) || worn.has(key);

/** What people call their own, which names nobody while it stands alone. */
const alone = wordSet(`
  mom mum mam mommy mummy dad da daddy ma pa pop pops gran gramps jesus christ god lord allah heaven esq jr sr junior
  senior co ltd inc boss bro sis babe hon love dear darling sweetheart buddy
  chairman chairwoman director manager secretary sultan
`);

/** Whether a span made only of such words names nobody: "Doctor", "Mom", "Your Honor". */
export const namesNobody = (key: string): boolean => isTitle(key) || alone.has(key);
