import { timeOf } from '../app/format.ts';
import { savingStrings as text } from '../strings/saving.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { SaveState } from './autosave.ts';
import styles from './save-line.module.css';

interface SaveLineProps {
  readonly state: SaveState;
  readonly flush: () => Promise<SaveState>;
}

/** The one honest save state. "Saved" stands here only when the words are on the disk. */
export const SaveLine = ({ state, flush }: SaveLineProps) => {
  if (state.type === 'failed') {
    const { title, detail } = text.failed[state.reason];
    return (
      <div className={styles['failed']} role="alert">
        <Icon name="warning-circle" size={18} />
        <p>
          <b>{title}</b> {detail}
        </p>
        <Button size="sm" onClick={() => void flush()}>
          {text.tryNow}
        </Button>
      </div>
    );
  }
  return (
    <span className={styles['line']} role="status">
      {state.type === 'saved' ? (
        <>
          <Icon name="lock-key" size={15} />
          {text.saved(timeOf(state.at))}
        </>
      ) : null}
      {state.type === 'saving' ? text.saving : null}
      {state.type === 'dirty' ? text.notYet : null}
    </span>
  );
};
