import { useEffect, useRef } from 'react';
import { addDays } from '#shared/calendar/day-key';
import { blankLines } from '#shared/journal/new-line';
import { useApp } from '../../app/app-context.ts';
import { parkLineStrings as text } from '../../strings/ledger-lines.ts';
import { undoStrings } from '../../strings/undo.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useVault } from '../../vault/live.tsx';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';
import styles from './close-step.module.css';

interface ParkLineProps {
  /** What was left for tomorrow; blank for nothing. */
  readonly line: string;
  /** The words leave the line with their parking, and come back to it when that is taken back. */
  readonly onLine: (line: string) => void;
}

/** What was left for tomorrow, parked: it gets a day, and can be somebody else's. Nothing where nothing was left. */
export const ParkLine = ({ line, onLine }: ParkLineProps) => {
  const { today } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const words = line.trim();
  const latest = useRef<ParkLineProps | null>(null);
  useEffect(() => {
    latest.current = { line, onLine };
    return () => {
      latest.current = null;
    };
  });
  const undo = async (token: UndoToken): Promise<void> => {
    // Without its line to come back to, or with other words in it, what was parked stays so: nothing is lost by it.
    const undone = latest.current?.line.trim() === '' ? await api.undoLedger(token) : null;
    if (undone?.ok === true) latest.current?.onLine(words);
    else toast({ kind: 'problem', text: undoStrings.changedSince });
  };
  const park = useOnce(async () => {
    const parked = { ...blankLines.parked(today), text: words, when: addDays(today, 1) };
    const saved = await api.addLine(parked);
    if (!saved.ok) return toast({ kind: 'problem', text: undoStrings.notSaved });
    const token = saved.value.undo;
    latest.current?.onLine('');
    const action = token === null ? {} : { action: { label: undoStrings.undo, onPress: () => void undo(token) } };
    toast({ kind: 'done', text: text.parked, ...action });
  });
  if (words === '') return null;
  return (
    <div className={styles['park']}>
      <Button size="sm" kind="quiet" icon="push-pin" onClick={park}>
        {text.park}
      </Button>
    </div>
  );
};
