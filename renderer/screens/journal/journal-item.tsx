import { useId } from 'react';
import { dayOfMonth } from '#shared/calendar/day-key';
import { shortWeekday } from '../../app/format.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { flagStrings } from '../../strings/flags.ts';
import { Icon } from '../../ui/icon.tsx';
import { ReadingsLine } from '../../ui/instruments/readings-line.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import styles from './journal-item.module.css';

interface JournalItemCardProps {
  readonly item: JournalItem;
  readonly selected: boolean;
  readonly position: number;
  readonly total: number;
  /** Set on the first of a stretch of time: a feed may hold articles only, so its heading stands inside one. */
  readonly heading?: string;
  readonly onSelect: () => void;
}

/** The one name of an item in a list: an entry's id, or the day of readings without words. */
export const keyOf = (item: JournalItem): string => item.entry ?? item.day;

const names = { lines: text.linesOnly, readings: text.readingsOnly, close: text.closedOnly } as const;

/** What an item is called where its words are not shown. */
export const nameOf = ({ what, title }: JournalItem): string =>
  what === 'page' ? title || text.untitled : names[what];

const noOthers = { fuelForThem: null, fuelForMe: null, reach: null, seat: null } as const;

/** An evening in the list. */
export const JournalItemCard = ({ item, selected, position, total, heading, onSelect }: JournalItemCardProps) => {
  const id = useId();
  return (
    <article aria-posinset={position} aria-setsize={total} className={styles['card']}>
      {heading === undefined ? null : (
        <VisuallyHidden>
          <h2>{heading}</h2>
        </VisuallyHidden>
      )}
      <button
        type="button"
        className={styles['button']}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-when ${id}-excerpt`}
        aria-current={selected ? 'true' : undefined}
        data-item={keyOf(item)}
        onClick={onSelect}
      >
        <span className={styles['date']} id={`${id}-when`}>
          <b>{dayOfMonth(item.day)}</b>
          <span>{shortWeekday(item.day)}</span>
        </span>
        <span className={styles['words']}>
          <span className={styles['title']} id={`${id}-title`}>
            {nameOf(item)}
            {item.flagged ? (
              <>
                <Icon name="flag-fill" size={13} />
                <VisuallyHidden>{flagStrings.isFlagged}</VisuallyHidden>
              </>
            ) : null}
          </span>
          <span className={styles['excerpt']} id={`${id}-excerpt`}>
            {item.excerpt === '' && item.entry === null ? text.noWords : item.excerpt}
          </span>
        </span>
      </button>
      {item.closeness === null ? null : (
        <div className={styles['readings']}>
          <ReadingsLine compact readings={{ ...noOthers, closeness: item.closeness }} />
        </div>
      )}
    </article>
  );
};
