import { useId } from 'react';
import styles from './radio-list.module.css';

interface RadioListProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few choices, each with a sentence about what it means. */
export const RadioList = <T extends string>({ label, options, value, onChange }: RadioListProps<T>) => {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles['list']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      {options.map((option) => (
        <div key={option.value} className={styles['option']}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            checked={option.value === value}
            aria-describedby={`${id}-${option.value}-hint`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          <p id={`${id}-${option.value}-hint`} className={styles['hint']}>
            {option.hint}
          </p>
        </div>
      ))}
    </div>
  );
};
