import type { ReactNode } from 'react';
import type { Sync } from '#shared/ipc/leaving-contract';
import { leavingStrings as text, type WayOut } from '../../strings/leaving.ts';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './leaving.module.css';

const isFile = (way: WayOut): boolean => way !== 'copy' && way !== 'print';

const Allowed = () => (
  <div className={styles['allowed']}>
    <Callout tone="lamp" icon="warning-circle" title={text.allowed}>
      {text.allowedMore}
    </Callout>
  </div>
);

interface AskBeforeProps {
  readonly way: WayOut;
  /** What is still to be looked at, one row each. */
  readonly open: number;
  readonly children: ReactNode;
  /** Of the file that it would be; null for what is none. */
  readonly file: ReactNode;
  readonly onBack: () => void;
  readonly onGo: () => void;
}

/** Once more before it leaves: what an ordinary file is, and what nobody has decided yet. */
export const AskBefore = ({ way, open, children, file, onBack, onGo }: AskBeforeProps) => (
  <Dialog
    size="lg"
    title={text.asksTitle}
    onCancel={onBack}
    actions={[
      { label: text.back, onPress: onBack, isSafe: true },
      { label: text.go[way], kind: 'primary', onPress: onGo },
    ]}
  >
    <p>{text.asks[way]}</p>
    {open === 0 ? null : (
      <section className={styles['settle']}>
        <h3>{text.settle(open)}</h3>
        <p>{text.settleHint}</p>
        {children}
      </section>
    )}
    {isFile(way) ? <Allowed /> : null}
    {file}
  </Dialog>
);

interface AskRealProps {
  readonly way: WayOut;
  readonly what: string;
  /** Null where aliases can't be used. */
  readonly onAliases: (() => void) | null;
  readonly file: ReactNode;
  readonly onBack: () => void;
  readonly onGo: () => void;
}

/** As written it leaves after a question each time. */
export const AskReal = ({ way, what, onAliases, file, onBack, onGo }: AskRealProps) => (
  <Dialog
    size="lg"
    title={text.realTitle}
    onCancel={onBack}
    actions={[
      onAliases === null
        ? { label: text.back, onPress: onBack, isSafe: true }
        : { label: text.withAliases, onPress: onAliases, isSafe: true },
      { label: text.asWritten, kind: 'danger', onPress: onGo },
    ]}
  >
    <div className={styles['ask']}>
      <p>{what}</p>
      <p>{text.asks[way]}</p>
    </div>
    {isFile(way) ? <Allowed /> : null}
    {file}
  </Dialog>
);

interface AskSyncedProps {
  readonly sync: Sync;
  readonly onElsewhere: () => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
}

/** Before anything is written into a folder that somebody else's computer gets as well. */
export const AskSynced = ({ sync, onElsewhere, onBack, onGo }: AskSyncedProps) => (
  <Dialog
    size="lg"
    title={text.syncTitle(sync)}
    onCancel={onBack}
    actions={[
      { label: text.elsewhere, onPress: onElsewhere, isSafe: true },
      { label: text.saveThere, kind: 'danger', onPress: onGo },
    ]}
  >
    <p>{text.syncBody(sync)}</p>
    <Allowed />
  </Dialog>
);
