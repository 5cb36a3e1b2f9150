import type { ReactNode } from 'react';
import { conditionLines, readingLines, supervisionStrings as text } from '../../strings/supervision.ts';
import { Heading } from '../../ui/heading.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import styles from './supervision-screen.module.css';
import type { Session } from './use-session.ts';

interface BesideProps {
  readonly at: Session;
  readonly view: Pick<SupervisionView, 'conditions' | 'readings'>;
  /** Whether the last weeks go along. */
  readonly picture: ReactNode;
}

/** The conditions of the work beside what is felt about it; one's own readings only where they are put in. */
export const Beside = ({ at: { session, change }, view, picture }: BesideProps) => {
  const lines = conditionLines(view.conditions);
  const own = readingLines(view.readings);
  return (
    <section className={styles['beside']} aria-label={text.beside}>
      <Heading level={2} size="ui">
        {text.beside}
      </Heading>
      {lines.length === 0 ? (
        <p>{text.noConditions}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Switch
            on={session.withConditions}
            onChange={(withConditions) => change((now) => ({ ...now, withConditions }))}
          >
            {text.withConditions}
          </Switch>
        </>
      )}
      {own.length === 0 ? null : (
        <>
          <Switch on={session.withReadings} onChange={(withReadings) => change((now) => ({ ...now, withReadings }))}>
            {text.withReadings}
          </Switch>
          <p>{session.withReadings ? own.join(' ') : text.readingsHint}</p>
        </>
      )}
      {picture}
    </section>
  );
};
