import type { Level } from '#shared/redaction/detail';
import { leavingStrings as text } from '../../strings/leaving.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './leaving.module.css';

const levels = ['themes', 'aliases', 'as-written'] as const satisfies readonly Level[];

interface LevelPickerProps {
  readonly level: Level;
  /** Nothing else can be chosen. */
  readonly isFixed: boolean;
  readonly mayBeWritten: boolean;
  readonly onChange: (level: Level) => void;
}

/** How much of a page leaves, and what that means. */
export const LevelPicker = ({ level, isFixed, mayBeWritten, onChange }: LevelPickerProps) => (
  <div className={styles['level']}>
    {isFixed ? null : (
      <Segmented
        label={text.level}
        hideLabel
        value={level}
        onChange={onChange}
        options={levels
          .filter((one) => mayBeWritten || one !== 'as-written')
          .map((one) => ({ value: one, label: text.levels[one] }))}
      />
    )}
    <p>{text.levelHints[level]}</p>
  </div>
);
