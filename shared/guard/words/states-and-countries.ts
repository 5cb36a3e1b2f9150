import { wordSet } from './word-list.ts';

// Wider than what Safe Harbor calls identifying, so named freely.
const states = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  england scotland wales ireland britain ulster munster leinster connacht
  ontario quebec alberta manitoba saskatchewan nunavut yukon newfoundland labrador
  queensland victoria tasmania nsw aotearoa
`);
const stateCodes = wordSet(`
  al ak az ar ca co ct de fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd
  tn tx ut vt va wa wv wi wy dc on qc ab bc mb sk ns nb nl pe nt yt nu nsw vic qld tas act sa wa
`);
const countries = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil bulgaria burkina burma burundi cambodia cameroon
  canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea
  estonia eswatini ethiopia europe africa asia america americas oceania fiji finland france gabon gambia germany ghana
  greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq israel italy jamaica
  japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
  luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro
  morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore
  slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga
  trinidad tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia
  zimbabwe usa us uk eu
`);

export const isState = (key: string): boolean => states.has(key);
export const isStateCode = (key: string): boolean => stateCodes.has(key);
/** Whole states, nations and continents. */
export const isWide = (key: string): boolean => states.has(key) || countries.has(key);
