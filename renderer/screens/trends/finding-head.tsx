import { Heading } from '../../ui/heading.tsx';
import { ConfidenceWord } from './confidence.tsx';
import styles from './finding-head.module.css';
import type { Finding } from './say-finding.ts';

/** The sentence, its context, and how sure it is. */
export const FindingHead = ({ finding: { sentence, context, sure } }: { readonly finding: Finding }) => (
  <div className={styles['head']}>
    <Heading level={2} size="md">
      {sentence}
    </Heading>
    <div className={styles['row']}>
      <p className={styles['context']}>{context}</p>
      {sure === null ? null : <ConfidenceWord sure={sure} />}
    </div>
  </div>
);
