import { leavingStrings as text } from '../../strings/leaving.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './leaving.module.css';
import type { Said } from './use-ways-out.ts';

interface SaidLineProps {
  readonly said: Said | null;
  readonly trouble: string | null;
  readonly isBusy: boolean;
  /** The words that were decided about last. */
  readonly last: string | null;
  readonly onShow: (saved: number) => void;
  readonly onUndo: () => void;
}

/** What has just come of it. A toast would stand behind the dialog. */
export const SaidLine = ({ said, trouble, isBusy, last, onShow, onUndo }: SaidLineProps) => {
  const problem = trouble ?? (said?.kind === 'problem' ? said.text : null);
  const isDone = said?.kind === 'done' && problem === null;
  const saved = isDone ? said.saved : null;
  const undoable = !isDone && problem === null && !isBusy ? last : null;
  return (
    <div className={styles['said']}>
      <div role="alert">
        {problem === null ? null : (
          <p data-kind="problem">
            <Icon name="warning-circle" size={18} />
            {problem}
          </p>
        )}
      </div>
      <output>
        {isDone ? (
          <span data-kind="done">
            <Icon name="check-circle" size={18} />
            {said.text}
          </span>
        ) : undoable === null ? null : (
          <span>{text.decided(undoable)}</span>
        )}
      </output>
      {saved === null ? null : (
        <Button size="sm" icon="folder-open" onClick={() => onShow(saved)}>
          {text.showFile}
        </Button>
      )}
      {/* Beside what has left it would promise to take that back. */}
      {last === null || isDone ? null : (
        <Button size="sm" kind="quiet" onClick={onUndo}>
          {text.undo}
        </Button>
      )}
      {isBusy ? <Progress label={text.working} value={null} /> : null}
    </div>
  );
};
