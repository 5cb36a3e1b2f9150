import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { NamedAlias } from '../../vault/aliases-api.ts';
import type { Field, Value, Values } from './fields.ts';
import { FormField } from './form-field.tsx';
import styles from './ledger-screen.module.css';

interface LineFormProps {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly names: readonly NamedAlias[];
  readonly where: string;
  readonly isReady: boolean;
  readonly submit: string;
  /** The first field has the focus as the form is drawn. */
  readonly takesFocus: boolean;
  readonly onPut: (name: string, value: Value) => void;
  readonly onSubmit: () => Promise<void>;
  /** Beside the button that saves. */
  readonly children?: ReactNode;
}

const toFirst = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });

/** A few fields and a button: Enter in any of them does the same. */
export const LineForm = (props: LineFormProps) => {
  const { label, fields, values, names, where, isReady, submit, takesFocus, onPut, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) toFirst(form.current);
  }, [takesFocus]);
  const save = useOnce(async () => {
    if (!isReady) return toFirst(form.current);
    await onSubmit();
  });
  const onFormSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={form} className={styles['form']} aria-label={label} onSubmit={onFormSubmit}>
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? null}
          names={names}
          where={where}
          onChange={(value) => onPut(field.name, value)}
        />
      ))}
      <div className={styles['buttons']}>
        <Button type="submit" kind="soft" disabled={!isReady}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
};
