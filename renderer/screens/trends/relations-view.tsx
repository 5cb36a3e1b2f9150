import { relationStrings as text } from '../../strings/relations.ts';
import { trendsStrings } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { CareMap } from './care-map.tsx';
import { FindingHead } from './finding-head.tsx';
import { RelationRowView, WaitingRow } from './relation-row.tsx';
import { relationsHeadline } from './relation-words.ts';
import styles from './relations.module.css';
import { ThenAndNowCard } from './then-and-now-card.tsx';
import { TwoWeeksCard } from './two-weeks-card.tsx';

/** The dial beside sleep, evenings off and the rest, with what waits for more evenings. */
export const RelationsView = ({ view }: { readonly view: TrendsView }) => {
  const { relations, evenings, choices } = view;
  const ready = relations.filter(({ holds }) => holds.type !== 'waiting');
  const waiting = relations.filter(({ holds }) => holds.type === 'waiting');
  const headline = choices.findings ? relationsHeadline(relations) : { sentence: text.off, context: '' };
  return (
    <>
      <FindingHead finding={{ ...headline, sure: null }} />
      {relations.length === 0 ? null : (
        <Card label={trendsStrings.tabs.relations}>
          <div className={styles['rows']}>
            {ready.length === 0 ? null : (
              <div className={styles['head']} aria-hidden="true">
                <span>{text.evenings}</span>
                <span className={styles['scale']}>
                  <b>{trendsStrings.flooded}</b>
                  <b>{trendsStrings.inBalance}</b>
                  <b>{trendsStrings.numb}</b>
                </span>
              </div>
            )}
            <ul>
              {ready.map((row) => (
                <RelationRowView key={row.by} row={row} />
              ))}
              {waiting.map((row) => (
                <WaitingRow key={row.by} row={row} />
              ))}
            </ul>
          </div>
        </Card>
      )}
      <div className={styles['two']}>
        <div>
          <CareMap evenings={evenings} />
          <div className={styles['below']}>
            <TwoWeeksCard view={view} />
          </div>
        </div>
        <div>
          <Card label={text.fairly}>
            <div className={styles['card']}>
              <Heading level={2} size="ui">
                {text.fairly}
              </Heading>
              <p>{text.fairlyBody}</p>
            </div>
          </Card>
          <div className={styles['below']}>
            <ThenAndNowCard evenings={evenings} />
          </div>
        </div>
      </div>
    </>
  );
};
