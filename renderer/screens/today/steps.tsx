import { type Step, steps } from '../../app/tonight.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './steps.module.css';

const names: Readonly<Record<Step, string>> = { 'check-in': text.checkIn, write: text.write, close: text.close };
const pace: Readonly<Record<Step, string>> = {
  'check-in': text.aboutThree,
  write: text.takeTime,
  close: text.thenLocks,
};

interface StepsProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** A place marker: every step can be gone to, and none has to be done. */
export const Steps = ({ step, onStep }: StepsProps) => {
  const at = steps.indexOf(step);
  return (
    <>
      <ol className={styles['steps']} aria-label={text.steps(at + 1)}>
        {steps.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles['step']}
              aria-current={one === step ? 'step' : undefined}
              data-done={index < at ? '' : undefined}
              onClick={() => onStep(one)}
            >
              {index < at ? <Icon name="check-bold" size={14} /> : null}
              {names[one]}
            </button>
          </li>
        ))}
      </ol>
      <span className={styles['pace']}>{pace[step]}</span>
    </>
  );
};
