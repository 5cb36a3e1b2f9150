import type { Remote } from 'comlink';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Progress } from '../../../ui/progress.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import type { MergeProgress as State } from '../../../workers/vault/backups/bringing-in.ts';

const ask = async (api: Remote<VaultApi>): Promise<State | null> => api.merging();

/** The merge that is under way, or being taken back; null while there is none. */
export const useMerging = (): State | null => {
  const merging = useLive(ask);
  return merging.state === 'ready' ? merging.value : null;
};

/** How far a merge has come. Seen at every step; heard at each quarter, when nothing else is being said. */
export const MergeProgress = ({ merging }: { readonly merging: State | null }) => {
  if (merging === null || merging.phase === 'snapshot') return <Progress label={text.copyFirst} value={null} />;
  const { phase, done, of } = merging;
  const value = of === 0 ? 0 : done / of;
  const label = phase === 'bringing-in' ? text.bringingIn(done, of) : text.takingBack(done, of);
  return (
    <>
      <Progress label={label} value={value} />
      <output>
        <VisuallyHidden>{text.quarters[Math.min(3, Math.floor(value * 4))]}</VisuallyHidden>
      </output>
    </>
  );
};
