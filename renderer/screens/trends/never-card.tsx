import { trendsStrings as text } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './trends-screen.module.css';

/** What a screen like this is often feared for. */
export const NeverCard = () => (
  <Card label={text.neverTitle}>
    <div className={styles['note']}>
      <Heading level={2} size="ui">
        {text.neverTitle}
      </Heading>
      <p>{text.never}</p>
    </div>
  </Card>
);
