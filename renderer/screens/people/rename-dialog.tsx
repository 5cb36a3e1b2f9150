import type { Remote } from 'comlink';
import { type FormEvent, useCallback, useState } from 'react';
import { dayInYear } from '../../app/format.ts';
import { useApp } from '../../app/app-context.ts';
import { renameStrings as text } from '../../strings/people.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AroundWords } from '../../ui/around-words.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { RenamePreview } from '../../workers/vault/aliases/rename-steps.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './rename-dialog.module.css';
import { RenamingProgress } from './renaming-progress.tsx';
import { type RenameProblem, useRenaming } from './use-renaming.ts';

interface RenameDialogProps {
  readonly card: Pick<PersonCard, 'id' | 'alias'>;
  readonly onClose: () => void;
}

// No page is open while this stands before the screen; what is typed but not on the disk yet is handed over first.
const nothingOpen = { entries: [], days: [], records: [] } as const;

interface PreviewProps {
  readonly from: string;
  readonly to: string;
  readonly preview: RenamePreview;
}

const Preview = ({ from, to, preview }: PreviewProps) => {
  const { today } = useApp();
  const { places, entries, closes, earlierWordings: wordings, notes, examples, alreadyThere, tooLong } = preview;
  const isNowhere = entries.length + closes + wordings + notes === 0;
  return (
    <>
      <p>{isNowhere ? text.nowhere : text.found({ places, entries: entries.length, closes, wordings, notes })}</p>
      {alreadyThere === 0 ? null : <p>{text.alreadyThere(to, alreadyThere)}</p>}
      {tooLong === 0 ? null : <p>{text.tooLong(from, tooLong)}</p>}
      {examples.length === 0 ? null : (
        <>
          <h3>{text.examples}</h3>
          <ul className={styles['examples']}>
            {examples.map(({ day, ...place }, index) => (
              <li key={`${day} ${index}`}>
                <span>{dayInYear(day, today)}</span>
                <AroundWords place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Another alias, what it would change, and how that goes. */
export const RenameDialog = ({ card, onClose }: RenameDialogProps) => {
  const { id } = card;
  // The card has the new one before the pages do.
  const [alias] = useState(card.alias);
  const renaming = useRenaming();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RenameProblem | null>(null);
  const to = typed.trim();
  const ask = useCallback(
    async (api: Remote<VaultApi>) =>
      to === '' || busy ? null : { to, preview: await api.previewRename(id, to, nothingOpen) },
    [id, to, busy],
  );
  const live = useLive(ask);
  // The last answer stands until the next one is there: nothing jumps at every key.
  const [last, setLast] = useState<(typeof live & { state: 'ready' })['value']>(null);
  if (live.state === 'ready' && live.value !== last) setLast(live.value);
  const preview = last === null || to === '' ? null : last;
  const problem = refused ?? (preview?.preview.ok === false ? preview.preview.error : null);
  // How much changes doesn't hang on the last letter typed, and the vault refuses what can't be: Enter need not wait.
  const isReady = preview !== null && preview.preview.ok && refused === null;

  const rename = async (): Promise<void> => {
    if (!isReady || busy) return;
    setBusy(true);
    const failed = await renaming.rename(id, { from: alias, to });
    if (failed === null) onClose();
    else {
      setRefused(failed);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void rename();
  };

  return (
    <Dialog
      key={busy ? 'busy' : 'asking'}
      title={text.title(alias)}
      size="lg"
      onCancel={busy ? () => undefined : onClose}
      actions={
        busy
          ? []
          : [
              { label: text.cancel, onPress: onClose },
              { label: text.rename, kind: 'primary', onPress: () => void rename(), isOff: !isReady },
            ]
      }
    >
      {busy ? (
        <RenamingProgress />
      ) : (
        <form className={styles['form']} onSubmit={submit}>
          <p>{text.lead}</p>
          <TextField
            label={text.to}
            autoComplete="off"
            maxLength={60}
            value={typed}
            error={problem === null ? null : text.problems[problem.type]}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(null);
            }}
          />
          <div role="status" className={styles['preview']}>
            {preview?.preview.ok === true ? (
              <Preview from={alias} to={preview.to} preview={preview.preview.value} />
            ) : null}
          </div>
        </form>
      )}
    </Dialog>
  );
};
