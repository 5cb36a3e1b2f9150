import { type RefObject, useRef } from 'react';
import { parseDayKey } from '#shared/calendar/day-key';
import { type AgreedLine, mostFieldLetters } from '#shared/journal/supervision-session';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { afterStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import styles from './after.module.css';

interface AgreedRowProps {
  readonly line: AgreedLine;
  /** From 1. */
  readonly nth: number;
  readonly onChange: (changed: Partial<AgreedLine>) => void;
  /** Null for the line that isn't one yet. */
  readonly onRemove: (() => void) | null;
}

interface WordsProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onWrite: (words: string) => void;
}

const Words = ({ field, label, hint, value, onWrite }: WordsProps) => (
  <input
    ref={field}
    aria-label={label}
    placeholder={hint}
    autoComplete="off"
    spellCheck={false}
    maxLength={mostFieldLetters}
    value={value}
    onChange={(event) => onWrite(event.currentTarget.value)}
  />
);

/** What was agreed, by whom and for when. */
export const AgreedRow = ({ line, nth, onChange, onRemove }: AgreedRowProps) => {
  const what = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['row']}>
      <Words
        field={what}
        label={text.whatNth(nth)}
        hint={text.what}
        value={line.what}
        onWrite={(words) => onChange({ what: words })}
      />
      <Words
        field={who}
        label={text.whoNth(nth)}
        hint={text.who}
        value={line.who}
        onWrite={(words) => onChange({ who: words })}
      />
      <input
        type="date"
        aria-label={text.whenNth(nth)}
        value={line.when ?? ''}
        onChange={(event) => {
          const parsed = parseDayKey(event.currentTarget.value);
          onChange({ when: parsed.ok ? parsed.value : null });
        }}
      />
      {onRemove === null ? (
        <span />
      ) : (
        <Button size="sm" kind="quiet" icon="x" aria-label={text.remove(nth)} onClick={onRemove} />
      )}
      <div className={styles['seen']}>
        <FieldGuard field={what} written={line.what} where="supervision agreed" />
        <FieldGuard field={who} written={line.who} where="supervision agreed" />
      </div>
    </div>
  );
};
