import type { Remote } from 'comlink';
import { useCallback } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { wordingKey } from '../../app/draft-keys.ts';
import { dayOf, timeOf } from '../../app/format.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { useCommand } from './use-command.ts';
import styles from './versions-dialog.module.css';

/** Earlier wordings of an entry, newest first. Bringing one back keeps the present one, so it can be brought back too. */
export const VersionsDialog = ({ id, onClose }: { readonly id: RecordId; readonly onClose: () => void }) => {
  const { drafts } = useApp();
  const run = useCommand();
  const ask = useCallback((api: Remote<VaultApi>) => api.wordings(id), [id]);
  const versions = useLive(ask);
  const bringBack = async (version: RecordId): Promise<void> => {
    await drafts.handOver(wordingKey(id));
    if (await run((api) => api.restoreWording(id, version), text.broughtBack)) onClose();
  };
  return (
    <Dialog
      title={text.versions}
      size="lg"
      onCancel={onClose}
      actions={[{ label: text.close, onPress: onClose, isSafe: true }]}
    >
      {versions.state === 'ready' && versions.value.length === 0 ? <p>{text.versionsNone}</p> : null}
      {versions.state === 'ready' && versions.value.length > 0 ? (
        <>
          <p>{text.versionsHint}</p>
          <ul className={styles['versions']}>
            {versions.value.map(({ id: version, record }) => (
              <li key={version}>
                <div>
                  <b>{`${dayOf(record.at)}, ${timeOf(record.at)}`}</b>
                  <p>{record.text}</p>
                </div>
                <Button size="sm" onClick={() => void bringBack(version)}>
                  {text.bringBack}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
};
