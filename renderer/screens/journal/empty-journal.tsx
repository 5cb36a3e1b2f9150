import { useApp } from '../../app/app-context.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './empty-journal.module.css';

/** Before the first evening. */
export const EmptyJournal = () => {
  const { go } = useApp();
  return (
    <div className={styles['empty']}>
      <svg viewBox="0 0 156 92" width="156" height="92" aria-hidden="true">
        <rect x="27" y="1" width="100" height="88" rx="8" />
        <path d="M42 23h48M42 36h70M42 49h60M42 62h26" />
        <path className={styles['caret']} d="M74 56v13" />
        <path className={styles['ground']} d="M1 89h154" />
      </svg>
      <Heading level={2} size="md">
        {text.emptyTitle}
      </Heading>
      <p>{text.emptyBody}</p>
      <Button kind="primary" size="lg" onClick={() => go('today')}>
        {text.start}
      </Button>
    </div>
  );
};
