import { type FormEvent, useRef } from 'react';
import { formName, type FormOf } from '#shared/journal/left-form';
import { dateOf } from '../../app/format.ts';
import { problemOf, useUndoable } from '../../app/use-undoable.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { FlagLine } from '../../flags/flag-line.tsx';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { peopleStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useVault } from '../../vault/live.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useForm } from '../../forms/use-form.ts';
import styles from './person-detail.module.css';

const mostLetters = 2000;

/** What was promised and isn't kept yet; another one is put down in a line. */
export const PromisesCard = ({ card: { id, openPromises } }: { readonly card: PersonCard }) => {
  const { api } = useVault();
  const toast = useToast();
  const run = useUndoable();
  const of: FormOf = { ledger: 'promise', whom: id, record: null };
  const form = useForm(of, () => ({ text: '' }));
  const { text: typed } = form.values;
  const field = useRef<HTMLInputElement>(null);

  const add = useOnce(async () => {
    if (typed.trim() === '') return;
    await form.putDown(async (left) => {
      const added = await api.addPromise(id, typed, left);
      if (!added.ok) toast({ kind: 'problem', text: problemOf(added.error.type) });
      return added.ok;
    });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };

  return (
    <Card label={text.promisesTitle}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.promisesTitle}
        </Heading>
        {openPromises.length === 0 ? <p>{text.noPromises}</p> : null}
        <ul className={styles['promises']}>
          {openPromises.map(({ id: promise, text: words, at }) => (
            <li key={promise}>
              <p>
                {words}
                <small>{text.promisedOn(dateOf(at))}</small>
              </p>
              <FlagLine record={promise} words={words} />
              <Button
                size="sm"
                icon="check"
                aria-label={text.keepsPromise(words)}
                onClick={() => void run((vault) => vault.keepPromise(promise, true), text.promiseKept)}
              >
                {text.kept}
              </Button>
            </li>
          ))}
        </ul>
        <form className={styles['row']} onSubmit={submit}>
          <TextField
            ref={field}
            label={text.promise}
            autoComplete="off"
            spellCheck={false}
            maxLength={mostLetters}
            value={typed}
            onChange={(event) => form.put({ text: event.currentTarget.value })}
          />
          <Button type="submit">{text.addPromise}</Button>
        </form>
        <SaveLine state={form.saving} />
        <FieldGuard field={field} written={typed} where={formName(of)} />
      </div>
    </Card>
  );
};
