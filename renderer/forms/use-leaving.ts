import { problemOf } from '../app/use-undoable.ts';
import { leftStrings as text } from '../strings/check-up.ts';
import { undoStrings } from '../strings/undo.ts';
import { useToast } from '../ui/toast.tsx';
import type { useForm } from './use-form.ts';

type Left = Pick<ReturnType<typeof useForm>, 'putAside' | 'drop'>;

interface Ways {
  readonly onDone: () => void;
  /** It stands open again. */
  readonly onReopen: () => void;
  /** What is said once it is thrown away. */
  readonly gone?: string;
}

/** The ways out of a form that was begun: put aside with what was typed, which is said, or thrown away, with its undo. */
export const useLeaving = (form: Left, { onDone, onReopen, gone: said = text.thrownAway }: Ways) => {
  const toast = useToast();
  return {
    putAside: (): void => {
      if (form.putAside()) toast({ kind: 'done', text: text.waits });
      onDone();
    },
    throwAway: (): void => {
      const going = form.drop();
      onDone();
      void going.then((gone) => {
        if (!gone.ok) return toast({ kind: 'problem', text: problemOf(gone.why) });
        const undo = async (): Promise<void> => {
          const state = await gone.undo();
          if (state.type !== 'failed') return onReopen();
          toast({ kind: 'problem', text: problemOf(state.reason), action });
        };
        const action = { label: undoStrings.undo, onPress: () => void undo() };
        toast({ kind: 'done', text: said, action });
      });
    },
  };
};
