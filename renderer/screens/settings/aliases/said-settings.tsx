import type { Remote } from 'comlink';
import { useRef } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { dateOf, dayInYear } from '../../../app/format.ts';
import { useUndoable } from '../../../app/use-undoable.ts';
import { aliasesStrings as text } from '../../../strings/aliases.ts';
import { Button } from '../../../ui/button.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import type { SaidOfWord } from '../../../workers/vault/aliases/said-of-words.ts';
import { Group, Hint } from '../group.tsx';
import styles from './said-settings.module.css';

const ask = (api: Remote<VaultApi>) => api.saidOfWords();

const wordsOf = ({ words }: SaidOfWord): string => (words === null ? text.noWords : text.quoted(words));

const Said = ({ one, onUnsay }: { readonly one: SaidOfWord; readonly onUnsay: (one: SaidOfWord) => void }) => {
  const { today } = useApp();
  const when = dateOf(one.at);
  const where =
    one.said === 'detail'
      ? text.markedSince(when)
      : one.only === null
        ? text.keptEverywhere(when)
        : text.keptIn(when, one.only.title, dayInYear(one.only.day, today));
  const action = one.said === 'detail' ? text.unmark : text.stopKeeping;
  return (
    <li>
      <p data-gone={one.words === null ? '' : undefined}>
        <b>{wordsOf(one)}</b>
        <small>{where}</small>
      </p>
      <Button size="sm" aria-label={`${action}: ${wordsOf(one)}`} onClick={() => onUnsay(one)}>
        {action}
      </Button>
    </li>
  );
};

interface SaidGroupProps {
  readonly title: string;
  readonly none: string;
  readonly all: readonly SaidOfWord[];
}

const SaidGroup = ({ title, none, all }: SaidGroupProps) => {
  const run = useUndoable();
  const list = useRef<HTMLUListElement>(null);
  const unsay = async (one: SaidOfWord): Promise<void> => {
    const done = await run((api) => api.unsay(one.id), one.said === 'detail' ? text.unmarked : text.unkept);
    // The button that was pressed goes with its row.
    if (done) list.current?.focus();
  };
  return (
    <Group title={title}>
      {all.length === 0 ? <Hint>{none}</Hint> : <Hint>{text.onlyHash}</Hint>}
      <ul ref={list} tabIndex={-1} aria-label={title} className={styles['list']} hidden={all.length === 0}>
        {all.map((one) => (
          <Said key={one.id} one={one} onUnsay={(chosen) => void unsay(chosen)} />
        ))}
      </ul>
    </Group>
  );
};

/** What the person said of words: left alone on purpose, or a detail although nothing else says so. */
export const SaidSettings = () => {
  const live = useLive(ask);
  if (live.state === 'loading') return null;
  return (
    <>
      <SaidGroup title={text.keptTitle} none={text.keptNone} all={live.value.filter(({ said }) => said === 'keep')} />
      <SaidGroup
        title={text.markedTitle}
        none={text.markedNone}
        all={live.value.filter(({ said }) => said === 'detail')}
      />
    </>
  );
};
