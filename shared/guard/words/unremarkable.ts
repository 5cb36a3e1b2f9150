import { wordSet } from './word-list.ts';

// Capitalised words of this work that identify nobody: they are never marked by themselves.

const languagesAndPeoples = wordSet(`
  english spanish french german italian portuguese arabic russian chinese mandarin cantonese vietnamese korean japanese
  hindi urdu punjabi bengali somali swahili amharic tigrinya farsi dari pashto hebrew yiddish polish haitian creole
  tagalog hmong karen nepali burmese turkish ukrainian romanian greek dutch latin latino latina latinx hispanic african
  american americans asian european caribbean indian mexican british irish scottish welsh canadian australian black white
  native indigenous aboriginal maori pakeha pasifika samoan tongan traveller travellers roma muslim muslims christian
  christians catholic catholics jewish jews buddhist hindu baptist protestant mormon sikh quaker syrian afghan iraqi
  iranian kurdish ethiopian eritrean sudanese congolese nigerian ghanaian kenyan rwandan ugandan jamaican cuban
  dominican puerto rican salvadoran guatemalan honduran colombian venezuelan brazilian filipino thai laotian cambodian
  bosnian serbian albanian bangladeshi pakistani roman romans norwegian danish dane danes swedish swede swedes finnish
  icelandic egyptian egyptians persian persians moroccan tunisian algerian libyan lebanese palestinian palestinians israeli
  jordanian yemeni saudi hungarian czech slovak slovenian croatian bulgarian macedonian lithuanian latvian estonian swiss
  austrian belgian germans russians mexicans haitians somalis syrians afghans iraqis iranians nigerians jamaicans cubans
  germanic slavic nordic celtic gaelic zulu xhosa yoruba igbo hausa twi akan fulani mandinka wolof lingala kinyarwanda
  kirundi oromo tigre tigrinyan sorani kurmanji azeri georgian armenian kazakh uzbek mongolian tibetan bhutanese malay
  indonesian cantonese hokkien hakka teochew khmer lao rohingya uyghur sinhala tamil telugu malayalam kannada gujarati
  marathi sindhi balochi balinese javanese fijian tokelauan niuean cree ojibwe navajo lakota dakota inuit metis mohawk
  brahmin brahmins hindus buddhists sikhs mormons quakers protestants methodist methodists presbyterian lutheran anglican
  episcopal episcopalian pentecostal evangelical orthodox islamic judaic biblical anglo-saxon caucasian pacific islander
  islanders londoner londoners parisian
`);
const feasts = wordSet(`
  christmas xmas easter thanksgiving halloween ramadan eid hanukkah chanukah passover diwali kwanzaa juneteenth lent
  advent matariki anzac waitangi nowruz purim yom kippur hogmanay valentine's mother's father's mothering veterans
  memorial labor labour independence boxing whitsun michaelmas epiphany sukkot shavuot rosh hashanah holi vesak songkran
  tet nirvana eucharist mass providence
`);
const programmes = wordSet(`
  medicaid medicare medi-cal snap tanf wic ssi ssdi va hud ebt cps dcfs dhs dss acs apd cys aps ihss iep iep's 504 dwp pip
  esa uc nhs camhs mash iro lac sen send ehcp hse tusla hap centrelink ndis dcj msd winz oranga tamariki workandincome
  odsp ow cas jobseeker medibank aa na al-anon alanon dbt cbt emdr act hipaa gdpr cans phq gad adhd ptsd ocd bpd hiv aids
  std sti covid covid-19 er ed icu or ob obgyn ama doc dmv irs fbi cia police cbo ngo np rn lcsw msw lmsw lsw bsw aswb phd
  md pa pt ot slp cm sw po td lgbtq lgbtqia lgbt bipoc usa us uk eu un tv dvd pdf id ids faq ngo gp a&e ae cpn cpo ypa
  section snap's wraparound voucher vouchers
`);
const jargon = wordSet(`
  recert reauth appt appts eval evals mtg mtgs hx tx dx rx sx fx pt pts fu f/u tele telehealth psychosocial biopsychosocial
  collateral triage wraparound rehousing kinship mrn nhi ird pps ppsn sin tfn nino dob ssn vin iban bic cv hr it zip eod pto oncall
  no-show noshow mandated caseload caseloads paperwork voicemail vm msg txt detox aftercare safeguarding
  hui whanau marae karakia koha kai mahi tamariki rangatahi kuia koro whaea matua iwi hapu waiata mokopuna moko powhiri
  korero wairua kura runga pepeha taonga fale aiga talanoa shabbat halal kosher inshallah mashallah abuelita mija mijo
  tamale tamales pho injera samosa samosas kimchi garda gardai taoiseach dole crèche creche eircode craic
`);
const approaches = wordSet(`
  motivational interviewing trauma-informed trauma solution-focused narrative zoom teams internet web western eastern
  northern southern west north south east northeast northwest southeast southwest midwest congress senate parliament
  dail republican republicans democrat democrats democratic labour tory tories marxist freudian jungian zen
`);
const brands = wordSet(`
  google facebook instagram insta tiktok tiktoks whatsapp youtube twitter uber lyft walmart target amazon netflix mcdonald's
  mcdonalds starbucks dunkin costco walgreens cvs iphone android excel word outlook microsoft apple xbox playstation
  nintendo band-aid honda toyota ford chevy chevrolet nissan hyundai kia bmw mercedes audi tesla jeep subaru mazda
  volkswagen volvo dodge chrysler buick cadillac lexus acura transit prius civic corolla camry holden vauxhall gofundme
  venmo paypal cashapp zelle craigslist ebay etsy amtrak greyhound megabus fedex ups usps dhl nike adidas puma converse
  pepsi coke coca-cola sprite gatorade kfc wendy's popeyes subway chipotle ikea lego disney pixar marvel hulu spotify
  pandora reddit snapchat twitch skype slack gmail yahoo hotmail samsung nokia verizon t-mobile comcast sony hp dell
  lenovo tesco asda aldi lidl sainsbury's boots argos greggs primark ryanair easyjet woolworths coles bunnings kmart
  pokemon roblox minecraft fortnite bluey peppa barbie velcro kleenex tupperware
  pinot merlot chardonnay cabernet guinness
`);
const medicines = wordSet(`
  narcan suboxone methadone zoloft prozac lexapro xanax adderall ritalin concerta seroquel abilify lithium insulin tylenol
  advil ibuprofen motrin aleve benadryl klonopin ativan valium wellbutrin effexor celexa paxil cymbalta risperdal zyprexa
  haldol vivitrol antabuse naloxone fentanyl heroin paracetamol panadol nurofen calpol xbox sertraline fluoxetine
  diazepam lorazepam trazodone gabapentin alzheimer's alzheimers parkinson's parkinsons asperger's aspergers tourette's
  crohn's hodgkin's down's sclerosis bipolar autism korsakoff's huntington's graves
`);
const addressing = wordSet(`
  dear amen hmm ugh oh wow yes no okay ok hi hello hey please thanks thank sorry note tc lm re rt lol omg ps am pm a.m p.m
  i i'm i'd i've i'll fyi asap tbh imo diy eta rsvp etc attn cc
`);
const greats = wordSet('freud maslow bowlby jung winnicott erikson piaget bronfenbrenner linehan yalom');

const all: ReadonlySet<string> = new Set(
  [languagesAndPeoples, feasts, programmes, jargon, approaches, brands, medicines, addressing, greats].flatMap(
    (list) => [...list],
  ),
);

/** Languages, peoples, faiths, feasts, programmes, approaches, brands, medicines, public authors. */
export const isUnremarkable = (key: string): boolean => all.has(key);

/** Names of things first and of people hardly ever: not marked even where the scorer is sure. */
export const isBrandOrMedicine = (key: string): boolean => brands.has(key) || medicines.has(key);
