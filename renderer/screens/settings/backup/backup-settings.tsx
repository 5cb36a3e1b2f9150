import type { Remote } from 'comlink';
import { useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { policyStrings } from '../../../strings/policy.ts';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';
import { BackupProblem } from './backup-problem.tsx';
import { BackupProgress } from './backup-progress.tsx';
import { BackupRows, lastOf, placeOf } from './backup-rows.tsx';
import styles from './backup.module.css';
import { BroughtIn } from './brought-in.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { useBackUp } from './use-back-up.ts';

const ask = (api: Remote<VaultApi>) => api.backups();

/** How the backups stand, and what can be done with them. */
export const BackupSettings = () => {
  const { choose, machine } = useApp();
  const isFixed = machine.policy.backupFolder !== null;
  const { api } = useVault();
  const toast = useToast();
  const backups = useLive(ask);
  const backUp = useBackUp();
  const [merging, setMerging] = useState<number | null>(null);
  if (backups.state === 'loading') return null;
  const { folder, problem, running } = backups.value;
  const place = placeOf(backups.value);
  const when = lastOf(backups.value);

  const pick = async (own: boolean): Promise<void> => {
    const chosen = own ? null : await choose.folder();
    if (chosen === null && !own) return;
    const saved = await api.chooseBackupFolder(chosen);
    if (saved.ok) await backUp();
    else toast({ kind: 'problem', text: text.saveFailed });
  };
  const tryRestore = async (): Promise<void> => {
    const tried = await api.tryRestore();
    if (!tried.ok) toast({ kind: 'problem', text: text.problems[tried.error.type](place) });
    else if (tried.value === null) toast({ kind: 'done', text: text.nothingToTry });
    else if (tried.value.matched) toast({ kind: 'done', text: text.opened });
    else toast({ kind: 'problem', text: text.problems['not-whole']() });
  };
  const bringIn = async (): Promise<void> => setMerging((await choose.file('backup'))?.file ?? null);

  return (
    <>
      {problem === null ? null : (
        <BackupProblem
          problem={problem}
          place={place}
          last={when}
          onAgain={() => void backUp()}
          onChoose={isFixed ? null : () => void pick(false)}
        />
      )}
      <Group title={text.health} icon="archive">
        <BackupRows backups={backups.value} />
        <Hint>{folder === null ? text.ownDisk : text.everyClose}</Hint>
        {isFixed ? <Hint>{policyStrings.folderFixed}</Hint> : null}
        <div className={styles['buttons']}>
          <Button kind="primary" onClick={() => void backUp()} disabled={running !== null}>
            {text.backUpNow}
          </Button>
          {isFixed ? null : <Button onClick={() => void pick(false)}>{text.chooseFolder}</Button>}
          {isFixed || folder === null ? null : <Button onClick={() => void pick(true)}>{text.ownFolder}</Button>}
          <Button kind="quiet" onClick={() => void tryRestore()}>
            {text.tryRestore}
          </Button>
        </div>
        {running === null ? null : <BackupProgress running={running} onStop={() => void api.stopBackup()} />}
      </Group>
      <Group title={text.bringIn} icon="tray-arrow-down">
        <Hint>{text.bringInHint}</Hint>
        <div>
          <Button onClick={() => void bringIn()}>{text.restore}</Button>
        </div>
        <BroughtIn />
      </Group>
      {merging === null ? null : <MergeDialog file={merging} onClose={() => setMerging(null)} />}
    </>
  );
};
