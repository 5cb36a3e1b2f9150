import { timeOf } from '../app/format.ts';
import { savingStrings as text } from '../strings/saving.ts';
import { Icon } from '../ui/icon.tsx';
import type { SaveState } from './autosave.ts';
import styles from './save-line.module.css';

/**
 * The one honest save state. "Saved" stands here only when the words are on the disk. It is for the eye: read out at
 * every pause it would talk over the writing, and what a refusal needs said stands in a bar of its own.
 */
export const SaveLine = ({ state }: { readonly state: SaveState }) => (
  <span className={styles['line']} data-state={state.type}>
    {state.type === 'saved' ? (
      <>
        <Icon name="lock-key" size={15} />
        {text.saved(timeOf(state.at))}
      </>
    ) : null}
    {state.type === 'saving' ? text.saving : null}
    {state.type === 'failed' ? <Icon name="warning-circle" size={15} /> : null}
    {state.type === 'dirty' || state.type === 'failed' ? text.notYet : null}
  </span>
);
