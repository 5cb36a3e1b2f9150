import { useId } from 'react';
import { mostFieldLetters, type SupervisionLens } from '#shared/journal/supervision-session';
import { lensSteps } from '../../strings/supervision-lenses.ts';
import styles from './agenda.module.css';

interface LensAnswersProps {
  readonly lens: SupervisionLens;
  readonly onAnswer: (nth: number, answer: string) => void;
}

/** The questions of a lens, each of which may stay empty. */
export const LensAnswers = ({ lens, onAnswer }: LensAnswersProps) => {
  const id = useId();
  return (
    <div className={styles['lens']}>
      {lensSteps[lens.kind].map((question, nth) => (
        <div key={question}>
          <label htmlFor={`${id}-${nth}`}>{question}</label>
          <textarea
            id={`${id}-${nth}`}
            autoComplete="off"
            spellCheck={false}
            rows={1}
            maxLength={mostFieldLetters}
            value={lens.answers[nth] ?? ''}
            onChange={(event) => onAnswer(nth, event.currentTarget.value)}
          />
        </div>
      ))}
    </div>
  );
};
