import { wordSet } from './word-list.ts';

/** Last words of an organisation that are hardly anything else. */
const strongOrganisations = wordSet(`
  hospital infirmary clinic school elementary academy college university institute church mosque synagogue temple parish
  ministries shelter foundation agency society association charities charity alliance coalition inc ltd llc corp plc
  hospice rehab ymca ywca pharmacy daycare preschool nursery surgery refuge hostel marae kindergarten kura prison
  penitentiary borstal motel hotel pediatrics paediatrics psychiatry orthopedics orthopaedics obstetrics oncology dentistry
`);

const organisations = wordSet(`
  primary secondary center centre chapel ministry house home homes services service committee network project program
  programme trust fund group company partners partnership union bank residence residences manor lodge court jail facility
  detention library museum department bureau commission police mission pantry kitchen high middle juvenile health
  healthcare medical memorial aid hall practice recovery housing solicitors gaol camp club foodbank creche childcare
  inn suites outreach pathways counselling counseling legal realty properties property dental
`);

const places = wordSet(`
  street avenue road drive lane boulevard park heights hills village town township county valley creek river lake beach
  island bay square bridge station terrace gardens estate estates projects mountain mount district neighborhood
  neighbourhood borough parkway highway plaza apartments towers tower crescent close grove
  falls springs junction harbour harbor flats glen moor
`);

export const isStrongOrganisation = (key: string): boolean => strongOrganisations.has(key);
export const isOrganisationHead = (key: string): boolean => strongOrganisations.has(key) || organisations.has(key);
export const isPlaceHead = (key: string): boolean => places.has(key);

/** Between a proper word and one of these, a house or a hall is an organisation: "Roosevelt High", "Hope House". */
const faint = wordSet('house home homes court center centre hall high middle lodge manor primary secondary');
export const isFaintHead = (key: string): boolean => faint.has(key);

const hospitalEndings = wordSet('general memorial regional methodist presbyterian baptist sinai mercy');
/** "Highland General", said for the hospital. */
export const isHospitalEnding = (key: string): boolean => hospitalEndings.has(key);
const offices = wordSet('attorney surgeon director inspector major brigadier lieutenant secretary solicitor governor');
/** "Attorney General". */
export const isOffice = (key: string): boolean => offices.has(key);
