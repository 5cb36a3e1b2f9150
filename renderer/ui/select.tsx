import { useId } from 'react';
import field from './field.module.css';
import styles from './select.module.css';

interface SelectProps<T extends string | number> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** In a row with its label, for a list of choices under one another. */
  readonly inRow?: true;
}

/** The platform's own list, dressed: typing ahead, long lists and screen readers come with it. */
export const Select = <T extends string | number>({ label, hint, options, value, onChange, inRow }: SelectProps<T>) => {
  const id = useId();
  return (
    <div className={field['field']} data-in-row={inRow === true ? '' : undefined}>
      <label className={field['label']} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={field['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className={styles['select']}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
