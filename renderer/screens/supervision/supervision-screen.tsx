import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useApp } from '../../app/app-context.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import { Desk } from './desk.tsx';
import styles from './supervision-screen.module.css';
import { useComing } from './use-session.ts';

const SupervisionDesk = ({ view }: { readonly view: SupervisionView }) => {
  const id = useComing(view);
  // Once one was held, the next one is another desk.
  return <Desk key={id} id={id} view={view} />;
};

/** Where supervision is prepared, leaves the vault, and is kept afterwards. */
export const SupervisionScreen = () => {
  const { today } = useApp();
  const ask = useCallback((api: Remote<VaultApi>) => api.supervision(today), [today]);
  const live = useLive(ask);
  if (live.state === 'loading') {
    return (
      <Screen label={text.title} top={<h1 className={styles['title']}>{text.title}</h1>}>
        <div className={styles['loading']}>
          <Progress label={text.loading} value={null} />
        </div>
      </Screen>
    );
  }
  return <SupervisionDesk view={live.value} />;
};
