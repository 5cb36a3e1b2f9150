import { useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '#shared/journal/entry';
import { formName, type FormOf } from '#shared/journal/left-form';
import { mostLetterLetters } from '#shared/journal/unsent-letter';
import type { RecordId } from '#shared/vault/record-id';
import { dayOf } from '../../app/format.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useForm, useLeft } from '../../forms/use-form.ts';
import { useLeaving } from '../../forms/use-leaving.ts';
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
  const of: FormOf = { ledger: 'laterNote', whom: null, record: id };
  const left = useLeft(of);
  const { values, saving, isBegun, put, ...form } = useForm(of, () => ({ text: '' }));
  // A look at another entry, a lock and a crash all find it as it was left, and nothing adds it but the person.
  const [isAdding, setAdding] = useState(left === 'open');
  const { throwAway } = useLeaving(form, { onDone: () => setAdding(false), onReopen: () => setAdding(true) });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAdding) area.current?.focus();
  }, [isAdding]);
  // The words stay in the field until they are on the disk, and a second press meanwhile must not add them twice.
  const keep = useOnce(async () => {
    if (values.text.trim() === '') return setAdding(false);
    if (await form.putDown((note) => run((vault) => vault.addNote(id, values.text, note)))) setAdding(false);
  });

  return (
    <div className={styles['notes']}>
      {notes.map((note) => (
        <section key={note.at.ms} className={styles['note']}>
          <b>{text.addedOn(dayOf(note.at))}</b>
          <p>{note.text}</p>
        </section>
      ))}
      {!isAdding ? (
        <div>
          <Button size="sm" kind="quiet" icon="plus" onClick={() => setAdding(true)}>
            {left === null ? text.addNote : text.resumeNote}
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
            maxLength={mostLetterLetters}
            value={values.text}
            onChange={(event) => put({ text: event.currentTarget.value })}
          />
          <FieldGuard field={area} written={values.text} where={formName(of)} />
          <p id={`${field}-hint`} className={styles['hint']}>
            {text.noteHint}
          </p>
          <div className={styles['row']}>
            <Button size="sm" kind="primary" onClick={keep}>
              {text.keepNote}
            </Button>
            <Button size="sm" kind="quiet" onClick={isBegun ? throwAway : () => setAdding(false)}>
              {text.cancel}
            </Button>
            <SaveLine state={saving} />
          </div>
        </div>
      )}
    </div>
  );
};
