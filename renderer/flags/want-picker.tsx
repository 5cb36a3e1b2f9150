import { type Want, wants } from '#shared/journal/flag';
import { flagStrings as text } from '../strings/flags.ts';
import styles from './flags-list.module.css';

interface WantPickerProps {
  readonly label: string;
  readonly value: Want | null;
  readonly onChange: (want: Want | null) => void;
}

/** What is wanted from supervision about one thing; it may stay unsaid. */
export const WantPicker = ({ label, value, onChange }: WantPickerProps) => (
  <span className={styles['want']}>
    <span aria-hidden="true">{text.want}</span>
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(wants.find((want) => want === event.currentTarget.value) ?? null)}
    >
      <option value="">{text.notYet}</option>
      {wants.map((want) => (
        <option key={want} value={want}>
          {text.wants[want]}
        </option>
      ))}
    </select>
  </span>
);
