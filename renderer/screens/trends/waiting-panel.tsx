import { sideOf } from '#shared/reading/evening-place';
import { lineNeeds, towardsLine } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import styles from './trends-screen.module.css';

/** Before there is a line: how far along it is, in dots and words, and that nothing resets. */
export const WaitingPanel = ({ evenings }: { readonly evenings: readonly TrendEvening[] }) => {
  const soFar = towardsLine(evenings);
  const marked = evenings.flatMap(({ closeness }) => (closeness === null ? [] : [closeness]));
  const allInBalance = marked.length > 1 && marked.every((closeness) => sideOf(closeness) === 'balance');
  return (
    <Card label={text.whileYouWait}>
      <div className={styles['note']}>
        <Heading level={2} size="ui">
          {text.whileYouWait}
        </Heading>
        {allInBalance ? <p>{text.allInBalance(marked.length)}</p> : null}
        <p>
          <b>{text.notYet}</b> {text.of(soFar.evenings, lineNeeds.evenings)}{' '}
          {text.ofWeeks(soFar.weeks, lineNeeds.weeks)}
        </p>
        <div className={styles['dots']} role="img" aria-label={text.of(soFar.evenings, lineNeeds.evenings)}>
          {Array.from({ length: lineNeeds.evenings }, (_, index) => (
            <i key={index} data-on={index < soFar.evenings ? '' : undefined} />
          ))}
        </div>
        <p>{text.gapsAreFine}</p>
        <div className={styles['never']}>
          <Heading level={3} size="ui">
            {text.neverTitle}
          </Heading>
          <p>{text.never}</p>
        </div>
      </div>
    </Card>
  );
};
