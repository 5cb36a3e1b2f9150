import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useKeysWithin } from '../../app/keys.ts';
import { monthAndYear } from '../../app/format.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import { grouped } from './groups.ts';
import { focusWhenDrawn } from './focus-when-drawn.ts';
import { JournalItemCard, keyOf } from './journal-item.tsx';
import styles from './journal-list.module.css';

interface JournalListProps {
  readonly items: readonly JournalItem[];
  readonly selected: string | null;
  readonly onSelect: (item: JournalItem) => void;
  readonly onEdit: (item: JournalItem) => void;
  /** Told how to bring an item into view and give it the focus. */
  readonly ref?: Ref<{ readonly show: (item: JournalItem) => void }>;
}

const words = { thisWeek: text.thisWeek, lastWeek: text.lastWeek, month: monthAndYear };

/** Newest first. Only what is in view is drawn, so ten thousand evenings scroll like ten. J and K move, E edits. */
export const JournalList = ({ items, selected, onSelect, onEdit, ref }: JournalListProps) => {
  const { today } = useApp();
  const rows = useMemo(() => grouped(items, today, words), [items, today]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'heading' ? 36 : 112),
    getItemKey: (index) => {
      const row = rows[index];
      return row?.type === 'item' ? keyOf(row.item) : (row?.text ?? index);
    },
    overscan: 8,
  });

  const show = (item: JournalItem): void => {
    virtual.scrollToIndex(rows.findIndex((row) => row.type === 'item' && keyOf(row.item) === keyOf(item)));
    focusWhenDrawn(() => scroller.current?.querySelector(`[data-item="${CSS.escape(keyOf(item))}"]`));
  };
  useImperativeHandle(ref, () => ({ show }));

  const move = (step: number): void => {
    const at = items.findIndex((item) => keyOf(item) === selected);
    const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
    if (next === undefined) return;
    onSelect(next);
    show(next);
  };

  const scroller = useKeysWithin((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = items.find((item) => keyOf(item) === selected);
    if (event.key === 'j' || event.key === 'ArrowDown') move(1);
    else if (event.key === 'k' || event.key === 'ArrowUp') move(-1);
    else if (event.key === 'e' && current !== undefined) onEdit(current);
    else return;
    event.preventDefault();
  });

  return (
    <div ref={scroller} className={styles['scroller']} role="feed" aria-label={text.entries}>
      <div className={styles['inner']} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          const before = rows[index - 1];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.type === 'heading' ? (
                <div className={styles['heading']} aria-hidden="true">
                  {row.text}
                </div>
              ) : (
                <JournalItemCard
                  item={row.item}
                  selected={keyOf(row.item) === selected}
                  position={row.position}
                  total={items.length}
                  {...(before?.type === 'heading' ? { heading: before.text } : {})}
                  onSelect={() => onSelect(row.item)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
