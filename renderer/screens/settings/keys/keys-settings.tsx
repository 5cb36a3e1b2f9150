import type { Remote } from 'comlink';
import { useState } from 'react';
import { dateOf } from '../../../app/format.ts';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { KeysState } from '../../../vault/keys-api.ts';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { GroupTitle } from '../group.tsx';
import { AddKeyFileDialog } from './add-key-file-dialog.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import styles from './keys.module.css';
import { RecoveryCodeDialog } from './recovery-code-dialog.tsx';
import { RenewKeysDialog } from './renew-keys-dialog.tsx';

const ask = (api: Remote<VaultApi>) => api.keys();

type Asking = 'passphrase' | 'code' | 'first-code' | 'add-file' | 'remove-file' | 'renew';

const codeLine = ({ recoveryCode }: KeysState): string => {
  if (recoveryCode === null) return text.noCode;
  return recoveryCode.madeAt === null ? text.codeUndated : text.codeMade(dateOf(recoveryCode.madeAt));
};

/** What opens the vault, and how to change it. */
export const KeysSettings = () => {
  const keys = useLive(ask);
  const [asking, setAsking] = useState<Asking | null>(null);
  if (keys.state === 'loading') return null;
  const { keyFile } = keys.value;
  const hasCode = keys.value.recoveryCode !== null;
  const close = (): void => setAsking(null);
  return (
    <Card label={text.title}>
      <div className={styles['card']}>
        <div className={styles['about']}>
          <GroupTitle icon="key">{text.title}</GroupTitle>
          <p>
            {codeLine(keys.value)} {keyFile ? text.needsFile : null} {text.ciphers}
          </p>
        </div>
        <div className={styles['buttons']}>
          <Button onClick={() => setAsking('passphrase')}>{text.change}</Button>
          <Button onClick={() => setAsking(hasCode ? 'code' : 'first-code')}>
            {hasCode ? text.newCode : text.firstCode}
          </Button>
          {/* Without a code, a lost stick would be the end of the journal. */}
          {keyFile || hasCode ? (
            <Button kind="quiet" onClick={() => setAsking(keyFile ? 'remove-file' : 'add-file')}>
              {keyFile ? text.removeFile : text.addFile}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={() => setAsking('renew')}>
            {text.renew}
          </Button>
        </div>
      </div>
      {asking === 'passphrase' || asking === 'remove-file' ? (
        <ChangePassphraseDialog
          keyFile={asking === 'remove-file' ? 'dropped' : keyFile ? 'kept' : 'none'}
          hasPin={keys.value.device}
          onClose={close}
        />
      ) : null}
      {asking === 'add-file' ? <AddKeyFileDialog onClose={close} /> : null}
      {asking === 'code' || asking === 'first-code' ? (
        <RecoveryCodeDialog isFirst={asking === 'first-code'} onClose={close} />
      ) : null}
      {asking === 'renew' ? <RenewKeysDialog keyFile={keyFile ? 'kept' : 'none'} onClose={close} /> : null}
    </Card>
  );
};
