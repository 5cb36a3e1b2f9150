import { type RefObject, useId } from 'react';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import styles from './close-step.module.css';

interface PartingLineProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly value: string;
  /** Names the draft it belongs to. */
  readonly where: string;
  readonly onChange: (line: string) => void;
}

/** One line to part with. */
export const PartingLine = ({ field, label, value, where, onChange }: PartingLineProps) => {
  const id = useId();
  return (
    <div className={styles['line']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        maxLength={2000}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={styles['seen']}>
        <FieldGuard field={field} written={value} where={where} />
      </div>
    </div>
  );
};
