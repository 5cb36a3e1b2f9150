import { commandName, isElsewhere, useKeysWhileShown } from '../../app/keys.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './prompt-head.module.css';
import type { usePrompt } from './use-prompt.ts';

interface PromptHeadProps {
  readonly prompt: ReturnType<typeof usePrompt>;
  /** The second line of a prompt shows only after something was written. */
  readonly hasWords: boolean;
}

/** The question, why it is offered, and the two ways out of it. */
export const PromptHead = ({ prompt, hasWords }: PromptHeadProps) => {
  const { offer, canSwap, another, none } = prompt;
  useKeysWhileShown((event) => {
    if (!isAltP(event) || event.repeat || offer === null || !canSwap) return;
    event.preventDefault();
    another();
  });
  if (offer === null) {
    return (
      <VisuallyHidden>
        <h1>{text.write}</h1>
      </VisuallyHidden>
    );
  }
  return (
    <div className={styles['prompt']}>
      <Heading level={1} size="md">
        {offer.prompt.text}
      </Heading>
      {hasWords && offer.prompt.follow !== undefined ? <p className={styles['follow']}>{offer.prompt.follow}</p> : null}
      <div className={styles['why']}>
        <span>{offer.reason}</span>
        {canSwap ? (
          <Button kind="quiet" size="sm" icon="arrows-clockwise" keys={['Alt', 'P']} onClick={another}>
            {text.another}
          </Button>
        ) : null}
        <Button kind="quiet" size="sm" onClick={none}>
          {text.noPrompt}
        </Button>
      </div>
    </div>
  );
};

// By its place, since Alt may make another letter of it. Where that letter goes into the page, as on a Mac, it is no key.
const isAltP = (event: KeyboardEvent): boolean =>
  event.code === 'KeyP' &&
  event.altKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !(commandName === 'Meta' && isElsewhere(event));
