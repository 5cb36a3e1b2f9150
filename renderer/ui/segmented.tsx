import { useId, type KeyboardEvent } from 'react';
import styles from './segmented.module.css';
import hidden from './visually-hidden.module.css';

interface SegmentedBase<T> {
  readonly label: string;
  /** The label is said but not shown, where a heading beside it already says it. */
  readonly hideLabel?: boolean;
  /** Label and track about one middle, as under an instrument. */
  readonly centered?: boolean;
  /** `name` is what is said where the label is only a sign. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly name?: string }[];
}

export type SegmentedProps<T> = SegmentedBase<T> &
  (
    | { readonly optional: true; readonly value: T | null; readonly onChange: (value: T | null) => void }
    | { readonly optional?: false; readonly value: T; readonly onChange: (value: T) => void }
  );

/** One of a few values. Native radios: arrows move and choose; when optional, Delete or a second click clears. */
export const Segmented = <T extends string | number>(props: SegmentedProps<T>) => {
  const { label, hideLabel = false, centered = false, options, value } = props;
  const id = useId();
  const clear = (): void => {
    if (props.optional === true && value !== null) props.onChange(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') clear();
  };
  return (
    <div className={styles['segmented']} data-centered={centered ? '' : undefined}>
      <span className={hideLabel ? hidden['hidden'] : styles['label']} id={id}>
        {label}
      </span>
      <div className={styles['track']} role="radiogroup" aria-labelledby={id}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              name={id}
              aria-label={option.name}
              checked={option.value === value}
              onKeyDown={onKeyDown}
              onChange={() => props.onChange(option.value)}
              // `detail` counts pointer clicks; the ones that arrows and Space make have none.
              onClick={(event) => (event.detail > 0 && option.value === value ? clear() : undefined)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
};
