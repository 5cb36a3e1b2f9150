import { useLayoutEffect, useRef, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { type SupervisionGroup, supervisionGroups, type SupervisionSession } from '#shared/journal/supervision-session';
import type { Gathered } from '#shared/supervision/gathered';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { isDialogOpen, useKeysWithin } from '../../app/keys.ts';
import { groupNames, groupShort, supervisionStrings as text } from '../../strings/supervision.ts';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import { GatheredCard } from './gathered-card.tsx';
import styles from './gathered.module.css';
import { itemFrom } from './say-gathered.ts';
import type { Arranging } from './use-arranging.ts';

interface GatheredListProps {
  readonly things: readonly Gathered[];
  /** What a finding rests on, by its key. */
  readonly sentences: SupervisionView['sentences'];
  /** −4 … +4, of each evening that was marked. */
  readonly closeness: ReadonlyMap<DayKey, number>;
  readonly since: string;
  readonly session: SupervisionSession;
  readonly arranging: Arranging;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Everything that may be brought, by group. Arrows move, 1, 2 and 3 put the one that is chosen under a group. */
export const GatheredList = ({ things, sentences, closeness, since, session, arranging }: GatheredListProps) => {
  const { today } = useApp();
  const [chosen, setChosen] = useState<string | null>(null);
  const names = groupNames[session.labels];
  const waiting = things.find((one) => itemFrom(session, one) === null);
  const current = things.find(({ key }) => key === chosen) ?? waiting ?? things[0] ?? null;

  const put = (one: Gathered, group: SupervisionGroup): void => {
    if (arranging.put(one, group) === null) return;
    const left = things.slice(things.indexOf(one) + 1).find((other) => itemFrom(session, other) === null);
    setChosen((left ?? one).key);
    if (left !== undefined) focusOn(left.key);
  };

  // A digit by itself is a command only while the focus is among the gathered, which is where it begins.
  const begin = useRef(current?.key ?? null);
  useLayoutEffect(() => {
    if (begin.current !== null && !isDialogOpen()) focusOn(begin.current);
  }, []);

  const list = useKeysWithin((event) => {
    const group = supervisionGroups[Number(event.key) - 1];
    if (group !== undefined && current !== null) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      event.preventDefault();
      return put(current, group);
    }
    const by = steps[event.key];
    if (by === undefined || current === null || event.altKey || event.ctrlKey) return;
    const next = things[things.indexOf(current) + by];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next.key);
    focusOn(next.key);
  });

  return (
    <section className={styles['gathered']} aria-label={text.gathered}>
      <header>
        <Heading level={2} size="ui">
          {text.gathered}
        </Heading>
        <span>{text.since(since)}</span>
      </header>
      <div ref={list}>
        {things.length === 0 ? <p className={styles['nothing']}>{text.nothing}</p> : null}
        {supervisionGroups.map((group) => {
          const here = things.filter((one) => one.group === group);
          if (here.length === 0) return null;
          return (
            <div key={group}>
              <h3>{names[group]}</h3>
              <ul>
                {here.map((one) => (
                  <GatheredCard
                    key={one.key}
                    one={one}
                    sentences={sentences.get(one.key) ?? []}
                    when={dayInYear(one.day, today)}
                    closeness={closeness.get(one.day) ?? null}
                    names={names}
                    short={groupShort[session.labels]}
                    under={itemFrom(session, one)?.group ?? null}
                    isCurrent={one === current}
                    onChoose={() => setChosen(one.key)}
                    onPut={(to) => put(one, to)}
                    onDrag={(is) => arranging.drag(is ? { gathered: one } : null)}
                  />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <VisuallyHidden>
        <span id="put-by-key">{text.keysHint}</span>
        <output>{arranging.said}</output>
      </VisuallyHidden>
    </section>
  );
};

const focusOn = (key: string): void =>
  document.querySelector<HTMLElement>(`[data-gathered="${CSS.escape(key)}"]`)?.focus();
