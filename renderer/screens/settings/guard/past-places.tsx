import type { Remote } from 'comlink';
import { useCallback, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { dayInYear } from '../../../app/format.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { AroundWords } from '../../../ui/around-words.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { PastFinding } from '../../../vault/past-api.ts';
import type { VaultApi } from '../../../vault/vault-api.ts';
import styles from './past.module.css';

/** So many places are shown at first, and at each press. */
const step = 5;

/** Where a detail stands, newest first, with the sentences around it. */
export const PastPlaces = ({ finding: { id, places } }: { readonly finding: PastFinding }) => {
  const { today } = useApp();
  const [most, setMost] = useState(step);
  const ask = useCallback((api: Remote<VaultApi>) => api.pastPlaces(id, most), [id, most]);
  const live = useLive(ask);
  // What is there already stays while more is asked for.
  const [shown, setShown] = useState(live);
  if (live.state === 'ready' && live !== shown) setShown(live);
  if (shown.state === 'loading') return null;
  return (
    <div className={styles['places']}>
      <h4>{text.where}</h4>
      <ul>
        {shown.value.map((place) => (
          <li key={place.id}>
            <span className={styles['day']}>
              {dayInYear(place.day, today)}
              {text.parts[place.part] === '' ? '' : `, ${text.parts[place.part]}`}
            </span>
            <AroundWords place={place} />
          </li>
        ))}
      </ul>
      {places > most ? (
        <Button size="sm" kind="quiet" onClick={() => setMost(most + step)}>
          {text.morePlaces}
        </Button>
      ) : null}
    </div>
  );
};
