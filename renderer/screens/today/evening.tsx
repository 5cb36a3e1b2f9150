import { useCallback, useState } from 'react';
import { isBlank, noReadings, type Readings } from '#shared/journal/check-in';
import { noParting, type Parting } from '#shared/journal/close';
import { longDay } from '../../app/format.ts';
import { hasCommand, useKeysWithin } from '../../app/keys.ts';
import { useApp } from '../../app/app-context.ts';
import type { SaveState } from '../../editor/autosave.ts';
import { partingKey, readingsKey } from '../../app/draft-keys.ts';
import { useAutosave } from '../../editor/use-autosave.ts';
import { shellStrings } from '../../strings/shell.ts';
import { Screen } from '../../ui/screen.tsx';
import { useVault } from '../../vault/live.tsx';
import type { VaultQueries } from '../../vault/vault-api.ts';
import { CheckInStep } from './check-in-step.tsx';
import { CloseStep } from './close-step.tsx';
import styles from './evening.module.css';
import { type Step, Steps } from './steps.tsx';
import { WriteStep } from './write-step.tsx';

interface EveningProps {
  readonly view: Awaited<ReturnType<VaultQueries['evening']>>;
  readonly history: Awaited<ReturnType<VaultQueries['promptHistory']>>;
}

/** Check in, write, close: three steps, any of which may be skipped, and the day is shut. */
export const Evening = ({ view, history }: EveningProps) => {
  const { caret, drafts, lock, toWrite } = useApp();
  const { api } = useVault();
  // What was there when the evening was opened. Later answers of the vault are echoes of what is typed here.
  const [begun] = useState(view);
  const [resumed] = useState(() => (view.entries.length > 0 ? caret.resume() : null));
  const [step, setStep] = useState<Step>(toWrite || resumed !== null ? 'write' : 'check-in');
  const { day } = begun;
  const [readings, setReadings] = useState<Readings>(
    () => drafts.unsaved(readingsKey(day)) ?? begun.checkIn ?? noReadings,
  );
  const [parting, setParting] = useState<Parting>(() => drafts.unsaved(partingKey(day)) ?? begun.close ?? noParting);
  const [tooTired, setTooTired] = useState(false);
  const [closing, setClosing] = useState<SaveState>({ type: 'clean' });

  const saveReadings = useCallback((marked: Readings) => api.saveCheckIn(day, marked), [api, day]);
  const checkIn = useAutosave(readingsKey(day), saveReadings);
  const saveLines = useCallback((lines: Parting) => api.saveParting(day, pick(lines)), [api, day]);
  const lines = useAutosave(partingKey(day), saveLines);

  const mark = (changed: Readings): void => {
    setReadings(changed);
    if (begun.checkIn !== null || !isBlank(changed)) checkIn.touch(changed);
  };

  /** Everything is on the disk before anything is shut; if it is not, the screen says so and stays. */
  const closeDay = async (): Promise<SaveState> => {
    if (closing.type === 'saving') return closing;
    setClosing({ type: 'saving' });
    const marked = await checkIn.flush();
    await lines.flush();
    const closed = await api.saveClose(day, pick(parting), tooTired);
    if (closed.ok && marked.type !== 'failed') {
      lock('day-closed');
      return { type: 'saved', at: closed.value.at };
    }
    const failed: SaveState = closed.ok ? marked : { type: 'failed', reason: closed.error.type };
    setClosing(failed);
    return failed;
  };

  const onward: Record<Step, () => void> = {
    'check-in': () => setStep('write'),
    write: () => setStep('close'),
    close: () => void closeDay(),
  };

  const within = useKeysWithin((event) => {
    if (event.key !== 'Enter' || !hasCommand(event) || event.repeat) return;
    event.preventDefault();
    onward[step]();
  });

  return (
    <div ref={within} className={styles['evening']}>
      <Screen
        label={shellStrings.today}
        top={
          <>
            <span className={styles['date']}>{longDay(day)}</span>
            <Steps step={step} onStep={setStep} />
          </>
        }
      >
        {step === 'check-in' ? (
          <CheckInStep
            view={begun}
            readings={readings}
            saving={checkIn}
            onMark={mark}
            onWrite={() => setStep('write')}
            onTooTired={() => {
              setTooTired(true);
              setStep('close');
            }}
            onStop={() => lock('lock')}
          />
        ) : null}
        {step === 'write' ? (
          <WriteStep
            view={view}
            history={history}
            readings={readings}
            caretAt={resumed}
            onChange={() => setStep('check-in')}
            onLeave={() => lock('lock')}
            onClose={() => setStep('close')}
          />
        ) : null}
        {step === 'close' ? (
          <CloseStep
            parting={parting}
            saving={{ state: closing, flush: closeDay }}
            onParting={(changed) => {
              setParting(changed);
              lines.touch(changed);
            }}
            onBack={() => setStep('write')}
            onClose={() => void closeDay()}
          />
        ) : null}
      </Screen>
    </div>
  );
};

/** The three lines of a close and nothing else of it. */
const pick = ({ leaveItHere, takeItHome, firstThingTomorrow }: Parting): Parting => ({
  leaveItHere,
  takeItHome,
  firstThingTomorrow,
});
