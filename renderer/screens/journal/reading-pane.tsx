import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { isBlank } from '#shared/journal/check-in';
import { useApp } from '../../app/app-context.ts';
import { longDay, timeOf } from '../../app/format.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Heading } from '../../ui/heading.tsx';
import { ReadingsLine } from '../../ui/instruments/readings-line.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import { nameOf } from './journal-item.tsx';
import { PartingLines } from './parting-lines.tsx';
import { Reader } from './reader.tsx';
import styles from './reading-pane.module.css';

interface ReadingPaneProps {
  readonly item: JournalItem | null;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onGone: () => void;
}

/** The right side: the chosen entry, an evening without a page, or nothing chosen yet. */
export const ReadingPane = ({ item, editing, onEditing, onGone }: ReadingPaneProps) => (
  <div className={styles['pane']}>
    {item === null ? <p className={styles['none']}>{text.pickOne}</p> : null}
    {item !== null && item.entry === null ? <DayWithoutPage key={item.day} item={item} /> : null}
    {item === null || item.entry === null ? null : (
      <EntryOf key={item.entry} id={item.entry} editing={editing} onEditing={onEditing} onGone={onGone} />
    )}
  </div>
);

const EntryOf = ({
  id,
  ...rest
}: { readonly id: NonNullable<JournalItem['entry']> } & Omit<ReadingPaneProps, 'item'>) => {
  const ask = useCallback((api: Remote<VaultApi>) => api.entry(id), [id]);
  const view = useLive(ask);
  return view.state === 'loading' || view.value === null ? null : <Reader view={view.value} {...rest} />;
};

const DayWithoutPage = ({ item }: { readonly item: JournalItem }) => {
  const { settings } = useApp();
  const ask = useCallback((api: Remote<VaultApi>) => api.evening(item.day), [item.day]);
  const evening = useLive(ask);
  const { checkIn, close } = evening.state === 'ready' ? evening.value : { checkIn: null, close: null };
  const day = longDay(item.day);
  const closedAt = close?.firstClosedAt ?? null;
  return (
    <article className={styles['day']} aria-label={nameOf(item)}>
      <p>{closedAt === null ? day : text.closedAt(day, timeOf(closedAt))}</p>
      <Heading level={2} size="lg">
        {nameOf(item)}
      </Heading>
      {checkIn === null || isBlank(checkIn) ? null : <ReadingsLine readings={checkIn} wheel={settings.wheel} />}
      {close === null ? null : <PartingLines parting={close} />}
      {item.what === 'lines' ? null : <p>{text.noWords}</p>}
    </article>
  );
};
