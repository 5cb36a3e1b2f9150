import { useRef } from 'react';
import { parseDayKey } from '#shared/calendar/day-key';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { ledgerStrings as text } from '../../strings/ledgers.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { NamedAlias } from '../../vault/aliases-api.ts';
import type { Field, Value } from './fields.ts';

const mostLetters = 2000;

interface FormFieldProps {
  readonly field: Field;
  readonly value: Value;
  readonly names: readonly NamedAlias[];
  /** Names the draft that it belongs to. */
  readonly where: string;
  readonly onChange: (value: Value) => void;
}

const Words = ({ field, value, where, onChange }: FormFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <TextField
        ref={input}
        label={field.label}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters}
        value={String(value ?? '')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FieldGuard field={input} written={String(value ?? '')} where={where} />
    </div>
  );
};

/** One field of a ledger's form. */
export const FormField = (props: FormFieldProps) => {
  const { field, value, names, onChange } = props;
  const { label } = field;
  if (field.as === 'words') return <Words {...props} />;
  if (field.as === 'whom') {
    const options = [
      { value: '', label: text.nobody },
      ...names.map(({ id, alias }) => ({ value: String(id), label: alias })),
    ];
    return (
      <Select
        label={label}
        options={options}
        value={String(value ?? '')}
        onChange={(id) => onChange(id === '' ? null : id)}
      />
    );
  }
  if (field.as === 'day') {
    const put = (typed: string): void => {
      const day = parseDayKey(typed);
      if (day.ok) onChange(day.value);
      else if (typed === '') onChange(field.optional ? null : '');
    };
    return (
      <TextField
        label={label}
        type="date"
        value={String(value ?? '')}
        onChange={(event) => put(event.currentTarget.value)}
      />
    );
  }
  if (field.as === 'yes-no') {
    const chosen = value === null ? null : value === true ? 'yes' : 'no';
    const options = (['yes', 'no'] as const).map((answer) => ({ value: answer, label: text[answer] }));
    return (
      <Segmented<'yes' | 'no'>
        optional
        label={label}
        options={options}
        value={chosen}
        onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
      />
    );
  }
  const chosen = typeof value === 'boolean' ? null : value;
  if (field.as === 'few') {
    return (
      <Segmented<string | number> optional label={label} options={field.options} value={chosen} onChange={onChange} />
    );
  }
  const options = [...(chosen === '' ? [{ value: '', label: text.choose }] : []), ...field.options];
  return <Select<string | number> label={label} options={options} value={chosen ?? ''} onChange={onChange} />;
};
