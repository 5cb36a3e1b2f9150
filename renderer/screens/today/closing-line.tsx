import { guardStrings as text } from '../../strings/guard.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './close-step.module.css';
import type { ClosingLook } from './use-closing-look.ts';

interface ClosingLineProps {
  readonly look: ClosingLook | null;
  readonly onLook: () => void;
  readonly onClose: () => void;
}

/** What is said of an evening's details before it is shut. It stops nothing. */
export const ClosingLine = ({ look, onLook, onClose }: ClosingLineProps) => {
  const isSaid = look !== null && (look.swapped > 0 || look.left > 0 || look.hasAliases);
  const isLeft = look !== null && look.left > 0;
  return (
    <div className={styles['guard']} data-shown={isSaid ? '' : undefined}>
      {isSaid ? <Icon name={isLeft ? 'eye' : 'shield-check'} size={18} /> : null}
      <p aria-live="polite">{isSaid ? text.closing(look.swapped, look.left) : null}</p>
      {isLeft ? (
        <span className={styles['choices']}>
          <Button size="sm" onClick={onLook}>
            {text.look}
          </Button>
          <Button size="sm" kind="quiet" onClick={onClose}>
            {text.closeAnyway}
          </Button>
        </span>
      ) : null}
    </div>
  );
};
