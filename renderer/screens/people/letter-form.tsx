import { useEffect, useId, useRef } from 'react';
import { mostLetterLetters, type UnsentLetter } from '#shared/journal/unsent-letter';
import { formName, type FormOf } from '#shared/journal/left-form';
import { useApp } from '../../app/app-context.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { endingStrings as text, leftStrings } from '../../strings/check-up.ts';
import { Button } from '../../ui/button.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useForm } from '../../forms/use-form.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import styles from './letter-form.module.css';
import card from './person-detail.module.css';
import { useLeaving } from '../../forms/use-leaving.ts';

interface LetterProps {
  readonly to: PersonCard;
  /** The one that is gone on with; null for a new one. */
  readonly letter: LedgerLine<UnsentLetter> | null;
  readonly onDone: () => void;
  /** What was thrown away is taken back. */
  readonly onReopen: () => void;
}

/** A letter being written. It is kept by hand; what was begun waits. */
export const LetterForm = ({ to: { id, alias }, letter, onDone, onReopen }: LetterProps) => {
  const { clock, today } = useApp();
  const run = useLedger();
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useId();
  useEffect(() => area.current?.focus(), []);
  const of: FormOf = { ledger: 'unsentLetter', whom: letter === null ? id : null, record: letter?.id ?? null };
  const editedNow = () => {
    const { ms, offset } = clock.now();
    return { ms, offset };
  };
  const form = useForm<{ readonly text: string }>(of, () => ({ text: letter?.record.text ?? '' }));
  const { putAside, throwAway } = useLeaving(form, { onDone, onReopen });
  const keep = useOnce(async () => {
    const { text: words } = form.values;
    const editedAt = editedNow();
    const kept = await form.putDown((left) =>
      run(
        (vault) =>
          letter === null
            ? vault.addLine({ type: 'unsentLetter', day: today, whom: id, editedAt, text: words }, left)
            : vault.changeLine(letter.id, { text: words, editedAt }, left),
        text.kept,
      ),
    );
    if (kept) onDone();
  });
  return (
    <div className={card['form']}>
      <label htmlFor={field}>{text.letterTo(alias)}</label>
      <textarea
        ref={area}
        id={field}
        className={styles['letter']}
        spellCheck={false}
        autoComplete="off"
        maxLength={mostLetterLetters}
        value={form.values.text}
        onChange={(event) => form.put({ text: event.currentTarget.value })}
      />
      <FieldGuard field={area} written={form.values.text} where={formName(of)} />
      <div className={card['choices']}>
        <Button kind="soft" disabled={form.values.text.trim() === ''} onClick={keep}>
          {text.keep}
        </Button>
        <Button kind="quiet" onClick={putAside}>
          {text.leave}
        </Button>
        {form.isBegun ? (
          <Button kind="quiet" onClick={throwAway}>
            {leftStrings.throwAway}
          </Button>
        ) : null}
        <SaveLine state={form.saving} />
      </div>
    </div>
  );
};
