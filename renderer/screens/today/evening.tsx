import { useCallback, useEffect, useRef, useState } from 'react';
import { noReadings, type Readings } from '#shared/journal/check-in';
import { noParting, type Parting, partingOf } from '#shared/journal/close';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { longDay } from '../../app/format.ts';
import { hasCommand, useKeysWhileShown } from '../../app/keys.ts';
import { useApp } from '../../app/app-context.ts';
import { atStart, type Step, stepTo } from '../../app/tonight.ts';
import type { SaveState } from '../../editor/autosave.ts';
import { partingKey, readingsKey, wordingKey } from '../../app/draft-keys.ts';
import { useWholeClicks } from '../../app/use-whole-clicks.ts';
import { useNoteFuel, WhenFree } from '../../app/when-free.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { shellStrings } from '../../strings/shell.ts';
import { Screen } from '../../ui/screen.tsx';
import { useVault } from '../../vault/live.tsx';
import type { VaultQueries } from '../../vault/vault-api.ts';
import { CheckInStep } from './check-in-step.tsx';
import { CloseStep } from './close-step.tsx';
import styles from './evening.module.css';
import { pageOf, pagesWritten } from './page-place.ts';
import { Steps } from './steps.tsx';
import { WriteStep } from './write-step.tsx';

interface EveningProps {
  readonly view: Awaited<ReturnType<VaultQueries['evening']>>;
  readonly history: Awaited<ReturnType<VaultQueries['promptHistory']>>;
}

/** Check in, write, close: three steps, any of which may be skipped, and the day is shut. */
export const Evening = ({ view, history }: EveningProps) => {
  const { caret, drafts, lock, random, tonight, toWrite } = useApp();
  const { api } = useVault();
  // What was there when the evening was opened. Later answers of the vault are echoes of what is typed here.
  const [begun] = useState(view);
  const [resumed] = useState(() => pageOf(view.entries, caret.resume(), () => newRecordId(random)));
  // Put back once: whoever has been elsewhere since finds the page at its end.
  const [caretAt, setCaretAt] = useState(resumed?.offset ?? null);
  const { day } = begun;
  const [left] = useState(() => tonight.standing(day));
  const [progress, setProgress] = useState(() => {
    const before = left?.progress ?? null;
    return toWrite || resumed !== null ? stepTo(before, 'write') : (before ?? atStart);
  });
  const { step, tooTired } = progress;
  // Back on a page because of a detail in it, that detail is what opens.
  const [looks, setLooks] = useState(false);
  const goTo = (next: Step): void => {
    if (next !== step) setCaretAt(null);
    if (next !== 'write') setLooks(false);
    setProgress(stepTo(progress, next));
  };
  const [page, setPage] = useState<RecordId>(() => {
    if (toWrite) return newRecordId(random);
    if (resumed !== null) return resumed.page;
    // One that has gone to the trash meanwhile is not gone on with.
    const isThere = (id: RecordId): boolean =>
      begun.entries.some((entry) => entry.id === id) || drafts.newest(wordingKey(id)) !== null;
    return left !== null && isThere(left.page) ? left.page : (begun.entries.at(-1)?.id ?? newRecordId(random));
  });
  useEffect(() => tonight.stand(day, { progress, page }), [tonight, day, progress, page]);
  const [readings, setReadings] = useState<Readings>(
    () => drafts.newest(readingsKey(day)) ?? begun.checkIn ?? noReadings,
  );
  const [parting, setParting] = useState<Parting>(() => drafts.newest(partingKey(day)) ?? begun.close ?? noParting);
  const [closing, setClosing] = useState<SaveState>({ type: 'clean' });

  const saveReadings = useCallback((marked: Readings) => api.saveCheckIn(day, marked), [api, day]);
  const checkIn = useAutosave(readingsKey(day), 'tonight', saveReadings);
  const saveLines = useCallback((lines: Parting) => api.saveParting(day, partingOf(lines)), [api, day]);
  const { touch: touchLines } = useAutosave(partingKey(day), 'tonight', saveLines);

  const mark = (changed: Readings): void => {
    setReadings(changed);
    checkIn.touch(changed);
  };

  useNoteFuel(day, (fuelForMe) => {
    if (readings.fuelForMe === null) mark({ ...readings, fuelForMe });
  });
  // A note has begun tonight's entry before a word of it was written here: that is where writing goes on.
  const begunByNote = begun.entries.length === 0 && step !== 'write' && !toWrite ? view.entries.at(-1) : undefined;
  const isBlankPage = view.entries.every(({ id }) => id !== page) && drafts.newest(wordingKey(page)) === null;
  if (begunByNote !== undefined && isBlankPage) setPage(begunByNote.id);

  /** Everything is on the disk before anything is shut; if it is not, the screen says so and stays. */
  const closeDay = async (): Promise<void> => {
    if (closing.type === 'saving') return;
    setClosing({ type: 'saving' });
    // What an open page says of a failing save stands below every screen already.
    if ((await drafts.flush()) !== null) return setClosing({ type: 'clean' });
    const closed = await api.saveClose(day, partingOf(parting), tooTired);
    if (closed.ok) lock('day-closed');
    else setClosing({ type: 'failed', reason: closed.error.type });
  };

  const onward: Record<Step, () => void> = {
    'check-in': () => goTo('write'),
    write: () => goTo('close'),
    close: () => void closeDay(),
  };

  useKeysWhileShown((event) => {
    if (event.key !== 'Enter' || !hasCommand(event) || event.repeat) return;
    event.preventDefault();
    onward[step]();
  });
  const within = useRef<HTMLDivElement>(null);
  useWholeClicks(within, step);

  return (
    <div ref={within} className={styles['evening']}>
      <Screen
        label={shellStrings.today}
        part={step}
        top={
          <>
            <span className={styles['date']}>{longDay(day)}</span>
            <Steps step={step} onStep={goTo} />
          </>
        }
      >
        {step === 'check-in' ? (
          <CheckInStep
            view={begun}
            readings={readings}
            saving={checkIn}
            onMark={mark}
            onWrite={() => goTo('write')}
            onTooTired={() => setProgress({ step: 'close', tooTired: true })}
            onStop={() => lock('lock')}
          />
        ) : null}
        {step === 'write' ? (
          <WhenFree day={day}>
            <WriteStep
              view={view}
              history={history}
              readings={readings}
              page={page}
              caretAt={caretAt}
              opensDetail={looks}
              onPage={(id) => {
                setCaretAt(null);
                setLooks(false);
                setPage(id ?? newRecordId(random));
              }}
              onChange={() => goTo('check-in')}
              onLeave={() => lock('lock')}
              onClose={() => goTo('close')}
            />
          </WhenFree>
        ) : null}
        {step === 'close' ? (
          <CloseStep
            parting={parting}
            where={partingKey(day)}
            pages={pagesWritten(view.entries, page, drafts)}
            closing={closing}
            onParting={(changed) => {
              setParting(changed);
              touchLines(changed);
            }}
            onBack={() => goTo('write')}
            onPage={(id) => {
              setPage(id);
              setLooks(true);
              goTo('write');
            }}
            onClose={() => void closeDay()}
          />
        ) : null}
      </Screen>
    </div>
  );
};
