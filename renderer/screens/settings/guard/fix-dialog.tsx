import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { dayInYear } from '../../../app/format.ts';
import type { Detail } from '../../../guard/detail.ts';
import type { Choice } from '../../../guard/offer.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { AroundWords } from '../../../ui/around-words.tsx';
import { Dialog, type DialogAction } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { PastFinding, PastPreview } from '../../../vault/past-api.ts';
import { fixInWords, fixOf, problemOf } from './past-choices.ts';
import styles from './past.module.css';
import { useFixPast } from './use-fix-past.ts';

interface FixDialogProps {
  readonly finding: PastFinding;
  readonly detail: Detail;
  readonly choice: Choice;
  /** `isFixed`: it was done, and the finding is gone. */
  readonly onClose: (isFixed: boolean) => void;
}

type Phase =
  | { readonly type: 'own' | 'asking' | 'at-work' }
  | { readonly type: 'preview'; readonly preview: PastPreview };

const Preview = ({ preview }: { readonly preview: PastPreview }) => {
  const { today } = useApp();
  const { entries, closes, earlierWordings, places, waiting, examples } = preview;
  return (
    <>
      <p>{text.wouldChange(entries.length + closes.length, earlierWordings, places)}</p>
      {waiting > 0 ? <p>{text.wait(waiting)}</p> : null}
      <ul className={styles['examples']}>
        {examples.map(({ day, before, after }) => (
          <li key={`${day} ${before.before}${before.words}`}>
            <span className={styles['day']}>{dayInYear(day, today)}</span>
            <dl>
              <dt>{text.now}</dt>
              <dd>
                <AroundWords place={before} />
              </dd>
              <dt>{text.afterwards}</dt>
              <dd>
                <AroundWords place={after} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <p>{text.canUndo}</p>
    </>
  );
};

interface OwnWordsProps {
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly problem: string | null;
}

const OwnWords = ({ value, onChange, problem }: OwnWordsProps) => {
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has put the focus where nothing happens: here the person came to type.
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      label={text.ownLabel}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={problem}
      autoComplete="off"
    />
  );
};

/** What a fix would do in every place, to be looked at first; then it is done, and nothing else can be begun meanwhile. */
export const FixDialog = ({ finding, detail, choice, onClose }: FixDialogProps) => {
  const { preview: look, fix } = useFixPast();
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [phase, setPhase] = useState<Phase>({ type: choice.type === 'own' ? 'own' : 'asking' });
  const wanted = fixOf(choice, detail, own);
  const to = fixInWords(choice, own);
  const { words } = detail;

  const ask = async (): Promise<void> => {
    if (wanted === null) return;
    const preview = await look(finding.id, wanted);
    if (preview.ok) setPhase({ type: 'preview', preview: preview.value });
    else setProblem(problemOf(preview.error, to));
  };
  const open = async (): Promise<void> => {
    if (choice.type !== 'own') await ask();
  };
  const first = useRef(open);
  useEffect(() => void first.current(), [first]);

  const next = (): void => {
    setProblem(null);
    if (own.trim() === '') setProblem(problemOf({ type: 'unfit' }, ''));
    else void ask();
  };
  const change = async (): Promise<void> => {
    if (wanted === null) return;
    setPhase({ type: 'at-work' });
    const why = await fix(finding.id, wanted, to);
    if (why === null) return onClose(true);
    setProblem(why);
    setPhase({ type: 'asking' });
  };
  const leave = (): void => {
    if (phase.type !== 'at-work') onClose(false);
  };
  const cancel: DialogAction = { label: text.cancel, onPress: leave, isSafe: true };
  const actions: readonly DialogAction[] =
    phase.type === 'at-work'
      ? []
      : phase.type === 'own'
        ? [cancel, { label: text.next, kind: 'primary', onPress: next }]
        : [cancel, { label: text.fix, kind: 'primary', isOff: phase.type !== 'preview', onPress: () => void change() }];
  return (
    <Dialog
      key={phase.type}
      size="lg"
      title={phase.type === 'own' ? text.ownTitle(words) : text.fixTitle(words, to)}
      onCancel={leave}
      actions={actions}
    >
      {phase.type === 'own' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          <OwnWords value={own} onChange={setOwn} problem={problem} />
        </form>
      ) : null}
      {phase.type !== 'own' && problem !== null ? <p role="alert">{problem}</p> : null}
      {phase.type === 'preview' ? <Preview preview={phase.preview} /> : null}
      {phase.type === 'at-work' ? <Progress label={text.fixing} value={null} /> : null}
    </Dialog>
  );
};
