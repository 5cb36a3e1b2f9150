import { addDays, type DayKey, parseDayKey, weekday } from '#shared/calendar/day-key';
import { type DayChip, newCheckIn, noReadings, type Readings, seats } from '#shared/journal/check-in';
import { closeDay, noParting } from '#shared/journal/close';
import { newEntry } from '#shared/journal/entry';
import type { Instant } from '#shared/kernel/clock';
import { repeatable } from './repeatable.ts';
import { anId, type SeedRecord } from './seeded-vault.ts';

export { repeatable };

const near = [
  'Laughed properly with the team at lunch. Felt light on the way out.',
  'Heron called to say the flat came through. I was so glad for her that I had to sit down.',
  'She cried and I felt it, and I could put it down when the door closed.',
  'A good visit. The kettle worked, the heating worked, and I felt useful and calm.',
  'Marlow kept his appointment. Small thing. I was proud of him, and a little of me.',
];
const far = [
  'Two intakes on autopilot. I couldn’t tell you the second story.',
  'Nodded in all the right places. The form is full and I have no idea what she looked like.',
  'Filled in the boxes. Drove home. Filled in the boxes.',
  'Sat across from a person for fifty minutes, and if you asked me the color of her coat I’d be guessing.',
  'I checked for the feeling, the way you pat your pockets for keys. It wasn’t there.',
];
const flooded = [
  'Can’t stop thinking about the hallway. I was scared, then angry, then sad all the way home.',
  'It keeps playing. I cried in the car and felt ashamed of it, and then less ashamed.',
  'Heavy, worried, restless. I snapped at someone who deserved better.',
];
const tail = [
  'I wrote the note before I’d taken my coat off.',
  'Said no about the gift card. Held it.',
  'The bus was late both ways.',
  'Supervision is Tuesday.',
  'Called the fuel fund twice.',
];

const instant = (day: DayKey, hour: number, minute: number): Instant => ({
  ms: Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`) + 5 * 3_600_000,
  offset: -300,
});

const nights = { sleep: ['rough', 'fair', 'good'], eveningOff: ['none', 'a-little', 'real-rest'] } as const;
const chips: readonly DayChip[] = ['home-visit', 'home-visit', 'court', 'said-no', 'crisis-call', 'good-news'];

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.round(value)));

/**
 * Invented working evenings up to and without `today`: mostly in balance, far for a while in spring, a flooded fortnight,
 * leave, then drifting far. What lies far or near has the nights and evenings off to go with it, by and large.
 */
export const inventedEvenings = (today: string, days: number, seed = 7): readonly SeedRecord[] => {
  const parsed = parseDayKey(today);
  if (!parsed.ok) throw new Error(`Not a day: ${today}`);
  const random = repeatable(seed);
  const around = repeatable(seed + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const level = <T>(from: readonly T[], closeness: number): T => {
    const good = 1 - Math.abs(closeness) / 4;
    return from[clamp((from.length - 1) * (0.45 * good + 0.55 * around()), 0, from.length - 1)] as T;
  };
  const records: SeedRecord[] = [];
  for (let back = days; back >= 1; back -= 1) {
    const day = addDays(parsed.value, -back);
    const onLeave = back > 24 && back <= 36;
    if (weekday(day) > 5 || onLeave || random() < 0.18) continue;
    const mood = back <= 20 || (back > 220 && back <= 250) ? 2.4 : back > 44 && back <= 58 ? -2.6 : 0.2;
    const closeness = clamp(mood + (random() - 0.5) * 3, -4, 4);
    const reach = clamp(1.6 - closeness * 0.35 + (random() - 0.5) * 1.6, 0, 3);
    const readings: Readings = {
      ...noReadings,
      closeness,
      reach,
      fuelForThem: clamp(2 - Math.abs(closeness) * 0.4 + random() * 1.5, 0, 4),
      fuelForMe: clamp(1.6 - Math.abs(closeness) * 0.4 + random() * 1.8, 0, 4),
      seat: pick(seats),
      sleep: level(nights.sleep, closeness),
      eveningOff: level(nights.eveningOff, closeness),
      load: around() < 0.5 ? null : level(['heavy', 'usual', 'light'], closeness),
      chips: around() < 0.4 ? [chips[Math.floor(around() * chips.length)] ?? 'home-visit'] : [],
    };
    const at = instant(day, 17, Math.floor(random() * 50));
    records.push({ record: newCheckIn(day, at, readings) });
    if (random() < 0.84) {
      const words = closeness >= 2 ? far : closeness <= -2 ? flooded : near;
      const text = `${pick(words)}\n${pick(tail)}`;
      const content = text.split('\n').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
      records.push({ id: anId(), record: { ...newEntry(day, at, null), text, document: { type: 'doc', content } } });
    }
    records.push({ record: closeDay(null, day, instant(day, 17, 52), noParting, false) });
  }
  return records;
};
