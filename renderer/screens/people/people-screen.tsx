import type { Remote } from 'comlink';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../app/app-context.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { EmptyPeople } from './empty-people.tsx';
import { PeopleList } from './people-list.tsx';
import { PeopleNotes } from './people-notes.tsx';
import { PersonDetail } from './person-detail.tsx';
import { UnfinishedRenaming } from './unfinished-renaming.tsx';
import { useDetailKeys } from './use-detail-keys.ts';
import styles from './people-screen.module.css';

/** Everyone whom the pages speak of under another name: the list, and one card open beside it. */
export const PeopleScreen = () => {
  const { today, at } = useApp();
  const ask = useCallback(
    async (api: Remote<VaultApi>) => ({ ...(await api.people(today)), renaming: await api.renaming() }),
    [today],
  );
  const live = useLive(ask);
  const [selected, setSelected] = useState<string | null>(at);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toList = (): void => list.current?.focus();
  const detail = useDetailKeys(toList);
  const kept = useKeptFocus(heading);

  const title = <h1 className={styles['title']}>{text.title}</h1>;
  if (live.state === 'loading') {
    return (
      <Screen label={text.title} top={title}>
        <div className={styles['loading']}>
          <Progress label={text.loading} value={null} />
        </div>
      </Screen>
    );
  }
  const { cards, checkUp, checkUpDays, renaming, rockLoad } = live.value;
  const current = cards.find(({ id }) => id === selected) ?? cards[0] ?? null;
  // The one that stands open stays open: a change of it may put another first in the list.
  if (current !== null && current.id !== selected) setSelected(current.id);
  return (
    <Screen label={text.title} top={title}>
      <div ref={kept} className={styles['all']}>
        {cards.length === 0 ? <EmptyPeople /> : null}
        <UnfinishedRenaming renaming={renaming} />
        {current === null ? null : (
          <>
            <PeopleNotes
              cards={cards}
              checkUp={checkUp}
              rockLoad={rockLoad}
              onOpen={(id) => {
                // The heading that takes the focus is that of the other card, which has to be there first.
                flushSync(() => setSelected(id));
                heading.current?.focus();
              }}
            />
            <div className={styles['columns']}>
              <div className={styles['list']}>
                <PeopleList
                  ref={list}
                  cards={cards}
                  selected={current.id}
                  onSelect={setSelected}
                  onEnter={() => heading.current?.focus()}
                />
              </div>
              <div ref={detail} className={styles['pane']}>
                <PersonDetail
                  key={current.id}
                  ref={heading}
                  card={current}
                  others={cards.filter(({ id }) => id !== current.id)}
                  checkUpDays={checkUpDays}
                  renaming={renaming}
                  onGone={() => {
                    setSelected(null);
                    toList();
                  }}
                />
              </div>
            </div>
          </>
        )}
      </div>
    </Screen>
  );
};
