import styles from './problem.module.css';

/**
 * Why something came to nothing, in words; null for nothing to say. It stands ready from the start: an alert that
 * arrives with its words is often not announced.
 */
export const Problem = ({ words }: { readonly words: string | null | undefined }) => (
  <p className={styles['problem']} role="alert">
    {words ?? ''}
  </p>
);
