import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { RecordId } from '#shared/vault/record-id';

// What is chosen for a page may only be known to be on the disk after the page was left, and opened again.
const open = new Map<RecordId, Editor>();

/** Where an entry is being written now; null where it isn't. */
export const openPage = (entry: RecordId): Editor | null => open.get(entry) ?? null;

export const useOpenPage = (entry: RecordId, editor: Editor): void => {
  useEffect(() => {
    open.set(entry, editor);
    return () => {
      if (open.get(entry) === editor) open.delete(entry);
    };
  }, [entry, editor]);
};
