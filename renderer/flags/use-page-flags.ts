import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { addFlag, flagAt, flaggable, removeFlag } from '../editor/flags.ts';
import type { PageFlags } from '../editor/page-editor.tsx';
import { flagStrings as text } from '../strings/flags.ts';
import { useToast } from '../ui/toast.tsx';
import { useVault } from '../vault/live.tsx';

/** Flags in a page that is being written: what is selected, or the paragraph of the caret; once more takes one off. */
export const usePageFlags = (entry: RecordId): PageFlags => {
  const { random } = useApp();
  const { api } = useVault();
  const toast = useToast();
  return useMemo((): PageFlags => {
    const lift = (editor: Editor, id: string): void => {
      if (!removeFlag(editor, id)) return;
      const after = editor.state.doc;
      const undo = (): void => {
        // The editor's own undo takes back the last thing that was done: that has to be this one.
        if (editor.isDestroyed || editor.state.doc !== after) toast({ kind: 'problem', text: text.changedSince });
        else editor.commands.undo();
      };
      toast({ kind: 'done', text: text.lifted, action: { label: text.undo, onPress: undo } });
    };
    const set = async (editor: Editor, range: { readonly from: number; readonly to: number }): Promise<void> => {
      const id = newRecordId(random);
      addFlag(editor, range, id);
      const kept = await api.keepPassage(id, entry);
      if (!kept.ok) {
        if (!editor.isDestroyed) removeFlag(editor, id);
        return toast({ kind: 'problem', text: text.notSaved });
      }
      const undo = (): void => void (editor.isDestroyed ? api.liftPassage(id, entry) : removeFlag(editor, id));
      toast({ kind: 'done', text: text.done, action: { label: text.undo, onPress: undo } });
    };
    return {
      toggle: (editor) => {
        const { selection } = editor.state;
        const here = flagAt(editor, selection);
        if (here !== null) return lift(editor, here);
        const range = flaggable(editor, selection);
        if (range === null) return toast({ kind: 'done', text: text.nothingThere });
        void set(editor, range);
      },
      lift,
    };
  }, [random, api, toast, entry]);
};
