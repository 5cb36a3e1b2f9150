// Sentences of case work, made from build/guard/templates: [a|b] is a choice, {F} a first name, {L} a surname, {FL} both,
// {N} a nickname, {O} an organisation, {P} a place, {TL} a title and a surname, {W} a weekday,
// {M} a month; {F1} stays the same person.
import { readFileSync } from 'node:fs';
import { at } from '../scripts/run.mjs';
import { capital } from './name-pool.mjs';

const templates = (name) =>
  readFileSync(at(`build/guard/templates/${name}.txt`), 'utf8')
    .trim()
    .split('\n');

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const titles = 'Mr. Mrs. Ms. Miss Mr Mrs Ms Dr. Dr Mx. Mr. Mrs. Ms. Pastor Judge Officer Nurse Father Sister'.split(
  ' ',
);
const saints = 'Mary Joseph Luke Francis Anne Jude Elizabeth Michael Clare Vincent Anthony John Brigid Patrick'.split(
  ' ',
);
const proper =
  `Hope Harbor Bright New Sunrise Riverside Lakeside Oak Cedar Maple Unity Bridge Open Safe Second Good Rising
Grace Haven Northside Eastside Westwood Hillcrest Pine Green Golden Lincoln Washington Kennedy Jackson Roosevelt Franklin
Madison Douglass Tubman Parks Chavez King Elm Stone Clear Silver Beacon Lighthouse Crossroads Phoenix Cornerstone Willow
Kowhai Shamrock Thistle Wattle Rowan Larkspur Ashgrove Millbrook Fairview Kingsway Queensway`.split(/\s+/u);
const kinds =
  `House|Shelter|Center|Clinic|Family Services|Youth Center|Recovery|Community Center|Housing|Manor|Residence
Foundation|Ministries|Behavioral Health|Primary School|Elementary|Elementary School|Middle School|High School|High|Academy
Family Centre|Women's Refuge|Community Trust|Outreach|Treatment Center|Food Bank|Day Centre|Nursing Home|Medical Practice
Hostel|Counseling|Wellness Center|Kindergarten|Medical Center|Surgery|Infirmary|Lodge|Court|Health`.split(/[|\n]/u);

/** What stands for {O} and {P}. */
const properNames = ({ random, pick, pool, towns }) => {
  const town = () => capital(pick(towns));
  const org = () => {
    const chance = random();
    if (chance < 0.14)
      return `St. ${pick(saints)}'s${pick([' Hospital', ' Church', ' School', ' Shelter', ' House', ''])}`;
    if (chance < 0.55) return `${pick(proper)} ${random() < 0.3 ? `${pick(proper)} ` : ''}${pick(kinds)}`;
    if (chance < 0.75)
      return `${town()} ${pick(['General Hospital', 'Hospital', 'General', 'Medical Center', 'Clinic', 'Housing Authority', 'Community College', 'High School', 'Memorial', 'Royal Infirmary', 'County Jail', 'Family Court'])}`;
    if (chance < 0.88) {
      const head = pick([
        'Catholic Charities',
        'Legal Aid',
        'Church',
        'House',
        'Friends',
        'Bridge',
        'Pathways',
        'Steps',
        'Doors',
        'Voices',
      ]);
      return `${head} ${pick(['of', 'for', 'to'])} ${pick([town(), 'Hope', 'Families', 'Housing', 'Recovery', 'Change', 'Home', 'Justice'])}`;
    }
    return `${pool.surname()} ${pick(['Pharmacy', 'Funeral Home', 'Realty', 'Clinic', 'Foundation', 'House', '& Sons', 'Dental', 'Properties', 'Property Group'])}`;
  };
  const place = () => {
    const chance = random();
    if (chance < 0.65) return town();
    if (chance < 0.85)
      return `${town()} ${pick(['Heights', 'Park', 'County', 'Village', 'Falls', 'Hills', 'Bay', 'Valley', 'Estate', 'Road'])}`;
    return `${pool.invented()}${pick(['ville', 'ton', 'burg', ' Springs', 'ham', 'ford', 'mere', ''])}`;
  };
  return { org, place };
};

/** Answers a maker of { text, spans } from one family of templates: 'people', 'places-and-organisations' or 'traps'. */
export const sentenceMaker = ({ random, pick, pool, towns }) => {
  const { org, place } = properNames({ random, pick, pool, towns });
  const make = {
    F: () => [pool.first(), 'name'],
    L: () => [pool.surname(), 'name'],
    TL: () => [`${pick(titles)} ${pool.surname()}`, 'name'],
    FL: () => [`${pool.first()} ${pool.surname()}`, 'name'],
    N: () => [pool.nickname(), 'name'],
    O: () => [org(), 'org'],
    P: () => [place(), 'place'],
    W: () => [pick(weekdays), null],
    M: () => [pick(months), null],
  };
  const choose = (template) => {
    let text = template;
    // Innermost first; a choice may hold slots with a bar of their own ({F|FL}), which are settled before.
    text = text.replaceAll(/\{([A-Z|]+)\}/gu, (_, slots) => `{${pick(slots.split('|'))}}`);
    for (let before = ''; before !== text;) {
      before = text;
      text = text.replace(/\[([^[\]]*)\]/u, (_, choices) => pick(choices.split('|')));
    }
    return text
      .replaceAll(/ +/gu, ' ')
      .replaceAll(/ ([.,?])/gu, '$1')
      .trim();
  };
  const fill = (template) => {
    const people = new Map();
    const spans = [];
    let text = '';
    for (const part of choose(template).split(/(\{[A-Z]+\d?\})/u)) {
      const [, slot, digit] = /^\{([A-Z]+)(\d?)\}$/u.exec(part) ?? [];
      if (slot === undefined) {
        text += part;
        continue;
      }
      const [value, kind] = (digit !== '' && people.get(part)) || make[slot]();
      people.set(part, [value, kind]);
      if (kind !== null) spans.push({ start: text.length, end: text.length + value.length, kind });
      text += value;
    }
    return { text: /[.?!"]$/u.test(text) ? text : `${text}.`, spans };
  };
  const families = Object.fromEntries(
    ['people', 'places-and-organisations', 'traps'].map((name) => [name, templates(name)]),
  );
  return (family) => fill(pick(families[family]));
};
