import { firstRun } from '../../strings/first-run.ts';
import styles from './strength-meter.module.css';
import type { Strength } from '../../vault/passphrase-strength.ts';

const bars = [1, 2, 3, 4] as const;

/** Four bars in one hue, a word and a reason. Null before the first letter. */
export const StrengthMeter = ({ id, strength }: { readonly id: string; readonly strength: Strength | null }) => (
  <div className={styles['meter']}>
    <div className={styles['bars']} aria-hidden="true">
      {bars.map((bar) => (
        <i key={bar} data-on={bar <= (strength?.bars ?? 0) ? '' : undefined} />
      ))}
    </div>
    <output id={id} className={styles['words']} aria-label={firstRun.strength}>
      {strength === null ? null : (
        <>
          <b>{strength.word}</b> {strength.reason}
        </>
      )}
    </output>
  </div>
);
