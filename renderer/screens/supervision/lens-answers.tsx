import { useId, useRef } from 'react';
import { mostFieldLetters, type SupervisionLens } from '#shared/journal/supervision-session';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { lensSteps, unsaidStrings } from '../../strings/supervision-lenses.ts';
import styles from './agenda.module.css';

interface LensAnswersProps {
  readonly lens: SupervisionLens;
  /** Names the draft that they belong to. */
  readonly where: string;
  readonly onAnswer: (nth: number, answer: string) => void;
}

interface AnswerProps {
  readonly question: string;
  readonly answer: string;
  readonly where: string;
  readonly onAnswer: (answer: string) => void;
}

const Answer = ({ question, answer, where, onAnswer }: AnswerProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div>
      <label htmlFor={id}>{question}</label>
      <textarea
        ref={field}
        id={id}
        autoComplete="off"
        spellCheck={false}
        rows={1}
        maxLength={mostFieldLetters}
        value={answer}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      />
      <FieldGuard field={field} written={answer} where={where} />
    </div>
  );
};

/** The questions of a lens, each of which may stay empty. */
export const LensAnswers = ({ lens, where, onAnswer }: LensAnswersProps) => (
  <div className={styles['lens']} data-lens={lens.kind}>
    {lens.kind === 'unsaid' ? <p>{unsaidStrings.note}</p> : null}
    {lensSteps[lens.kind].map((question, nth) => (
      <Answer
        key={question}
        question={question}
        answer={lens.answers[nth] ?? ''}
        where={where}
        onAnswer={(answer) => onAnswer(nth, answer)}
      />
    ))}
  </div>
);
