import {
  type CheckUp,
  type CheckUpAnswers,
  type ComfortCue,
  comfortCues,
  goalOwners,
  noCheckUpAnswers,
  promiseStates,
  viewShifts,
} from '#shared/journal/check-up';
import { seats } from '#shared/journal/check-in';
import { mayBringCheckUp } from '#shared/ledgers/check-up-offers';
import { useRef, useState } from 'react';
import { formName, type FormOf } from '#shared/journal/left-form';
import { useApp } from '../../app/app-context.ts';
import { UnsavedBar } from '../../app/unsaved-bar.tsx';
import { dayInYear } from '../../app/format.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { checkUpStrings as text, leftStrings } from '../../strings/check-up.ts';
import { seatStops } from '../../strings/instruments.ts';
import { Chip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useForm } from '../../forms/use-form.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import styles from './check-up-dialog.module.css';
import { answersIn } from './say-check-up.ts';
import { useLeaving } from '../../forms/use-leaving.ts';

interface CheckUpDialogProps {
  readonly card: PersonCard;
  /** The last two looks found less of one page than is usual for the two. */
  readonly hasDrifted: boolean;
  /** The look before this one; null for the first. */
  readonly before: CheckUp | null;
  readonly onClose: () => void;
  /** What was thrown away is taken back. */
  readonly onReopen: () => void;
}

const mostLetters = 2000;
const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
  values.map((value): { readonly value: T; readonly label: string } => ({ value, label: names[value] }));
const pages = text.pages.map((label, value) => ({ value, label }));
const rides = seats.map((value) => ({ value, label: seatStops[value].name }));

interface Answered extends CheckUpAnswers {
  readonly bring: boolean;
}

interface LineProps {
  readonly name: 'because' | 'hope';
  readonly answers: Answered;
  readonly where: string;
  readonly onPut: (changed: Partial<Answered>) => void;
}

const Line = ({ name, answers, where, onPut }: LineProps) => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <TextField
        ref={field}
        label={text[name]}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters}
        value={answers[name]}
        onChange={(event) => onPut({ [name]: event.currentTarget.value })}
      />
      <FieldGuard field={field} written={answers[name]} where={where} />
    </div>
  );
};

/** A few questions about how things stand with somebody. No answer is a wrong one, and none is asked twice. */
export const CheckUpDialog = ({ card: { id, alias }, hasDrifted, before, onClose, onReopen }: CheckUpDialogProps) => {
  const { clock, drafts, today } = useApp();
  const run = useLedger();
  const of: FormOf = { ledger: 'checkUp', whom: id, record: null };
  const key = formName(of);
  const lineOf = ({ bring, ...answers }: Answered) => ({
    type: 'checkUp' as const,
    day: today,
    whom: id,
    ...answers,
    bringAt: bring && mayBringCheckUp(answers) ? clock.now() : null,
  });
  const form = useForm<Answered>(of, () => ({ ...noCheckUpAnswers, bring: false }));
  const { values: answers, put } = form;
  // What was written stays in sight whatever is chosen after: nothing is put down that one doesn't see.
  const [saidWhy, setSaidWhy] = useState(false);
  if (!saidWhy && answers.because !== '') setSaidWhy(true);
  const hasShifted = answers.viewShifted !== null && answers.viewShifted !== 'no';
  const cue = (one: ComfortCue, isSo: boolean): void => {
    const others = (answers.comfort ?? []).filter((other) => other !== one);
    // The last one taken back, nothing was said of it.
    put({ comfort: isSo ? [...others, one] : others.length === 0 ? null : others });
  };
  const { putAside, throwAway } = useLeaving(form, { onDone: onClose, onReopen });
  const save = useOnce(async () => {
    const line = lineOf(answers);
    if (await form.putDown((left) => run((vault) => vault.addLine(line, left), text.saved(alias)))) onClose();
  });
  return (
    <Dialog
      size="lg"
      title={text.title(alias)}
      onCancel={putAside}
      status={<SaveLine state={form.saving} />}
      actions={[
        ...(form.isBegun ? [{ label: leftStrings.throwAway, onPress: throwAway, isAside: true as const }] : []),
        { label: text.leave, onPress: putAside, isSafe: true },
        { label: text.save, kind: 'primary', onPress: save },
      ]}
    >
      <p>{text.lead}</p>
      {before === null || answersIn(before).length === 0 ? null : (
        <section className={styles['before']} aria-label={text.lastTime(dayInYear(before.day, today))}>
          <p aria-hidden="true">{text.lastTime(dayInYear(before.day, today))}</p>
          <ul>
            {answersIn(before).map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </section>
      )}
      {hasDrifted ? <p>{text.drifted}</p> : null}
      <div className={styles['questions']}>
        <Segmented<number>
          optional
          label={text.samePageMine}
          options={pages}
          value={answers.samePageMine}
          onChange={(samePageMine) => put({ samePageMine })}
        />
        <Segmented<number>
          optional
          label={text.samePageTheirs}
          options={pages}
          value={answers.samePageTheirs}
          onChange={(samePageTheirs) => put({ samePageTheirs })}
        />
        <Segmented<NonNullable<CheckUpAnswers['goals']>>
          optional
          label={text.goals}
          options={named(goalOwners, text.goalsOf)}
          value={answers.goals}
          onChange={(goals) => put({ goals })}
        />
        <Segmented<NonNullable<CheckUpAnswers['seat']>>
          optional
          label={text.seat}
          options={rides}
          value={answers.seat}
          onChange={(seat) => put({ seat })}
        />
        <div role="group" aria-label={text.comfort} className={styles['cues']}>
          <span aria-hidden="true">{text.comfort}</span>
          {comfortCues.map((one) => (
            <Chip key={one} pressed={answers.comfort?.includes(one) === true} onChange={(isSo) => cue(one, isSo)}>
              {text.cues[one]}
            </Chip>
          ))}
        </div>
        <Segmented<NonNullable<CheckUpAnswers['promises']>>
          optional
          label={text.promises}
          options={named(promiseStates, text.promisesAre)}
          value={answers.promises}
          onChange={(promises) => put({ promises })}
        />
        <Segmented<NonNullable<CheckUpAnswers['viewShifted']>>
          optional
          label={text.viewShifted}
          options={named(viewShifts, text.shifts)}
          value={answers.viewShifted}
          onChange={(viewShifted) => put({ viewShifted })}
        />
        {hasShifted || saidWhy ? <Line name="because" answers={answers} where={key} onPut={put} /> : null}
        <Line name="hope" answers={answers} where={key} onPut={put} />
        {mayBringCheckUp(answers) ? (
          <div className={styles['bring']}>
            <p>{text.mayBring}</p>
            <Switch on={answers.bring} onChange={(bring) => put({ bring })}>
              {text.bring}
            </Switch>
          </div>
        ) : null}
      </div>
      {/* The one below every screen is not to be heard while this is open. */}
      <UnsavedBar drafts={drafts} />
    </Dialog>
  );
};
