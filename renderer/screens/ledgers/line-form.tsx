import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SaveState } from '../../editor/autosave.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { ledgerStrings as text } from '../../strings/ledgers.ts';
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
  /** How saving what was begun stands. */
  readonly saving: SaveState;
  readonly isReady: boolean;
  readonly submit: string;
  /** The first field has the focus as the form is drawn. */
  readonly takesFocus: boolean;
  readonly onPut: (name: string, value: Value) => void;
  readonly onSubmit: () => Promise<void>;
  /** Beside the button that saves. */
  readonly children?: ReactNode;
}

/** It is the end of a long day: what else can be said waits to be asked for. */
const atOnce = 3;

const toFirst = (form: HTMLFormElement | null): void => {
  const first = form?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') ?? null;
  first?.focus({ preventScroll: true });
  // Something may stand there already, to be gone on with.
  if (first instanceof HTMLInputElement && first.type === 'text') first.setSelectionRange(-1, -1);
};

/** A few fields and a button: Enter in any of them does the same. */
export const LineForm = (props: LineFormProps) => {
  const { label, fields, values, names, where, saving, isReady, submit, takesFocus, onPut, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, atOnce);
  useEffect(() => {
    if (takesFocus) toFirst(form.current);
  }, [takesFocus]);
  const open = (): void => {
    flushSync(() => setAll(true));
    // The button is gone: what it brought has the focus.
    form.current
      ?.querySelectorAll<HTMLElement>(`:scope > :nth-child(n + ${atOnce + 1}) :is(input, select)`)[0]
      ?.focus();
  };
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
      {shown.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? null}
          names={names}
          where={where}
          onChange={(value) => onPut(field.name, value)}
        />
      ))}
      {shown.length === fields.length ? null : (
        <div>
          <Button size="sm" kind="quiet" icon="plus" onClick={open}>
            {text.moreOf(fields.length - shown.length)}
          </Button>
        </div>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" kind="soft" disabled={!isReady}>
          {submit}
        </Button>
        {children}
        <SaveLine state={saving} />
      </div>
    </form>
  );
};
