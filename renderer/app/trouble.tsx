import { troubleStrings as text } from '../strings/trouble.ts';
import { Button } from '../ui/button.tsx';
import { focusOnOpen, Heading } from '../ui/heading.tsx';
import styles from './error-boundary.module.css';

/** The files of the vault can't be read; nothing else can be said or done until they can. */
export const Trouble = ({ code, onRetry }: { readonly code: string; readonly onRetry: () => void }) => (
  <main className={styles['broken']}>
    <Heading level={1} size="md" ref={focusOnOpen}>
      {text.title}
    </Heading>
    <p>{text.detail}</p>
    <p>{text.code(code)}</p>
    <Button kind="primary" onClick={onRetry}>
      {text.again}
    </Button>
  </main>
);
