import { useState } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dateOf } from '../../app/format.ts';
import { renameStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RenamingProgress } from './renaming-progress.tsx';
import type { StandingRenaming } from './unfinished-renaming.tsx';
import { useRenaming } from './use-renaming.ts';

interface TakeBackRenamingProps {
  readonly id: RecordId;
  readonly renaming: StandingRenaming;
}

/** On the card that was renamed last, for as long as that can be taken back. */
export const TakeBackRenaming = ({ id, renaming }: TakeBackRenamingProps) => {
  const { clock } = useApp();
  const { takeBack } = useRenaming();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  if (renaming === null || renaming.id !== id || renaming.state !== 'done') return null;
  if (renaming.until.ms <= clock.now().ms) return null;
  const run = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const problem = await takeBack(renaming);
    setBusy(false);
    if (problem !== null) toast({ kind: 'problem', text: text.problems[problem.type] });
  };
  return (
    <Callout tone="plain" icon="pencil-simple">
      <p>
        {text.was(renaming.from)} {text.until(dateOf(renaming.until))}
      </p>
      {renaming.goAlong === 0 ? null : <p>{text.goAlong(renaming.from, renaming.to, renaming.goAlong)}</p>}
      {renaming.stays === 0 ? null : <p>{text.stays(renaming.to, renaming.stays)}</p>}
      {renaming.noRoom === 0 ? null : <p>{text.noRoom(renaming.from, renaming.noRoom)}</p>}
      {busy ? <RenamingProgress /> : null}
      <Button size="sm" onClick={() => void run()}>
        {text.takeBack(renaming.from)}
      </Button>
    </Callout>
  );
};
