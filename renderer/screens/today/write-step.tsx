import { useState } from 'react';
import { type Entry, newEntry } from '#shared/journal/entry';
import type { Readings } from '#shared/journal/check-in';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { wordingKey } from '../../app/draft-keys.ts';
import type { VaultQueries } from '../../vault/vault-api.ts';
import { placeOf } from './page-place.ts';
import { PageToWrite } from './page-to-write.tsx';
import { usePrompt } from './use-prompt.ts';

interface WriteStepProps {
  readonly view: Awaited<ReturnType<VaultQueries['evening']>>;
  readonly history: Awaited<ReturnType<VaultQueries['promptHistory']>>;
  readonly readings: Readings;
  readonly page: RecordId;
  /** Another page of the day; null begins a fresh one. */
  readonly onPage: (id: RecordId | null) => void;
  /** Where the caret stood before a lock; null opens the page at its end. */
  readonly caretAt: number | null;
  /** The first detail in it that is worth a look opens, as if asked for. */
  readonly opensDetail: boolean;
  readonly onChange: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** One question and one page of the day. */
export const WriteStep = (props: WriteStepProps) => {
  const { view, history, readings, page } = props;
  const { clock, drafts } = useApp();
  const prompt = usePrompt(view.day, view.prompted, history, readings);
  const held = view.entries.find(({ id }) => id === page);
  const question = prompt.offer === null ? null : { id: prompt.offer.prompt.id, text: prompt.offer.prompt.text };
  // What the page opens with: words that are on their way to the disk come before what the vault knows of it.
  const open = (): { readonly page: RecordId; readonly entry: Entry } => ({
    page,
    entry: { ...(held?.record ?? newEntry(view.day, clock.now(), question)), ...drafts.newest(wordingKey(page)) },
  });
  const [opened, setOpened] = useState(open);
  if (opened.page !== page) setOpened(open());

  return (
    <PageToWrite
      key={page}
      {...props}
      id={page}
      entry={opened.entry}
      question={question}
      prompt={prompt}
      place={placeOf(view.entries, page)}
      others={view.entries.filter(({ id }) => id !== page)}
    />
  );
};
