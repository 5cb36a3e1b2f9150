import { useState, useSyncExternalStore } from 'react';
import { savingStrings as text } from '../strings/saving.ts';
import { Refusal } from '../ui/refusal.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { Drafts } from './drafts.ts';
import styles from './unsaved-bar.module.css';

/** Says that a save is failing, whichever screen its page was left on, and that it went through in the end. */
export const UnsavedBar = ({ drafts }: { readonly drafts: Drafts }) => {
  const failing = useSyncExternalStore(drafts.subscribe, drafts.failing);
  const [hasFailed, setHasFailed] = useState(false);
  if (failing !== null && !hasFailed) setHasFailed(true);
  return (
    <>
      {failing === null ? null : (
        <div className={styles['bar']}>
          <Refusal
            title={text.failed[failing.reason].title(text.whose[failing.of])}
            action={{ label: text.tryNow, onPress: () => void drafts.flush() }}
          >
            {text.failed[failing.reason].detail}
          </Refusal>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{failing === null && hasFailed ? text.savedAfterAll : null}</span>
      </VisuallyHidden>
    </>
  );
};
