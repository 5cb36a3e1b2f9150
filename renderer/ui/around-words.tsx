import type { Around } from '#shared/past/around';
import styles from './around-words.module.css';

/** A detail in the words around it. */
export const AroundWords = ({ place: { before, words, after, cut } }: { readonly place: Around }) => (
  <span className={styles['around']}>
    {cut.before ? '… ' : ''}
    {before}
    <mark>{words}</mark>
    {after}
    {cut.after ? ' …' : ''}
  </span>
);
