import { useState } from 'react';
import { renameStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { AliasQueries } from '../../vault/aliases-api.ts';
import styles from './people-screen.module.css';
import { RenamingProgress } from './renaming-progress.tsx';
import { useRenaming } from './use-renaming.ts';

export type StandingRenaming = Awaited<ReturnType<AliasQueries['renaming']>>;

/** A renaming that pages being written, or the disk, have kept from its end. */
export const UnfinishedRenaming = ({ renaming }: { readonly renaming: StandingRenaming }) => {
  const { goOn } = useRenaming();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  if (renaming === null || renaming.state === 'done') return null;
  const { from, to, state, left } = renaming;
  const run = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const problem = await goOn({ from, to }, state === 'going-back');
    setBusy(false);
    if (problem !== null) toast({ kind: 'problem', text: text.problems[problem.type] });
  };
  return (
    <div className={styles['callout']}>
      <Callout tone="lamp" icon="hourglass" title={text.unfinished[state](from, to)}>
        <p>{text.unfinishedLeft(left)}</p>
        {busy ? <RenamingProgress /> : null}
        <Button size="sm" onClick={() => void run()}>
          {text.goOn}
        </Button>
      </Callout>
    </div>
  );
};
