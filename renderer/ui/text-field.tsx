import { useId, type ComponentProps } from 'react';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** Shown under the field and announced; null when all is well. */
  readonly error?: string | null;
  readonly type?: 'text' | 'time' | 'month' | 'date' | 'search' | 'tel';
  /** `code` sets the letterforms made for copying to paper. */
  readonly face?: 'ui' | 'code';
}

export const TextField = ({ label, hint, error = null, type = 'text', face = 'ui', ...rest }: TextFieldProps) => {
  const id = useId();
  const notes = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        type={type}
        className={styles['input']}
        data-face={face}
        aria-invalid={error !== null}
        aria-describedby={notes === '' ? undefined : notes}
      />
      {error === null ? null : (
        <p className={styles['error']} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
