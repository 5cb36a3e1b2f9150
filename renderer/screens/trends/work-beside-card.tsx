import type { Conditions } from '#shared/supervision/conditions';
import { conditionLines, heavyLines } from '../../strings/supervision.ts';
import { asksFrom, workBesideStrings as text } from '../../strings/work-beside.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './trends-screen.module.css';

/** Beside every finding, what the work itself was like since then, and what of it can be asked for. */
export const WorkBesideCard = ({ conditions }: { readonly conditions: Conditions }) => {
  const lines = [...conditionLines(conditions), ...heavyLines(conditions)];
  const asks = asksFrom(conditions);
  return (
    <Card>
      <section className={styles['work']} aria-label={text.title}>
        <Heading level={2} size="ui">
          {text.title}
        </Heading>
        {lines.length === 0 ? <p>{text.nothing}</p> : <p>{lines.join(' ')}</p>}
        {asks.length === 0 ? null : (
          <>
            <p>{text.ask}</p>
            <ul>
              {asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Card>
  );
};
