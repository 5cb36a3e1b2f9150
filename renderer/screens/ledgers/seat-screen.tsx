import type { Remote } from 'comlink';
import { useCallback, useState } from 'react';
import { noReadings, type Readings } from '#shared/journal/check-in';
import { useApp } from '../../app/app-context.ts';
import { readingsKey } from '../../app/draft-keys.ts';
import { monthName } from '../../app/format.ts';
import { useNoteFuel } from '../../app/when-free.tsx';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { seatStops } from '../../strings/instruments.ts';
import { lineStrings } from '../../strings/ledger-lines.ts';
import { ledgerStrings, ownScreenStrings as text, smallScreenWords } from '../../strings/ledgers.ts';
import { SeatPicker } from '../../ui/instruments/seat-picker.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { SeatsOfMonth } from '../../workers/vault/queries/ledgers/seats.ts';
import styles from './ledger-screen.module.css';
import { SeatMosaic } from './seat-mosaic.tsx';
import { SmallScreen } from './small-screen.tsx';

const Seats = ({ view }: { readonly view: SeatsOfMonth }) => {
  const { drafts, settings, today } = useApp();
  const { api } = useVault();
  const [readings, setReadings] = useState<Readings>(
    () => drafts.newest(readingsKey(today)) ?? view.tonight ?? noReadings,
  );
  const save = useCallback((marked: Readings) => api.saveCheckIn(today, marked), [api, today]);
  const saving = useAutosave(readingsKey(today), 'tonight', save);
  const mark = (changed: Readings): void => {
    setReadings(changed);
    saving.touch(changed);
  };
  useNoteFuel(today, (fuelForMe) => {
    if (readings.fuelForMe === null) mark({ ...readings, fuelForMe });
  });
  const counted = view.seats.map(({ of, count }) => lineStrings.times(seatStops[of].name, count));
  return (
    <>
      <SeatPicker value={readings.seat} wheel={settings.wheel} onChange={(seat) => mark({ ...readings, seat })} />
      <SaveLine state={saving.state} />
      {counted.length === 0 ? (
        <p className={styles['empty']}>{smallScreenWords.seat.empty}</p>
      ) : (
        <div className={styles['summary']}>
          <p>{text.month(monthName(today))}</p>
          <ul className={styles['counts']}>
            {counted.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <SeatMosaic evenings={view.evenings} wheel={settings.wheel} today={today} />
        </div>
      )}
    </>
  );
};

/** Tonight's seat in one press, and which ones a month had. */
export const SeatScreen = () => {
  const { today } = useApp();
  const ask = useCallback((vault: Remote<VaultApi>) => vault.seatsOfMonth(today), [today]);
  const live = useLive(ask);
  return (
    <SmallScreen of="seat">
      {live.state === 'loading' ? <Progress label={ledgerStrings.loading} value={null} /> : <Seats view={live.value} />}
    </SmallScreen>
  );
};
