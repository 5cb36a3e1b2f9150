import type { Region } from '../../ipc/preferences.ts';
import type { Find } from '../span.ts';
import type { Finder } from './finding.ts';
import { findAddresses } from './finders/addresses.ts';
import { findAges } from './finders/ages.ts';
import { findBankNumbers } from './finders/bank.ts';
import { findDates } from './finders/dates.ts';
import { findAfterIdWords } from './finders/id-words.ts';
import { findNationalIds } from './finders/national-ids.ts';
import { findAroundAt, findIpAddresses, findOnServices, findUrls } from './finders/online.ts';
import { findPhones } from './finders/phone.ts';
import { findPostcodes } from './finders/postcodes.ts';
import { findRecordNumbers } from './finders/record-numbers.ts';
import { findVehicles } from './finders/vehicles.ts';
import { plainly } from './plainly.ts';
import { resolve } from './resolve.ts';

const withFigures: readonly Finder[] = [
  findIpAddresses,
  findDates,
  findAges,
  findAfterIdWords,
  findNationalIds,
  findBankNumbers,
  findVehicles,
  findPhones,
  findAddresses,
  findPostcodes,
  findRecordNumbers,
];

const figure = /\d/u;

const findsIn = (text: string, region: Region | null): readonly Find[] => {
  const finds: Find[] = [];
  if (text.includes('@')) finds.push(...findAroundAt(text, region));
  if (text.includes('.') || text.includes('://')) finds.push(...findUrls(text, region));
  finds.push(...findOnServices(text, region));
  if (figure.test(text)) for (const find of withFigures) finds.push(...find(text, region));
  else finds.push(...findAges(text, region));
  return finds;
};

/** Details that have a form: most entries hold no figure at all, and then there is little to look for. */
export const findStructured = (written: string, region: Region | null): readonly Find[] => {
  const { text, back } = plainly(written);
  return resolve(findsIn(text, region).map(back), written.length);
};
