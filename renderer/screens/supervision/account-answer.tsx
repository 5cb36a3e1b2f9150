import { useRef } from 'react';
import { mostAnswerLetters } from '#shared/journal/cpd-account';
import { FieldGuard } from '../../guard/field/field-guard.tsx';

interface AccountAnswerProps {
  readonly asks: string;
  readonly answer: string;
  /** Names the draft it belongs to. */
  readonly where: string;
  readonly onWrite: (answer: string) => void;
}

/** One question of an account, and what is written to it. */
export const AccountAnswer = ({ asks, answer, where, onWrite }: AccountAnswerProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div>
      <label>
        {asks}
        <textarea
          ref={field}
          autoComplete="off"
          spellCheck={false}
          maxLength={mostAnswerLetters}
          value={answer}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      </label>
      <FieldGuard field={field} written={answer} where={where} />
    </div>
  );
};
