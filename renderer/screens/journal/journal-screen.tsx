import type { Remote } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { commandKey, hasCommand } from '../../app/keys.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { flagStrings } from '../../strings/flags.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import { CalendarStrip } from './calendar-strip.tsx';
import { EmptyJournal } from './empty-journal.tsx';
import { keyOf } from './journal-item.tsx';
import { JournalKeys } from './journal-keys.tsx';
import { JournalList } from './journal-list.tsx';
import styles from './journal-screen.module.css';
import { ReadingPane } from './reading-pane.tsx';
import { TrashList } from './trash-list.tsx';

/** The list and the trash in one answer, so that the two can never disagree. */
const askJournal = async (api: Remote<VaultApi>) => ({ items: await api.journal(), trash: await api.trash() });

/** Everything written so far: a strip of six weeks, the list, and one entry open beside it. */
export const JournalScreen = () => {
  const { write, at } = useApp();
  const journal = useLive(askJournal);
  const [query, setQuery] = useState('');
  const askSearch = useCallback(
    (api: Remote<VaultApi>) => (query.trim() === '' ? noSearch() : api.search(query)),
    [query],
  );
  const found = useLive(askSearch);
  // The last answer stands until the next one is there: the list must not jump back to everything at every key.
  const [lastFound, setLastFound] = useState<(typeof found & { state: 'ready' })['value'] | null>(null);
  if (found.state === 'ready' && found.value !== lastFound) setLastFound(found.value);
  const [selected, setSelected] = useState<string | null>(at);
  const [editing, setEditing] = useState(false);
  const [inTrash, setInTrash] = useState(false);
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<{ readonly show: (item: JournalItem) => void }>(null);

  // Come to for one entry: the list is brought to it, once it is there.
  const cameFor = useRef(at);
  useEffect(() => {
    if (journal.state === 'loading' || cameFor.current === null) return;
    const wanted = journal.value.items.find((item) => keyOf(item) === cameFor.current);
    cameFor.current = null;
    if (wanted !== undefined) list.current?.show(wanted);
  }, [journal]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!hasCommand(event) || event.shiftKey || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  if (journal.state === 'loading') {
    return (
      <Screen label={text.title} top={<h1>{text.title}</h1>}>
        <Progress label={text.loading} value={null} />
      </Screen>
    );
  }

  const { items: all, trash } = journal.value;
  const hits = lastFound === null ? null : new Set<string>(lastFound);
  const isNarrowed = hits !== null || onlyFlagged;
  const items = all.filter((item) => (hits === null || hits.has(keyOf(item))) && (!onlyFlagged || item.flagged));
  const showAll = (): void => {
    setQuery('');
    setOnlyFlagged(false);
  };
  // Of all of them: a search for something else must not take away the page that is being edited.
  const current = all.find((item) => keyOf(item) === selected) ?? null;
  const choose = (item: JournalItem): void => {
    setSelected(keyOf(item));
    setEditing(false);
  };

  return (
    <Screen
      label={text.title}
      top={
        <>
          <h1 className={styles['title']}>{text.title}</h1>
          {all.length === 0 ? null : (
            <SearchField
              ref={search}
              label={text.search}
              keys={[commandKey, 'F']}
              value={query}
              onChange={setQuery}
              status={isNarrowed ? text.found(items.length) : ''}
            />
          )}
          {onlyFlagged || all.some(({ flagged }) => flagged) ? (
            <Chip icon="flag" pressed={onlyFlagged} onChange={setOnlyFlagged}>
              {flagStrings.filter}
            </Chip>
          ) : null}
          <span className={styles['gap']} />
          <Button size="sm" kind="primary" icon="plus-bold" onClick={write}>
            {text.newEntry}
          </Button>
        </>
      }
    >
      {inTrash ? (
        <TrashList
          onBack={() => {
            setInTrash(false);
            // The button that was pressed is gone with the trash.
            search.current?.focus();
          }}
        />
      ) : null}
      {!inTrash && all.length === 0 ? <EmptyJournal /> : null}
      {inTrash || all.length === 0 ? null : (
        <>
          <CalendarStrip items={all} selected={current?.day ?? null} onSelect={choose} />
          <JournalKeys
            className={styles['columns']}
            items={items}
            current={current}
            editing={editing}
            onSelect={choose}
            onShow={(item) => list.current?.show(item)}
            onClearSearch={showAll}
          >
            <div className={styles['list']}>
              {items.length === 0 ? (
                <div className={styles['none']}>
                  <p>{query.trim() === '' ? flagStrings.noneFlagged : text.notFound(query.trim())}</p>
                  <Button size="sm" onClick={showAll}>
                    {text.clearSearch}
                  </Button>
                </div>
              ) : (
                <JournalList
                  ref={list}
                  items={items}
                  selected={selected}
                  onSelect={choose}
                  onEdit={(item) => {
                    choose(item);
                    setEditing(item.entry !== null);
                  }}
                />
              )}
            </div>
            <ReadingPane item={current} editing={editing} onEditing={setEditing} onGone={() => setSelected(null)} />
          </JournalKeys>
        </>
      )}
      {inTrash || trash.length === 0 ? null : (
        <div className={styles['trash']}>
          <Button size="sm" kind="quiet" onClick={() => setInTrash(true)}>
            {text.trashCount(trash.length)}
          </Button>
        </div>
      )}
    </Screen>
  );
};

const noSearch = async (): Promise<null> => null;
