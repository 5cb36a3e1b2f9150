import { type FormEvent, useEffect, useRef } from 'react';
import type { Ending } from '#shared/journal/ending';
import { formName, type FormOf } from '#shared/journal/left-form';
import { useApp } from '../../app/app-context.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { endingStrings as text, leftStrings } from '../../strings/check-up.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useForm } from '../../forms/use-form.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import styles from './person-detail.module.css';
import { useLeaving } from '../../forms/use-leaving.ts';

type Template = Pick<Ending, 'withoutGoodbye' | 'together' | 'theyKeep' | 'iKeep'>;
const lines = ['together', 'theyKeep', 'iKeep'] as const;
const mostLetters = 2000;

interface LineProps {
  readonly name: (typeof lines)[number];
  readonly value: string;
  readonly where: string;
  readonly takesFocus: boolean;
  readonly onPut: (value: string) => void;
}

const Line = ({ name, value, where, takesFocus, onPut }: LineProps) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <TextField
        ref={field}
        label={text[name]}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters}
        value={value}
        onChange={(event) => onPut(event.currentTarget.value)}
      />
      <FieldGuard field={field} written={value} where={where} />
    </div>
  );
};

interface EndingFormProps {
  readonly card: PersonCard;
  readonly without: boolean;
  /** The one that is changed; null for a new one. */
  readonly changed: LedgerLine<Ending> | null;
  readonly onDone: () => void;
  /** What was thrown away is taken back. */
  readonly onReopen: () => void;
}

const templateOf = ({ withoutGoodbye, together, theyKeep, iKeep }: Template): Template => ({
  withoutGoodbye,
  together,
  theyKeep,
  iKeep,
});

/** Three lines for an ending, any of which may stay empty. */
export const EndingForm = ({ card: { id, alias }, without, changed, onDone, onReopen }: EndingFormProps) => {
  const { today } = useApp();
  const run = useLedger();
  const of: FormOf =
    changed === null
      ? { ledger: 'ending', whom: id, record: null }
      : { ledger: 'ending', whom: null, record: changed.id };
  const lineOf = (template: Template) => ({ type: 'ending' as const, day: today, whom: id, ...template });
  const form = useForm<Template>(of, () =>
    changed === null ? { withoutGoodbye: without, together: '', theyKeep: '', iKeep: '' } : templateOf(changed.record),
  );
  const { putAside, throwAway } = useLeaving(form, { onDone, onReopen });
  const save = useOnce(async () => {
    const { values } = form;
    const saved = await form.putDown((left) =>
      changed === null
        ? run((vault) => vault.addLine(lineOf(values), left), text.saved(alias))
        : run((vault) => vault.changeLine(changed.id, values, left), text.changed),
    );
    if (saved) onDone();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles['form']} aria-label={text.title} onSubmit={submit}>
      {form.values.withoutGoodbye ? <p>{text.withoutLead}</p> : null}
      {lines.map((name, at) => (
        <Line
          key={name}
          name={name}
          value={form.values[name]}
          where={formName(of)}
          takesFocus={at === 0}
          onPut={(value) => form.put({ [name]: value })}
        />
      ))}
      <div className={styles['choices']}>
        <Button type="submit" kind="soft">
          {text.save}
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
    </form>
  );
};
