import type { Remote } from 'comlink';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { BackupProgress } from '../backup/backup-progress.tsx';
import { BackupRows, placeOf } from '../backup/backup-rows.tsx';
import { useBackUp } from '../backup/use-back-up.ts';
import { Group, Hint } from '../group.tsx';
import styles from './lines.module.css';

const ask = (api: Remote<VaultApi>) => api.backups();

/** How the backups stand; the rest of what can be done with them is in their own section. */
export const BackupHealth = ({ onMore }: { readonly onMore: () => void }) => {
  const { api } = useVault();
  const backups = useLive(ask);
  const backUp = useBackUp();
  if (backups.state === 'loading') return null;
  const { folder, problem, running } = backups.value;
  return (
    <Group title={text.health} icon="archive">
      <BackupRows backups={backups.value} />
      <Hint>{folder === null ? text.ownDisk : text.everyClose}</Hint>
      <Problem words={problem === null ? null : text.problems[problem.type](placeOf(backups.value))} />
      <div className={styles['buttons']}>
        <Button onClick={() => void backUp()} disabled={running !== null}>
          {text.backUpNow}
        </Button>
        <Button kind="quiet" onClick={onMore}>
          {text.more}
        </Button>
      </div>
      {running === null ? null : <BackupProgress running={running} onStop={() => void api.stopBackup()} />}
    </Group>
  );
};
