import { type Ref, useId } from 'react';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Keys that bring the focus here, shown while it is empty. */
  readonly keys: readonly string[];
  /** Said politely as results change: "5 entries". */
  readonly status: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Searches as one types; Escape clears it. */
export const SearchField = ({ label, value, onChange, keys, status, ref }: SearchFieldProps) => {
  const id = useId();
  return (
    <div className={styles['search']} role="search">
      <Icon name="magnifying-glass" size={17} />
      <input
        ref={ref}
        id={id}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Escape' ? onChange('') : undefined)}
      />
      {value === '' ? <Kbd keys={keys} /> : null}
      <span role="status" className={styles['status']}>
        {status}
      </span>
    </div>
  );
};
