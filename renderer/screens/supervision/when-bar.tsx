import { parseDayKey } from '#shared/calendar/day-key';
import { mostMinutes, type SupervisionSession } from '#shared/journal/supervision-session';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { CountField } from '../../ui/count-field.tsx';
import styles from './supervision-screen.module.css';
import type { Session } from './use-session.ts';

const labels = ['kadushin', 'proctor'] as const satisfies readonly SupervisionSession['labels'][];

/** When it is, how long, and by which words the groups go. */
export const WhenBar = ({ at: { session, change } }: { readonly at: Session }) => (
  <div className={styles['when']}>
    <label>
      <span>{text.day}</span>
      <input
        type="date"
        value={session.day ?? ''}
        onChange={(event) => {
          const parsed = parseDayKey(event.currentTarget.value);
          change((now) => ({ ...now, day: parsed.ok ? parsed.value : null }));
        }}
      />
    </label>
    <label>
      <span>{text.minutes}</span>
      <CountField
        min={1}
        max={mostMinutes}
        value={session.minutes}
        onChange={(minutes) => change((now) => ({ ...now, minutes }))}
      />
    </label>
    <label>
      <span>{text.labels}</span>
      <select
        value={session.labels}
        onChange={(event) => {
          const chosen = labels.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) change((now) => ({ ...now, labels: chosen }));
        }}
      >
        {labels.map((one) => (
          <option key={one} value={one}>
            {text.labelNames[one]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
