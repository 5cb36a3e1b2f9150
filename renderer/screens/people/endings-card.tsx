import { useState } from 'react';
import type { Ending } from '#shared/journal/ending';
import type { FormOf } from '#shared/journal/left-form';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { formKey } from '../../app/draft-keys.ts';
import { handOverForms } from '../../app/hand-over-forms.ts';
import { dayInYear } from '../../app/format.ts';
import { endingStrings as text } from '../../strings/check-up.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import { useLeft } from '../../forms/use-form.ts';
import { EndingForm } from './ending-form.tsx';
import { LettersCard } from './letters-card.tsx';
import styles from './person-detail.module.css';
import { useLinesOf } from './use-lines-of.ts';

interface OneEndingProps {
  readonly line: LedgerLine<Ending>;
  readonly onEdit: () => void;
}

const OneEnding = ({ line: { id, record }, onEdit }: OneEndingProps) => {
  const { drafts, today } = useApp();
  const run = useLedger();
  const day = dayInYear(record.day, today);
  const remove = async (): Promise<void> => {
    await handOverForms(drafts);
    await run((api) => api.removeLine(id), text.removed);
  };
  const lines = [record.together, record.theyKeep, record.iKeep].filter((line) => line.trim() !== '');
  return (
    <li>
      <p>
        {record.withoutGoodbye ? text.withoutOn(day) : text.on(day)}
        {lines.map((line) => (
          <small key={line}>{line}</small>
        ))}
      </p>
      <span className={styles['choices']}>
        <Button size="sm" kind="quiet" aria-label={text.editOf(day)} onClick={onEdit}>
          {text.edit}
        </Button>
        <Button size="sm" kind="quiet" icon="trash" aria-label={text.removeOf(day)} onClick={() => void remove()} />
      </span>
    </li>
  );
};

type Writing = { readonly without: boolean } | { readonly line: RecordId } | null;

/** How the work with somebody came to its end, and what was left to say to them. */
export const EndingsCard = ({ card }: { readonly card: PersonCard }) => {
  const { drafts } = useApp();
  const endings = useLinesOf('ending', card.id);
  const of: FormOf = { ledger: 'ending', whom: card.id, record: null };
  const left = useLeft(of);
  const begun = (): Writing => {
    const held = drafts.newest(formKey(of));
    return held === null ? null : { without: held.values['withoutGoodbye'] === true };
  };
  const [writing, setWriting] = useState<Writing>(() => (left === 'open' ? begun() : null));
  const changed = endings.find(({ id }) => writing !== null && 'line' in writing && id === writing.line) ?? null;
  // One that was deleted while it stood open is gone from here with its form, and back with its Undo.
  const shown = writing !== null && 'line' in writing && changed === null ? null : writing;
  return (
    <>
      <Card label={text.title}>
        <div className={styles['card']}>
          <Heading level={3} size="ui">
            {text.title}
          </Heading>
          <p className={styles['hint']}>{text.lead}</p>
          <ul className={styles['promises']}>
            {endings.map((line) => (
              <OneEnding key={line.id} line={line} onEdit={() => setWriting({ line: line.id })} />
            ))}
          </ul>
          {shown === null && left !== null ? (
            <div className={styles['choices']}>
              <Button size="sm" onClick={() => setWriting(begun())}>
                {text.resume}
              </Button>
            </div>
          ) : shown === null ? (
            <div className={styles['choices']}>
              <Button size="sm" onClick={() => setWriting({ without: false })}>
                {text.good}
              </Button>
              <Button size="sm" kind="quiet" onClick={() => setWriting({ without: true })}>
                {text.without}
              </Button>
            </div>
          ) : (
            <EndingForm
              key={changed?.id ?? 'new'}
              card={card}
              without={'without' in shown && shown.without}
              changed={changed}
              onDone={() => setWriting(null)}
              onReopen={() => setWriting(writing)}
            />
          )}
        </div>
      </Card>
      <LettersCard card={card} />
    </>
  );
};
