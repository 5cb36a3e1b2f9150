import { useCallback, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import {
  answersOf,
  noAnswers,
  weeklyCounts,
  type WeeklyAnswers,
  weeklyQuestions,
  type Weekly,
} from '#shared/journal/weekly';
import { useApp } from '../../app/app-context.ts';
import { weeklyKey } from '../../app/draft-keys.ts';
import { monthAndDay } from '../../app/format.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { weeklyStrings as text } from '../../strings/weekly.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useVault } from '../../vault/live.tsx';
import styles from './weekly.module.css';

interface WeeklyDialogProps {
  readonly monday: DayKey;
  readonly weekly: Weekly | null;
  readonly onClose: () => void;
}

const most = { caseload: 999, hours: 168, daysOff: 7 } as const;

/** Null for what is no whole number of the kind that is asked for. */
const countOf = (typed: string, highest: number): number | null => {
  const count = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  return count <= highest ? count : null;
};

/** Two minutes about a week: every question may be skipped, every answer is sealed as it is given. */
export const WeeklyDialog = ({ monday, weekly, onClose }: WeeklyDialogProps) => {
  const { drafts } = useApp();
  const { api } = useVault();
  const key = weeklyKey(monday);
  const save = useCallback((answers: WeeklyAnswers) => api.saveWeekly(monday, answers), [api, monday]);
  const { state, touch } = useAutosave(key, 'tonight', save);
  const [answers, setAnswers] = useState<WeeklyAnswers>(
    () => drafts.newest(key) ?? (weekly === null ? noAnswers : answersOf(weekly)),
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const answer = (changed: Partial<WeeklyAnswers>): void => {
    const next = { ...answers, ...changed };
    setAnswers(next);
    touch(next);
  };
  return (
    <Dialog
      size="lg"
      title={text.title}
      onCancel={onClose}
      actions={[{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }]}
    >
      <p>
        {text.week(monthAndDay(monday))}. {text.lead}
      </p>
      <div className={styles['questions']}>
        {weeklyQuestions.map((question) => (
          <Segmented<number>
            key={question}
            optional
            label={text.questions[question].ask}
            options={text.questions[question].answers.map((label, value) => ({ value, label }))}
            value={answers[question]}
            onChange={(value) => answer({ [question]: value })}
          />
        ))}
        <div className={styles['counts']}>
          {weeklyCounts.map((name) => (
            <TextField
              key={name}
              label={text.counts[name]}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={typed[name] ?? answers[name]?.toString() ?? ''}
              onChange={({ currentTarget: { value } }) => {
                setTyped({ ...typed, [name]: value });
                answer({ [name]: countOf(value, most[name]) });
              }}
            />
          ))}
        </div>
      </div>
      {state.type === 'clean' ? <p className={styles['note']}>{text.sealed}</p> : <SaveLine state={state} />}
    </Dialog>
  );
};
