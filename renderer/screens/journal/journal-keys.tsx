import type { ReactNode } from 'react';
import { isElsewhere, useKeysWithin } from '../../app/keys.ts';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import { dayBeside, nextInPlace } from './beside.ts';
import { useMoveToTrash } from './use-move-to-trash.ts';

interface JournalKeysProps {
  readonly items: readonly JournalItem[];
  readonly current: JournalItem | null;
  readonly editing: boolean;
  /** Chooses an item. */
  readonly onSelect: (item: JournalItem) => void;
  /** Brings an item of the list into view and gives it the focus. */
  readonly onShow: (item: JournalItem) => void;
  readonly onClearSearch: () => void;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/**
 * In the list and in what is open beside it: `[` and `]` go to an older and a newer day, Delete moves the entry to the
 * trash, Escape leads back to the list, and from there out of a search. None of them while someone types.
 */
export const JournalKeys = (props: JournalKeysProps) => {
  const { items, current, editing, onSelect, onShow, onClearSearch, className, children } = props;
  const moveToTrash = useMoveToTrash();

  const go = (item: JournalItem | null): void => {
    if (item === null) return;
    onSelect(item);
    onShow(item);
  };
  const remove = async (item: JournalItem): Promise<void> => {
    const next = nextInPlace(items, item);
    if (item.entry !== null && (await moveToTrash(item.entry))) go(next);
  };

  const clearSearch = (): void => {
    onClearSearch();
    // Among all the others it may stand out of view: there once the whole list is.
    if (current !== null) requestAnimationFrame(() => onShow(current));
  };

  const within = useKeysWithin((event) => {
    if (isElsewhere(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const inList = event.target instanceof Element && event.target.closest('[role="feed"]') !== null;
    if (event.key === '[') go(dayBeside(items, current, 'older'));
    else if (event.key === ']') go(dayBeside(items, current, 'newer'));
    else if (event.key === 'Delete' && current !== null && !editing && !event.repeat) void remove(current);
    else if (event.key === 'Escape' && inList) clearSearch();
    else if (event.key === 'Escape' && current !== null) onShow(current);
    else return;
    event.preventDefault();
  });
  return (
    <div ref={within} className={className}>
      {children}
    </div>
  );
};
