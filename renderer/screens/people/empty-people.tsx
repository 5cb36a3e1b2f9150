import { useApp } from '../../app/app-context.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './people-screen.module.css';

/** Before the first alias. */
export const EmptyPeople = () => {
  const { write } = useApp();
  return (
    <div className={styles['empty']}>
      <svg viewBox="0 0 156 92" width="156" height="92" aria-hidden="true">
        <rect x="14" y="13" width="64" height="72" rx="8" />
        <rect x="46" y="5" width="64" height="80" rx="8" />
        <rect x="78" y="13" width="64" height="72" rx="8" />
        <path d="M58 27h40M58 40h26M58 53h34" />
        <path className={styles['ground']} d="M1 89h154" />
      </svg>
      <Heading level={2} size="md">
        {text.emptyTitle}
      </Heading>
      <p>{text.emptyBody}</p>
      <Button kind="primary" size="lg" onClick={write}>
        {text.write}
      </Button>
    </div>
  );
};
