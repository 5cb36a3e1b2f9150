import { useEffect, useId, useRef } from 'react';
import { type Parting, partingNames } from '#shared/journal/close';
import { commandKey } from '../../app/keys.ts';
import type { SaveState } from '../../editor/autosave.ts';
import { savingStrings } from '../../strings/saving.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Horizon } from '../../ui/horizon.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import styles from './close-step.module.css';

interface CloseStepProps {
  readonly parting: Parting;
  /** How the last try at closing the day went. */
  readonly closing: SaveState;
  readonly onParting: (parting: Parting) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Three lines, or none; then the sun goes under the line and the vault locks. */
export const CloseStep = ({ parting, closing, onParting, onBack, onClose }: CloseStepProps) => {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  // In a small window the focus would pull the heading out of sight.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles['close']}>
      <div className={styles['page']}>
        <Heading level={1} size="lg">
          {text.beforeYouGo}
        </Heading>
        <p className={styles['lead']}>{text.oneLine}</p>
        <div className={styles['lines']}>
          {partingNames.map((field, index) => (
            <div key={field} className={styles['line']}>
              <label htmlFor={`${id}-${field}`}>{text.parting[field]}</label>
              <textarea
                ref={index === 0 ? first : null}
                id={`${id}-${field}`}
                rows={1}
                maxLength={2000}
                spellCheck={false}
                autoComplete="off"
                value={parting[field]}
                onChange={(event) => onParting({ ...parting, [field]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
        {closing.type === 'failed' ? (
          <Refusal
            title={savingStrings.failed[closing.reason].title(savingStrings.whose.tonight)}
            action={{ label: savingStrings.tryNow, onPress: onClose }}
          >
            {savingStrings.failed[closing.reason].detail}
          </Refusal>
        ) : null}
      </div>
      <Horizon light="sun">
        <Button kind="soft" size="lg" onClick={onBack}>
          {text.keepWriting}
        </Button>
        <Button
          kind="primary"
          size="lg"
          keys={[commandKey, 'Enter']}
          disabled={closing.type === 'saving'}
          onClick={onClose}
        >
          {text.closeAndLock}
        </Button>
      </Horizon>
    </div>
  );
};
