import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formName, type FormOf } from '#shared/journal/left-form';
import { useApp } from '../../app/app-context.ts';
import { FlagLine } from '../../flags/flag-line.tsx';
import { lineStrings } from '../../strings/ledger-lines.ts';
import { choiceNames, fieldNames, ledgerStrings as text } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import type { NamedAlias } from '../../vault/aliases-api.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { type Field, ledgerForms, type Values } from './fields.ts';
import { LineForm } from './line-form.tsx';
import styles from './ledger-screen.module.css';
import { LineTaps } from './line-taps.tsx';
import { type EveningRecord, moreOf, notesOf, sayLine } from './say-line.ts';
import { useForm, useLeft } from '../../forms/use-form.ts';
import { useLeaving } from '../../forms/use-leaving.ts';
import { useLedger } from './use-ledger.ts';

interface LineItemProps {
  readonly line: LedgerLine<EveningRecord>;
  readonly names: readonly NamedAlias[];
  /** Words to lean on, where somebody asks again and again; null where there is no need of them. */
  readonly script: string | null;
}

/** The fields in which a line can be changed: all of its own, and what could not be said when it was put down. */
const fieldsOf = (record: EveningRecord): readonly Field[] => {
  const { fields, later } = ledgerForms[record.type];
  if (record.type !== 'inTheMiddle') return [...fields, ...later];
  // By the roles that were chosen: "on one side" tells nobody whom it is about.
  const said = (label: string): string => {
    const [one, other] = [choiceNames.sides[record.one], choiceNames.sides[record.other]];
    return label.replace(fieldNames.inTheMiddle.one, one).replace(fieldNames.inTheMiddle.other, other);
  };
  return later.map((field) => ({ ...field, label: said(field.label) }));
};

const changeOf = ({ id, record }: LineItemProps['line']): FormOf => ({ ledger: record.type, whom: null, record: id });

const Editing = ({
  line,
  names,
  onDone,
  onReopen,
}: Omit<LineItemProps, 'script'> & { readonly onDone: () => void; readonly onReopen: () => void }) => {
  const run = useLedger();
  const { id, record } = line;
  const fields = fieldsOf(record);
  const values = record as unknown as Values;
  const chosen = (from: Values): Values => Object.fromEntries(fields.map(({ name }) => [name, from[name] ?? null]));
  const of = changeOf(line);
  const form = useForm<Values>(of, () => chosen(values));
  const { throwAway } = useLeaving(form, { onDone, onReopen, gone: text.left });
  return (
    <LineForm
      label={text.editOf(sayLine(record))}
      fields={fields}
      values={form.values}
      names={names}
      where={formName(of)}
      saving={form.saving}
      isReady={ledgerForms[record.type].isReady({ ...values, ...form.values })}
      submit={text.save}
      takesFocus
      onPut={(name, value) => form.put({ [name]: value })}
      onSubmit={async () => {
        const changed = chosen(form.values);
        if (await form.putDown((left) => run((vault) => vault.changeLine(id, changed, left), text.changed))) onDone();
      }}
    >
      <Button kind="quiet" onClick={form.isBegun ? throwAway : onDone}>
        {text.cancel}
      </Button>
    </LineForm>
  );
};

/** One line of a ledger: what it says, how it stands, and what can be done with it. */
export const LineItem = ({ line, names, script }: LineItemProps) => {
  const { today } = useApp();
  const left = useLeft(changeOf(line));
  const run = useLedger();
  const { id, record } = line;
  const [editing, setEditing] = useState(left !== null);
  const edit = useRef<HTMLButtonElement>(null);
  const said = sayLine(record);
  const stop = (): void => {
    // The button that takes the focus has to be there again first.
    flushSync(() => setEditing(false));
    edit.current?.focus();
  };
  if (editing) {
    return (
      <li className={styles['changing']}>
        <Editing line={line} names={names} onDone={stop} onReopen={() => setEditing(true)} />
      </li>
    );
  }
  return (
    <li className={styles['line']}>
      <div className={styles['said']}>
        <p className={styles['words']}>{said}</p>
        {moreOf(record).map((words, at) => (
          <p key={at} className={styles['more']}>
            {words}
          </p>
        ))}
        <p className={styles['notes']}>{notesOf(line, today).join(' · ')}</p>
        {script === null ? null : <p className={styles['script']}>{script}</p>}
        {record.type === 'promise' && record.can === 'no' && record.toldAt === null ? (
          <p className={styles['script']}>{lineStrings.tellWords}</p>
        ) : null}
      </div>
      <span className={styles['ends']}>
        <FlagLine record={id} words={said} />
        <Button ref={edit} size="sm" kind="quiet" aria-label={text.editOf(said)} onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
        <Button
          size="sm"
          kind="quiet"
          icon="trash"
          aria-label={text.removeOf(said)}
          onClick={() => void run((api) => api.removeLine(id), text.removed)}
        />
      </span>
      <div className={styles['taps']}>
        <LineTaps line={line} />
      </div>
    </li>
  );
};
