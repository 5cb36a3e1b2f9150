import type { ReactNode } from 'react';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Callout } from '../../../ui/callout.tsx';
import styles from './keys.module.css';

interface OldCopiesProps {
  /** Files in the vault's folder. */
  readonly old: readonly string[];
  readonly children: ReactNode;
}

/** What a change of keys can't take back. */
export const OldCopies = ({ old, children }: OldCopiesProps) => (
  <div className={styles['note']}>
    <Callout tone="lamp" icon="key">
      <p>{children}</p>
      {old.length === 0 ? null : <p>{text.oldFiles(old)}</p>}
    </Callout>
  </div>
);
