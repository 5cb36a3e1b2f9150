import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { pageText } from '../editor/guard/page-text.ts';
import { useDeferredValue } from 'react';
import { limit } from '../strings/aliases.ts';
import { guardStrings as text } from '../strings/guard.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { currentDetails } from './current-details.ts';
import type { Detail } from './detail.ts';
import styles from './details-list.module.css';
import { useLimitOnce } from './use-limit-once.ts';
import type { Opening } from './use-opening.ts';
import type { Unmarked } from './use-page-guard.ts';

interface DetailsListProps {
  readonly editor: Editor;
  readonly known: { readonly current: ReadonlyMap<string, Detail> };
  readonly id: string;
  readonly unmarked: Unmarked;
  /** Goes into the choices of what was pressed. */
  readonly onOpen: Opening['open'];
}

const hints = { 'too-much': text.tooMuch, stopped: text.stopped, 'too-many': text.tooMany } as const;

interface Listed {
  readonly first: Detail;
  readonly count: number;
}

const listed = (details: readonly Detail[]): readonly Listed[] => {
  const groups = new Map<string, Listed>();
  for (const one of details) {
    const key = `${one.state} ${one.key}`;
    const group = groups.get(key);
    groups.set(key, { first: group?.first ?? one, count: (group?.count ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => Number(a.first.state === 'alias') - Number(b.first.state === 'alias'));
};

const signature = (all: readonly Listed[]): string =>
  all.map(({ first, count }) => `${first.state} ${first.key} ${count}`).join('|');

/** Everything that is marked in the page, in words: the summary for whoever does not see the marks. */
export const DetailsList = ({ editor, known, id, unmarked, onOpen }: DetailsListProps) => {
  const latest = useEditorState({
    editor,
    selector: ({ editor: { state } }) => listed(currentDetails(state, known.current).details),
    equalityFn: (a, b) => b !== null && signature(a) === signature(b),
  });
  // A long list is drawn between the keys, not on the time of one.
  const all = useDeferredValue(latest);
  const fresh = all.filter(({ first }) => first.state === 'new').length;
  const isLimitSaid = useLimitOnce(all.length > 0);
  const go = ({ first }: Listed): void => {
    const { details } = currentDetails(editor.state, known.current);
    const now = details.find(({ key, state }) => key === first.key && state === first.state);
    if (now === undefined) return;
    const { positionAt } = pageText(editor.state.doc);
    const [from, to] = [positionAt(now.start), positionAt(now.end - 1) + 1];
    if (now.state === 'new') return onOpen({ id: now.id, from, to });
    editor.chain().setTextSelection(to).scrollIntoView().run();
    editor.view.focus();
  };
  return (
    <section id={id} aria-label={text.list} className={styles['list']} hidden={all.length === 0 && unmarked === null}>
      <h2 className={styles['title']}>
        <Icon name="eye" size={16} />
        {text.list}
      </h2>
      <ul>
        {all.map((one) => (
          <li key={`${one.first.state} ${one.first.key}`}>
            <button type="button" className={styles['detail']} onClick={() => go(one)}>
              <b>{one.first.words}</b>
              <span data-state={one.first.state}>
                {one.first.state === 'alias'
                  ? text.alreadyAlias
                  : text.listed(one.first.kind, one.first.reason, one.count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isLimitSaid ? <p className={styles['limit']}>{limit}</p> : null}
      <VisuallyHidden>
        <p role="status">{fresh === 0 ? '' : text.worthALook(fresh)}</p>
      </VisuallyHidden>
      {unmarked === null ? null : (
        <p role="status" className={styles['hint']}>
          {hints[unmarked]}
        </p>
      )}
    </section>
  );
};
