import { detect } from '#shared/guard/detect';
import { hostileTexts } from '../support/hostile-texts.ts';

export interface DetectionTime {
  readonly name: string;
  /** Ms, the fastest of some rounds. */
  readonly whole: number;
  /** The same for half the text. */
  readonly half: number;
}

const rounds = 3;

const fastest = (text: string): number => {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    detect(text, { region: 'US', threshold: 0.5 });
    best = Math.min(best, performance.now() - begun);
  }
  return best;
};

/** Looks at texts of so many letters that nobody writes, and at half of each. */
const timeDetection = (letters: number): readonly DetectionTime[] =>
  Object.entries(hostileTexts).map(([name, make]) => ({
    name,
    half: fastest(make(letters / 2)),
    whole: fastest(make(letters)),
  }));

Object.assign(globalThis, { timeDetection });
