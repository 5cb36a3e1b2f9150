import { useState, useSyncExternalStore } from 'react';
import { wordsLeft } from '#shared/journal/left-form';
import { savingStrings as text } from '../strings/saving.ts';
import { Refusal } from '../ui/refusal.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type FormDraft, formOfKey, isFormKey } from './draft-keys.ts';
import type { DraftKey, Drafts, Failing } from './drafts.ts';
import { StrandedWords } from './stranded-words.tsx';
import styles from './unsaved-bar.module.css';

const isGone = ({ reason }: Failing): boolean => reason === 'nobody' || reason === 'gone';

/** Says that a save is failing, whichever screen its page was left on, and that it went through in the end. */
export const UnsavedBar = ({ drafts }: { readonly drafts: Drafts }) => {
  const failing = useSyncExternalStore(drafts.subscribe, drafts.failing);
  const key = useSyncExternalStore(drafts.watch, drafts.failingKey);
  const [hasFailed, setHasFailed] = useState(false);
  if (failing !== null && !hasFailed) setHasFailed(true);
  const letGo = (of: DraftKey<FormDraft>): void => {
    drafts.forget(of, () => true);
    setHasFailed(false);
  };
  const wordsOf = (of: DraftKey<FormDraft>): readonly string[] =>
    wordsLeft(formOfKey(of), drafts.newest(of)?.values ?? {});
  return (
    <>
      {failing === null ? null : (
        <div className={styles['bar']}>
          {isGone(failing) && key !== null && isFormKey(key) ? (
            <StrandedWords
              title={text.failed[failing.reason].title('')}
              detail={text.failed[failing.reason].detail}
              words={wordsOf(key)}
              onLetGo={() => letGo(key)}
            />
          ) : (
            <Refusal
              title={text.failed[failing.reason].title(text.whose[failing.of])}
              action={{ label: text.tryNow, onPress: () => void drafts.flush() }}
            >
              {text.failed[failing.reason].detail}
            </Refusal>
          )}
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{failing === null && hasFailed ? text.savedAfterAll : null}</span>
      </VisuallyHidden>
    </>
  );
};
