import { useId, useState } from 'react';
import type { Entry } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { dayOf } from '../../app/format.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import styles from './reader.module.css';
import { useCommand } from './use-command.ts';

interface LaterNotesProps {
  readonly id: RecordId;
  readonly notes: Entry['notes'];
}

/** Notes added later stand under an entry and never overwrite it. */
export const LaterNotes = ({ id, notes }: LaterNotesProps) => {
  const field = useId();
  const run = useCommand();
  const [draft, setDraft] = useState<string | null>(null);

  const keep = async (): Promise<void> => {
    if (draft === null || draft.trim() === '') return setDraft(null);
    // The words stay in the field until they are on the disk.
    if (await run((api) => api.addNote(id, draft))) setDraft(null);
  };

  return (
    <div className={styles['notes']}>
      {notes.map((note) => (
        <section key={note.at.ms} className={styles['note']}>
          <b>{text.addedOn(dayOf(note.at))}</b>
          <p>{note.text}</p>
        </section>
      ))}
      {draft === null ? (
        <div>
          <Button size="sm" kind="quiet" icon="plus" onClick={() => setDraft('')}>
            {text.addNote}
          </Button>
        </div>
      ) : (
        <div className={styles['adding']}>
          <label htmlFor={field}>{text.note}</label>
          <textarea
            id={field}
            ref={(element) => element?.focus()}
            spellCheck={false}
            aria-describedby={`${field}-hint`}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <p id={`${field}-hint`} className={styles['hint']}>
            {text.noteHint}
          </p>
          <div className={styles['row']}>
            <Button size="sm" kind="primary" onClick={() => void keep()}>
              {text.keepNote}
            </Button>
            <Button size="sm" kind="quiet" onClick={() => setDraft(null)}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
