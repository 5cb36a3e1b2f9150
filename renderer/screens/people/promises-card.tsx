import { type FormEvent, useRef, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { promiseKey } from '../../app/draft-keys.ts';
import { dateOf } from '../../app/format.ts';
import { problemOf, useUndoable } from '../../app/use-undoable.ts';
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
import styles from './person-detail.module.css';

const mostLetters = 2000;

/** What was promised and isn't kept yet; another one is put down in a line. */
export const PromisesCard = ({ card: { id, openPromises } }: { readonly card: PersonCard }) => {
  const { drafts } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const run = useUndoable();
  const key = promiseKey(id);
  const [typed, setTyped] = useState(() => drafts.newest(key) ?? '');
  const field = useRef<HTMLInputElement>(null);

  // A look at another card finds it as it was left; a lock, which finds it unfinished, puts it down as it stands.
  const atLock = async (): Promise<void> => {
    const left = drafts.newest(key)?.trim() ?? '';
    drafts.release(key);
    if (left !== '') await api.addPromise(id, left);
  };
  const put = (words: string): void => {
    if (drafts.newest(key) === null) drafts.atLock(atLock);
    drafts.hold(key, words);
    setTyped(words);
  };
  const add = useOnce(async () => {
    if (typed.trim() === '') return;
    const added = await api.addPromise(id, typed);
    if (added.ok) put('');
    else toast({ kind: 'problem', text: problemOf(added.error.type) });
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
            onChange={(event) => put(event.currentTarget.value)}
          />
          <Button type="submit">{text.addPromise}</Button>
        </form>
        <FieldGuard field={field} written={typed} where={key} />
      </div>
    </Card>
  );
};
