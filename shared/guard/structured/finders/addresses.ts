import type { Find } from '../../span.ts';
import { found, groupAt, type Finder } from '../finding.ts';

const streets =
  'Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Ter|Tce|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Trl|Square|Sq|Row|Grove|Gardens|Gdns|Walk|Mews|Rise|Close|Cl|Crescent|Cres|Cr|Way|Loop|Pike|Turnpike|Alley|Plaza|Path|Run|Crossing|Ridge|Hill|View|Heights|Green|Park|Broadway|Parade|Pde|Esplanade|Quay|Wynd|Brae|Drove|Bypass|Vale|Glen|Villas|Cottages|Point|Cove|Bank|Wharf|Mount|Croft|Fold|Yard|Mead|Meadow|Meadows|Chase|Lea';
const direction = '(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)';
const unit = String.raw`(?:,? {0,2}(?:Apt|Apartment|Unit|Suite|Ste|Flat|Rm|Room|Floor|Fl|Lot|Bldg|Trlr|Spc|#)\.? {0,2}#? {0,2}[A-Za-z]?\d{0,5}[A-Za-z]?(?!\w))`;
const lead = String.raw`(?:(?:Flat|Unit|Apt\.?|Apartment|Room|Lot|Suite)\.? \w{1,5},? )?`;
const word = String.raw`(?:[A-ZÀ-ÖØ-Þ][\p{L}'’.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|of|the|de|la|le|na|an) `;

/** "2216 N Kedvale Ave, Apt 3B", "Flat 2, 14 Thornbury Close". */
const street = new RegExp(
  String.raw`(?<![\w$£€.,/-])${lead}\d{1,6}(?:[/-]\d{1,5})?(?: [1-3]/[2-4]|[A-Za-z])?,? {1,2}(?:${direction}\.? )?(?:${word}){0,4}(?:${streets})(?![\w'’])\.?(?: ${direction}(?!\w)\.?)?${unit}?`,
  'gu',
);
const numbered = String.raw`(?<![\w$£€.,/-])\d{1,6} {1,2}`;
/** In small letters: only the words that are hardly anything but streets. */
const small = new RegExp(
  String.raw`${numbered}(?:${direction}\.? )?(?!(?:of|more|the|a|in|minute|day|week|hour|year|time|block|different|people|kids|other|mile|foot)\w{0,2} )[a-z'’]{2,20}(?: [a-z'’]{2,20})? (?:street|st|avenue|ave|road|rd|drive|lane|ln|blvd|boulevard|crescent|terrace|parkway|pkwy)(?!\w)${unit}?`,
  'giu',
);
/** "14, rue des Érables", "1250 boul. René-Lévesque Ouest": the street word comes first. */
const streetFirst = new RegExp(
  String.raw`(?<![\w$£€.,/-])\d{1,6}[A-Za-z]?,? {1,2}(?:[Rr]ue|[Cc]hemin|[Cc]h\.|[Bb]oul(?:\.|evard)|[Aa]v(?:\.|enue)|[Rr]oute|[Rr]ang|[Mm]ontée|[Ii]mpasse|[Aa]llée|[Rr]uelle|[Cc]ôte|[Qq]uai) (?:(?:d[eu]s?|la|les?|à|aux?) |[dl]['’]){0,2}[A-ZÀ-ÖØ-Þ][\p{L}'’-]{1,24}(?: (?:(?:d[eu]s?|la|les?) |[dl]['’]){0,2}[A-ZÀ-ÖØ-Þ][\p{L}'’-]{1,24}){0,3}`,
  'gu',
);
/** "lives at 4 Rue Verte": no street word that we know, but somebody lives there. */
const home = new RegExp(
  String.raw`(?<!\w)(?:liv(?:es?|ed|ing) at|address(?: is|:|,)?|stay(?:s|ing|ed) at|mov(?:ed|ing) (?:in )?to|house at|home at|flat at|place at|out at|visit at|landlord at) (\d{1,5}[A-Za-z]? [A-ZÀ-ÖØ-Þ][\p{L}'’-]{1,24}(?: (?:[a-z]{1,3} )?[A-ZÀ-ÖØ-Þ][\p{L}'’-]{1,24}){0,3})`,
  'gu',
);
const box =
  /(?<!\w)(?:P\.? ?O\.? ?Box|GPO Box|Private Bag|RR ?\d{1,3},?(?: Site \d{1,4},?)?(?: Comp \d{1,4},?)? Box|RD) {1,2}\d{1,7}(?!\w)/giu;

/** "3 Park", "12 Road": a number before the street word itself, which only a few streets are called. */
const isBare = (written: string): boolean =>
  /^\d{1,6}(?:[/-]\d{1,5})?[A-Za-z]?,? {1,2}[A-Z][a-z]{1,12}\.?$/u.test(written) && !written.endsWith(' Broadway');

/** Where someone lives: a number and a street, a box, or whatever follows "lives at". */
export const findAddresses: Finder = (text) => {
  const finds: Find[] = [];
  for (const match of text.matchAll(street)) {
    const written = match[0].replace(/[.,\s]{1,3}$/u, '');
    if (!isBare(written)) finds.push(found(match.index, match.index + written.length, 'address', 0.93, 'address'));
  }
  for (const match of text.matchAll(streetFirst)) {
    finds.push(found(match.index, match.index + match[0].length, 'address', 0.9, 'address'));
  }
  for (const match of text.matchAll(small)) {
    finds.push(found(match.index, match.index + match[0].length, 'address', 0.75, 'address'));
  }
  for (const match of text.matchAll(home)) {
    const [start, end] = groupAt(match, match[1] ?? '');
    finds.push(found(start, end, 'address', 0.75, 'after-lives-at'));
  }
  for (const match of text.matchAll(box)) {
    const isRural = /^RD/iu.test(match[0]);
    if (isRural && !match[0].startsWith('RD')) continue;
    finds.push(found(match.index, match.index + match[0].length, 'address', isRural ? 0.55 : 0.93, 'box'));
  }
  return finds;
};
