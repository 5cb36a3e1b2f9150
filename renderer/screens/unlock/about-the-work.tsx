import { useState } from 'react';
import { regions, type Region } from '#shared/ipc/preferences';
import { firstRun, regionNames } from '../../strings/first-run.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './about-the-work.module.css';
import { endOfShift, fromTime, toTime } from './minute-of-day.ts';
import { StepsFrame } from './steps-frame.tsx';

/** What step three may say. */
export interface AboutTheWorkChoices {
  readonly region: Region;
  readonly wheel: 'left' | 'right';
  /** Minute of the day, or null for no reminder. */
  readonly reminderMinute: number | null;
}

interface AboutTheWorkProps {
  readonly initial: AboutTheWorkChoices;
  readonly onDone: (choices: AboutTheWorkChoices) => void;
  readonly onSkip: () => void;
  /** Why the choices were not kept, in words. */
  readonly error?: string;
}

const regionOptions = regions.map((value) => ({ value, label: regionNames[value] }));
const wheelOptions = (['left', 'right'] as const).map((value) => ({ value, label: firstRun.wheelSides[value] }));

export const AboutTheWork = ({ initial, onDone, onSkip, error }: AboutTheWorkProps) => {
  const [choices, setChoices] = useState(initial);
  const { region, wheel, reminderMinute } = choices;
  const [time, setTime] = useState(toTime(reminderMinute ?? endOfShift));

  return (
    <StepsFrame step={3} title={firstRun.workTitle} body={firstRun.workBody}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onDone(choices);
        }}
      >
        <Heading level={2} size="md">
          {firstRun.sayWork}
        </Heading>
        <p className={styles['lead']}>{firstRun.sayWorkHint}</p>
        <div className={styles['question']}>
          <Select
            label={firstRun.region}
            hint={firstRun.regionHint}
            options={regionOptions}
            value={region}
            onChange={(next) => setChoices({ ...choices, region: next })}
          />
        </div>
        <div className={styles['question']}>
          <div className={styles['words']}>
            <b aria-hidden="true">{firstRun.wheel}</b>
            <p>{firstRun.wheelHint}</p>
          </div>
          <Segmented
            label={firstRun.wheel}
            hideLabel
            options={wheelOptions}
            value={wheel}
            onChange={(next) => setChoices({ ...choices, wheel: next })}
          />
        </div>
        <div className={styles['question']}>
          <Switch
            on={reminderMinute !== null}
            onChange={(on) => setChoices({ ...choices, reminderMinute: on ? (fromTime(time) ?? endOfShift) : null })}
          >
            <b>{firstRun.reminder}</b>
          </Switch>
          <p className={styles['hint']}>{firstRun.reminderHint}</p>
          {reminderMinute === null ? null : (
            <div className={styles['time']}>
              <TextField
                label={firstRun.reminderTime}
                type="time"
                value={time}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  setTime(text);
                  setChoices({ ...choices, reminderMinute: fromTime(text) ?? reminderMinute });
                }}
              />
            </div>
          )}
        </div>
        <Problem words={error} />
        <div className={styles['actions']}>
          <Button type="submit" kind="primary" size="lg">
            {firstRun.done}
          </Button>
          <Button kind="quiet" size="lg" onClick={onSkip}>
            {firstRun.skip}
          </Button>
        </div>
      </form>
    </StepsFrame>
  );
};
