import { supervisionGroups } from '#shared/journal/supervision-session';
import { itemsIn, minutesSpoken } from '#shared/supervision/arrange';
import { groupNames, supervisionStrings as text } from '../../strings/supervision.ts';
import { Heading } from '../../ui/heading.tsx';
import { AgendaGroup } from './agenda-group.tsx';
import styles from './agenda.module.css';
import type { Arranging } from './use-arranging.ts';
import type { Session } from './use-session.ts';

/** What was chosen, under its three groups, in as many minutes as there are. */
export const Agenda = ({ at, arranging }: { readonly at: Session; readonly arranging: Arranging }) => {
  const { session } = at;
  const spoken = text.spoken(minutesSpoken(session), session.minutes);
  const names = groupNames[session.labels];
  return (
    <section className={styles['agenda']} aria-label={text.agenda}>
      <header>
        <Heading level={2} size="ui">
          {text.agenda}
        </Heading>
        <span>{spoken}</span>
      </header>
      <div className={styles['bar']} role="img" aria-label={spoken}>
        {supervisionGroups.map((group) => {
          const minutes = itemsIn(session, group).reduce((sum, item) => sum + item.minutes, 0);
          return minutes === 0 ? null : (
            <span key={group} data-group={group} style={{ flexGrow: minutes, flexBasis: 0 }} />
          );
        })}
        <span style={{ flexGrow: Math.max(0, session.minutes - minutesSpoken(session)), flexBasis: 0 }} />
      </div>
      {supervisionGroups.map((group, nth) => (
        <AgendaGroup
          key={group}
          group={group}
          name={names[group]}
          digit={nth + 1}
          items={itemsIn(session, group)}
          at={at}
          arranging={arranging}
        />
      ))}
    </section>
  );
};
