import { wordSet } from './word-list.ts';

/** As this trade writes who somebody is: client, caseworker, probation officer, maternal grandmother, foster mother. */
const trade = wordSet(`
  Clt Clts CLT MGM PGM MGF PGF BM BF GF FM FF CW SW PO GAL CASA PSS RN Atty Ofc Wkr Sib
`);

/** Before a name it says whose it is, and is no part of it. As it is written: "CW Okonkwo", never "cw". */
export const isShorthand = (written: string): boolean => trade.has(written);
