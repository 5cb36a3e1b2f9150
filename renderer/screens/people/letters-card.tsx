import { useState } from 'react';
import { titleOf } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { handOverForms } from '../../app/hand-over-forms.ts';
import { dayInYear } from '../../app/format.ts';
import { endingStrings as text } from '../../strings/check-up.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import { useLeft } from '../../forms/use-form.ts';
import { LetterForm } from './letter-form.tsx';
import card from './person-detail.module.css';
import { useLinesOf } from './use-lines-of.ts';

/** Letters that nobody is sent. They are a ledger that nothing is gathered from and no export reads. */
export const LettersCard = ({ card: to }: { readonly card: PersonCard }) => {
  const { drafts, today } = useApp();
  const run = useLedger();
  const letters = useLinesOf('unsentLetter', to.id);
  const left = useLeft({ ledger: 'unsentLetter', whom: to.id, record: null });
  const [writing, setWriting] = useState<RecordId | 'new' | null>(left === 'open' ? 'new' : null);
  const open = letters.find(({ id }) => id === writing) ?? null;
  // One that was deleted while it stood open is gone from here with its form, and back with its Undo.
  const remove = async (id: RecordId): Promise<void> => {
    await handOverForms(drafts);
    await run((api) => api.removeLine(id), text.removed);
  };
  const isWriting = writing === 'new' || open !== null;
  return (
    <Card label={text.letters}>
      <div className={card['card']}>
        <Heading level={3} size="ui">
          {text.letters}
        </Heading>
        <p className={card['hint']}>{text.lettersHint}</p>
        <ul className={card['promises']}>
          {letters.map(({ id, record }) => {
            const day = dayInYear(record.day, today);
            return (
              <li key={id}>
                <p>
                  {titleOf(record.text)}
                  <small>{day}</small>
                </p>
                <span className={card['choices']}>
                  <Button size="sm" kind="quiet" aria-label={text.editLetter(day)} onClick={() => setWriting(id)}>
                    {text.goOn}
                  </Button>
                  <Button
                    size="sm"
                    kind="quiet"
                    icon="trash"
                    aria-label={text.removeLetter(day)}
                    onClick={() => void remove(id)}
                  />
                </span>
              </li>
            );
          })}
        </ul>
        {!isWriting ? (
          <div>
            <Button size="sm" icon="pencil-simple" onClick={() => setWriting('new')}>
              {left === null ? text.write : text.resumeLetter}
            </Button>
          </div>
        ) : (
          <LetterForm
            key={open?.id ?? 'new'}
            to={to}
            letter={open}
            onDone={() => setWriting(null)}
            onReopen={() => setWriting(writing)}
          />
        )}
      </div>
    </Card>
  );
};
