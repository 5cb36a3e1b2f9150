import { useCallback, useLayoutEffect, useRef } from 'react';
import { daysBetween } from '#shared/calendar/day-key';
import { dayChips, type DayChip, eveningsOff, loads, type Readings, sleeps } from '#shared/journal/check-in';
import { useApp } from '../../app/app-context.ts';
import { partOfDay, timeOf, weekdayName } from '../../app/format.ts';
import { commandKey } from '../../app/keys.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import type { SaveState } from '../../editor/autosave.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Dial } from '../../ui/instruments/dial.tsx';
import { FuelGauge } from '../../ui/instruments/fuel-gauge.tsx';
import { InstrumentPane, InstrumentPanel } from '../../ui/instruments/panel.tsx';
import { Reach } from '../../ui/instruments/reach.tsx';
import { SeatPicker } from '../../ui/instruments/seat-picker.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { VaultQueries } from '../../vault/vault-api.ts';
import { LedgerBar } from '../ledgers/ledger-bar.tsx';
import { backFrom } from '../ledgers/place.ts';
import { TonightList } from '../ledgers/tonight-list.tsx';
import styles from './check-in-step.module.css';
import { QuietLine } from './quiet-line.tsx';

interface CheckInStepProps {
  readonly view: Awaited<ReturnType<VaultQueries['evening']>>;
  readonly readings: Readings;
  readonly saving: { readonly state: SaveState };
  readonly onMark: (readings: Readings) => void;
  readonly onWrite: () => void;
  readonly onTooTired: () => void;
  readonly onStop: () => void;
}

const choices = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value): { readonly value: T; readonly label: string } => ({ value, label: labels[value] }));

/** The readings of the evening, each skippable. Arrow keys work the moment it opens: the dial has the focus. */
export const CheckInStep = ({ view, readings, saving, onMark, onWrite, onTooTired, onStop }: CheckInStepProps) => {
  const { at, clock, settings } = useApp();
  const dial = useRef<{ readonly focus: () => void }>(null);
  // Back from a ledger, the button that led there has the focus.
  const isBack = backFrom(at) !== null;
  useLayoutEffect(() => (isBack ? undefined : dial.current?.focus()), [isBack]);

  const toDial = useCallback(() => dial.current?.focus(), []);
  const { fuelForThem, fuelForMe, chips } = readings;
  const toggle = (chip: DayChip, pressed: boolean): void =>
    onMark({ ...readings, chips: pressed ? [...chips, chip] : chips.filter((one) => one !== chip) });

  return (
    <>
      <div className={styles['body']}>
        <Heading level={1} size="lg">
          {text.shiftOver(weekdayName(view.day), partOfDay(clock.now()))}
        </Heading>
        <p className={styles['lead']}>{leadFor(view)}</p>
        {view.fromLastTime === null ? null : (
          <p className={styles['left']}>
            <span>{text.fromLastTime}</span>
            {view.fromLastTime.text}
          </p>
        )}
        <TonightList day={view.day} onAnswered={toDial} />
        <InstrumentPanel label={text.readings}>
          {/* First, since the focus begins here and Tab must meet all the others. */}
          <InstrumentPane heading={text.dialQuestion} span="dial">
            <Dial ref={dial} value={readings.closeness} onChange={(closeness) => onMark({ ...readings, closeness })} />
            <Reach value={readings.reach} onChange={(reach) => onMark({ ...readings, reach })} />
          </InstrumentPane>
          <InstrumentPane heading={text.tankQuestion} span="gauge">
            <FuelGauge
              value={{ them: fuelForThem, me: fuelForMe }}
              onChange={({ them, me }) => onMark({ ...readings, fuelForThem: them, fuelForMe: me })}
            />
          </InstrumentPane>
          <InstrumentPane heading={text.seatQuestion} span="seat">
            <SeatPicker
              value={readings.seat}
              wheel={settings.wheel}
              onChange={(seat) => onMark({ ...readings, seat })}
            />
          </InstrumentPane>
        </InstrumentPanel>
        <div className={styles['last']}>
          <section className={styles['extras']} aria-label={text.optional}>
            <div className={styles['choices']}>
              <Segmented<NonNullable<Readings['sleep']>>
                optional
                label={text.sleep}
                options={choices(sleeps, text.sleeps)}
                value={readings.sleep}
                onChange={(sleep) => onMark({ ...readings, sleep })}
              />
              <Segmented<NonNullable<Readings['eveningOff']>>
                optional
                label={text.eveningOff}
                options={choices(eveningsOff, text.eveningsOff)}
                value={readings.eveningOff}
                onChange={(eveningOff) => onMark({ ...readings, eveningOff })}
              />
              <Segmented<NonNullable<Readings['load']>>
                optional
                label={text.load}
                options={choices(loads, text.loads)}
                value={readings.load}
                onChange={(load) => onMark({ ...readings, load })}
              />
            </div>
            <div className={styles['chips']} role="group" aria-label={text.inTheDay}>
              <span aria-hidden="true">{text.inTheDay}</span>
              {dayChips.map((chip) => (
                <Chip key={chip} pressed={chips.includes(chip)} onChange={(pressed) => toggle(chip, pressed)}>
                  {text.chips[chip]}
                </Chip>
              ))}
            </div>
          </section>
          <QuietLine />
        </div>
      </div>
      <div className={styles['dock']}>
        <div className={styles['ledgers']}>
          <LedgerBar />
        </div>
        <footer className={styles['foot']}>
          <div className={styles['note']}>
            {saving.state.type === 'clean' ? text.notGrades : <SaveLine state={saving.state} />}
          </div>
          <Button kind="quiet" size="lg" onClick={onTooTired}>
            {text.tooTired}
          </Button>
          <Button kind="soft" size="lg" onClick={onStop}>
            {text.stopHere}
          </Button>
          <Button kind="primary" size="lg" keys={[commandKey, 'Enter']} onClick={onWrite}>
            {text.writeLines}
          </Button>
        </footer>
      </div>
    </>
  );
};

const longGapDays = 10;

const leadFor = ({ day, close, lastDay }: CheckInStepProps['view']): string => {
  if (close?.firstClosedAt) return text.alreadyClosed(timeOf(close.firstClosedAt));
  if (lastDay === null) return text.firstEvening;
  return daysBetween(lastDay, day) >= longGapDays ? text.longGap : text.lead;
};
