import type { Remote } from 'comlink';
import { useState } from 'react';
import { dateOf } from '../../../app/format.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { Button } from '../../../ui/button.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useLive } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Hint } from '../group.tsx';
import { putInWords } from './past-choices.ts';
import styles from './past.module.css';
import { useFixPast } from './use-fix-past.ts';

const ask = (api: Remote<VaultApi>) => api.pastFixing();

/** The newest fix, for as long as it can be taken back or is not at its end. */
export const LastFix = () => {
  const live = useLive(ask);
  const { goOn, takeBack } = useFixPast();
  const [isAtWork, setAtWork] = useState(false);
  const alone = (run: () => Promise<void>) => async (): Promise<void> => {
    setAtWork(true);
    await run();
    setAtWork(false);
  };
  const back = useOnce(alone(takeBack));
  const on = useOnce(alone(goOn));
  if (live.state === 'loading' || live.value === null) return null;
  const { state, put, at, until, pages } = live.value;
  const to = putInWords(put);
  return (
    <div className={styles['last']}>
      <p>
        {state === 'done'
          ? text.lastFix(to, pages, dateOf(at))
          : state === 'going-on'
            ? text.unfinished(to)
            : text.unfinishedBack(to)}
      </p>
      {state === 'done' ? <Hint>{text.until(dateOf(until))}</Hint> : null}
      <div className={styles['buttons']}>
        {state === 'done' ? null : (
          <Button size="sm" onClick={on} disabled={isAtWork}>
            {text.goOn}
          </Button>
        )}
        {state === 'going-back' ? null : (
          <Button size="sm" kind="quiet" onClick={back} disabled={isAtWork}>
            {text.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
};
