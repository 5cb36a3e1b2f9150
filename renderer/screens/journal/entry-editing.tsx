import { useCallback, useState } from 'react';
import type { Entry, Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { wordingKey } from '../../app/draft-keys.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { GuardedPage } from '../../guard/guarded-page.tsx';
import { journalStrings as text } from '../../strings/journal.ts';
import { useVault } from '../../vault/live.tsx';
import styles from './reader.module.css';

/** Edits one entry. It is mounted anew for each, so its autosave can write into no other. */
export const EntryEditing = ({ id, entry }: { readonly id: RecordId; readonly entry: Entry }) => {
  const { drafts } = useApp();
  const { api } = useVault();
  // What it opened with: the vault's echoes of what is typed here must not move the caret.
  const [begun] = useState(() => ({ ...entry, ...drafts.newest(wordingKey(id)) }));
  const { day, prompt } = begun;
  const save = useCallback(
    (wording: Wording & Pick<Entry, 'prompt'>) => api.saveWording({ id, day, ...wording }),
    [api, id, day],
  );
  const saving = useAutosave(wordingKey(id), 'earlier', save);
  return (
    <>
      <GuardedPage
        entry={id}
        document={begun.document}
        label={text.editing}
        placeholder={text.placeholder}
        onChange={(wording) => saving.touch({ ...wording, prompt })}
        onLeave={() => void saving.flush()}
        focusOnOpen="end"
      />
      <div className={styles['state']}>
        <SaveLine state={saving.state} />
      </div>
    </>
  );
};
