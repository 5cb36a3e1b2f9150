import { useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { noteKey } from '../../app/draft-keys.ts';
import { dayOf } from '../../app/format.ts';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import { useVault } from '../../vault/live.tsx';
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
  const { drafts } = useApp();
  const { api } = useVault();
  const key = noteKey(id);
  const [draft, setDraft] = useState(() => drafts.newest(key));

  // A look at another entry finds it as it was left; a lock, which finds it unfinished, adds it as it stands.
  const atLock = async (): Promise<void> => {
    const left = drafts.newest(key)?.trim() ?? '';
    drafts.release(key);
    if (left !== '') await api.addNote(id, left);
  };
  const put = (text: string | null): void => {
    if (text === null) drafts.release(key);
    else {
      if (drafts.newest(key) === null) drafts.atLock(atLock);
      drafts.hold(key, text);
    }
    setDraft(text);
  };
  // The words stay in the field until they are on the disk, and a second press meanwhile must not add them twice.
  const adding = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const isAdding = draft !== null;
  useEffect(() => {
    if (isAdding) area.current?.focus();
  }, [isAdding]);
  const keep = async (): Promise<void> => {
    if (adding.current) return;
    if (draft === null || draft.trim() === '') return put(null);
    adding.current = true;
    const added = await run((vault) => vault.addNote(id, draft));
    adding.current = false;
    if (added) put(null);
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
          <Button size="sm" kind="quiet" icon="plus" onClick={() => put('')}>
            {text.addNote}
          </Button>
        </div>
      ) : (
        <div className={styles['adding']}>
          <label htmlFor={field}>{text.note}</label>
          <textarea
            id={field}
            ref={area}
            spellCheck={false}
            aria-describedby={`${field}-hint`}
            value={draft}
            onChange={(event) => put(event.currentTarget.value)}
          />
          <FieldGuard field={area} written={draft} where={key} />
          <p id={`${field}-hint`} className={styles['hint']}>
            {text.noteHint}
          </p>
          <div className={styles['row']}>
            <Button size="sm" kind="primary" onClick={() => void keep()}>
              {text.keepNote}
            </Button>
            <Button size="sm" kind="quiet" onClick={() => put(null)}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
