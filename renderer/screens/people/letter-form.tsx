import type { Remote } from 'comlink';
import { useEffect, useId, useRef } from 'react';
import { mostLetterLetters, type UnsentLetter } from '#shared/journal/unsent-letter';
import { useApp } from '../../app/app-context.ts';
import { letterKey } from '../../app/draft-keys.ts';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { endingStrings as text, leftStrings } from '../../strings/check-up.ts';
import { Button } from '../../ui/button.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useForm } from '../ledgers/use-form.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import styles from './letter-form.module.css';
import card from './person-detail.module.css';
import { useLeaving } from './use-leaving.ts';

interface LetterProps {
  readonly to: PersonCard;
  /** The one that is gone on with; null for a new one. */
  readonly letter: LedgerLine<UnsentLetter> | null;
  readonly onDone: () => void;
  /** What was thrown away is taken back. */
  readonly onReopen: () => void;
}

/** A letter being written. It is kept by hand, or by a lock that finds it unfinished. */
export const LetterForm = ({ to: { id, alias }, letter, onDone, onReopen }: LetterProps) => {
  const { clock, today } = useApp();
  const { api } = useVault();
  const run = useLedger();
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useId();
  useEffect(() => area.current?.focus(), []);
  const key = letterKey(letter?.id ?? id);
  const editedNow = () => {
    const { ms, offset } = clock.now();
    return { ms, offset };
  };
  const save = (vault: Pick<Remote<VaultApi>, 'addLine' | 'changeLine'>, words: string) =>
    letter === null
      ? vault.addLine({ type: 'unsentLetter', day: today, whom: id, editedAt: editedNow(), text: words })
      : vault.changeLine(letter.id, { text: words, editedAt: editedNow() });
  const form = useForm<{ readonly text: string }>(
    key,
    () => ({ text: letter?.record.text ?? '' }),
    async (left) => (left.text.trim() === '' ? undefined : save(api, left.text)),
  );
  const { putAside, throwAway } = useLeaving(form, { onDone, onReopen });
  const keep = useOnce(async () => {
    if (!(await run((vault) => save(vault, form.values.text), text.kept))) return;
    form.clear();
    onDone();
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
      <FieldGuard field={area} written={form.values.text} where={key} />
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
      </div>
    </div>
  );
};
