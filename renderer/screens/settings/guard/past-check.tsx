import type { Remote } from 'comlink';
import { useEffect, useRef } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { PastProgress } from '../../../vault/past-api.ts';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';
import styles from './past.module.css';

interface PastCheckProps {
  /** What was found has just been left: the way to it takes the focus again. */
  readonly cameBack: boolean;
  readonly onShow: () => void;
}

interface State {
  readonly progress: PastProgress;
  /** Null while it is not known: what was found is not put together at every step. */
  readonly found: number | null;
}

const ask = async (api: Remote<VaultApi>): Promise<State> => {
  const progress = await api.pastProgress();
  if (progress.state === 'never' || progress.state === 'going') return { progress, found: null };
  return { progress, found: (await api.pastFindings()).filter(({ isLeft }) => !isLeft).length };
};

const wordsOf = ({ progress: { state, looked, of }, found }: State): string => {
  if (state === 'never' || state === 'going') return '';
  if (of === 0) return text.nothingWritten;
  const sum = found === null || found === 0 ? text.nothingLeft : text.worthALook(found);
  if (state === 'stopped') return `${text.stopped(looked, of)} ${found === 0 ? '' : sum}`.trim();
  return state === 'failed' ? text.failed : sum;
};

const startWords = { never: text.start, stopped: text.goOn, done: text.again, failed: text.tryAgain } as const;

/** The look through everything that was written: begun, stopped, gone on with, and what came of it. */
export const PastCheck = ({ cameBack, onShow }: PastCheckProps) => {
  const { api } = useVault();
  const { region } = useApp().preferences;
  const live = useLive(ask);
  const show = useRef<HTMLButtonElement>(null);
  const isReady = live.state === 'ready';
  useEffect(() => {
    if (isReady && cameBack) show.current?.focus();
  }, [isReady, cameBack]);
  if (!isReady) return null;
  const { progress } = live.value;
  const { state, looked, of, skipped } = progress;
  const far = of === 0 ? 0 : looked / of;
  const canShow = looked > 0 && state !== 'going';

  return (
    <Group title={text.title} icon="magnifying-glass">
      <Hint>{text.hint}</Hint>
      {state === 'going' ? <Progress label={text.looking} value={far} detail={text.far(looked, of)} /> : null}
      <output className={styles['said']}>
        {state === 'going' ? (
          <VisuallyHidden>{text.quarters[Math.min(3, Math.floor(far * 4))]}</VisuallyHidden>
        ) : (
          wordsOf(live.value)
        )}
      </output>
      {skipped > 0 && state !== 'going' ? <Hint>{text.skipped(skipped)}</Hint> : null}
      <div className={styles['buttons']}>
        {canShow ? (
          <Button ref={show} kind="primary" onClick={onShow}>
            {text.show}
          </Button>
        ) : null}
        {state === 'going' ? (
          <Button onClick={() => void api.stopLooking()}>{text.stop}</Button>
        ) : (
          <Button kind={canShow ? 'default' : 'primary'} onClick={() => void api.lookThrough(region)}>
            {startWords[state]}
          </Button>
        )}
      </div>
    </Group>
  );
};
