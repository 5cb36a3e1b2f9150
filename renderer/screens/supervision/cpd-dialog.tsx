import { useCallback, useMemo, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { CpdAccount } from '#shared/journal/cpd-account';
import { accountPage, cpdShapesByName } from '#shared/supervision/cpd/account';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { accountKey } from '../../app/draft-keys.ts';
import { dayInYear, isoDay, monthAndYear } from '../../app/format.ts';
import { problemOf } from '../../app/use-undoable.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAtHand } from '../../editor/use-at-hand.ts';
import { cpdStrings as text } from '../../strings/cpd.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';
import { LeavingDialog } from '../leaving/leaving-dialog.tsx';
import type { LeavingSubject } from '../leaving/subject.ts';
import { AccountAnswer } from './account-answer.tsx';
import styles from './supervision-screen.module.css';
import { useNoteOutside } from './use-note-outside.ts';

interface CpdDialogProps {
  readonly id: RecordId;
  readonly record: CpdAccount;
  readonly rev: number;
  readonly onClose: () => void;
}

/** One account, question by question, saved as it is typed. */
export const CpdDialog = ({ id, record, rev, onClose }: CpdDialogProps) => {
  const { today, drafts } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const key = accountKey(id);
  const [isLeaving, setLeaving] = useState(false);
  const save = useCallback(
    (wanted: CpdAccount, base: CpdAccount | null) => api.saveAccount(id, wanted, base),
    [api, id],
  );
  const { value: account, state, change } = useAtHand(key, { record, rev }, save);
  const { name, questions, note, written, guidance, checked } = cpdShapesByName[account.shape];
  const answerTo = (question: string): string => account.answers.find((one) => one.question === question)?.text ?? '';
  const write = (question: string, answer: string): void =>
    change((now) => {
      const others = now.answers.filter((one) => one.question !== question);
      const order = questions.map((one) => one.id);
      const answers = [...others, { question, text: answer }].toSorted(
        (a, b) => order.indexOf(a.question) - order.indexOf(b.question),
      );
      return { ...now, answers };
    });
  const onSaved = useNoteOutside(id);
  const subject = useMemo(
    (): LeavingSubject => ({
      document: accountPage(account),
      entry: null,
      day: account.day,
      title: text.paper,
      lead: text.lead,
      what: 'cpd',
      mustBeRead: true,
      onSaved,
    }),
    [account, onSaved],
  );
  const remove = async (): Promise<void> => {
    await drafts.handOver(key);
    const removed = await api.removeAccount(id);
    if (!removed.ok) {
      return toast({ kind: 'problem', text: removed.error.type === 'held' ? text.held : text.notSaved });
    }
    const token = removed.value.undo;
    const undo = async (of: UndoToken): Promise<void> => {
      const undone = await api.undoFlag(of);
      if (!undone.ok) toast({ kind: 'problem', text: problemOf(undone.error.type) });
    };
    const action = token === null ? {} : { action: { label: text.undo, onPress: () => void undo(token) } };
    onClose();
    toast({ kind: 'done', text: text.removed, ...action });
  };
  return (
    <>
      <Dialog
        size="full"
        title={text.title(name, dayInYear(account.day, today))}
        onCancel={onClose}
        status={<SaveLine state={state} />}
        actions={[
          { label: text.close, onPress: onClose, isSafe: true, isAside: true },
          { label: text.remove, kind: 'danger', onPress: () => void remove() },
          { label: text.share, kind: 'primary', onPress: () => setLeaving(true) },
        ]}
      >
        <p>{note}</p>
        {account.shape === 'plain' ? null : (
          <p>
            {guidance === null ? text.written(monthAndYear(`${written}-01` as DayKey)) : text.guidance(guidance)}{' '}
            {checked === null ? text.notChecked : text.checked(isoDay(checked))}
          </p>
        )}
        <div className={styles['account']}>
          {questions.map(({ id: question, asks }) => (
            <AccountAnswer
              key={question}
              asks={asks}
              answer={answerTo(question)}
              where={key}
              onWrite={(answer) => write(question, answer)}
            />
          ))}
        </div>
      </Dialog>
      {isLeaving ? <LeavingDialog subject={subject} onClose={() => setLeaving(false)} /> : null}
    </>
  );
};
