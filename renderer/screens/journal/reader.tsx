import { useMemo, useRef, useState } from 'react';
import { titleOf } from '#shared/journal/entry';
import { useApp } from '../../app/app-context.ts';
import { longDay, timeOf } from '../../app/format.ts';
import { hasCommand, useKeysWhileShown } from '../../app/keys.ts';
import { useWholeClicks } from '../../app/use-whole-clicks.ts';
import { WhenFree } from '../../app/when-free.tsx';
import { PageView, type PageViewHandle } from '../../editor/page-view.tsx';
import { FlagsList } from '../../flags/flags-list.tsx';
import { isFlagKey } from '../../flags/is-flag-key.ts';
import { useReaderFlags } from '../../flags/use-reader-flags.ts';
import { flagStrings } from '../../strings/flags.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { leavingStrings } from '../../strings/leaving.ts';
import { Button } from '../../ui/button.tsx';
import { ReadingsLine } from '../../ui/instruments/readings-line.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { EntryView } from '../../workers/vault/queries/journal.ts';
import { EntryEditing } from './entry-editing.tsx';
import { LaterNotes } from './later-notes.tsx';
import { PartingLines } from './parting-lines.tsx';
import styles from './reader.module.css';
import { useMoveToTrash } from './use-move-to-trash.ts';
import { pageSubject } from '../leaving/subject.ts';
import { LeavingDialog } from '../leaving/leaving-dialog.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

interface ReaderProps {
  readonly view: EntryView;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onGone: () => void;
}

/** One entry, to read; or to edit, with an autosave of its own. */
export const Reader = ({ view, editing, onEditing, onGone }: ReaderProps) => {
  const { settings } = useApp();
  const toTrash = useMoveToTrash();
  const [versions, setVersions] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const subject = useMemo(() => pageSubject(view), [view]);
  const { id, entry, checkIn, close } = view;
  const closedAt = close?.firstClosedAt ?? null;
  const day = longDay(entry.day);
  const page = useRef<PageViewHandle>(null);
  const flagging = useReaderFlags(id);
  const within = useRef<HTMLElement>(null);
  useWholeClicks(within, editing ? 'editing' : 'reading');

  const flagKey = (event: KeyboardEvent): void => {
    if (editing || event.repeat) return;
    event.preventDefault();
    flagging.toggle(page.current?.selected() ?? null);
  };
  useKeysWhileShown((event) => {
    if (isFlagKey(event)) return flagKey(event);
    if (!hasCommand(event) || event.shiftKey || event.repeat || event.key.toLowerCase() !== 'e' || editing) return;
    event.preventDefault();
    setLeaving(true);
  });

  const moveToTrash = async (): Promise<void> => {
    if (await toTrash(id)) onGone();
  };

  return (
    <article ref={within} className={styles['reader']} aria-label={titleOf(entry.text) || text.untitled}>
      <header className={styles['top']}>
        <p>{closedAt === null ? day : text.closedAt(day, timeOf(closedAt))}</p>
        {editing ? (
          <Button size="sm" onClick={() => onEditing(false)}>
            {text.doneEditing}
          </Button>
        ) : (
          <>
            <Button size="sm" kind="quiet" icon="pencil-simple" onClick={() => onEditing(true)}>
              {text.edit}
            </Button>
            <Menu
              label={text.more}
              trigger={{ kind: 'quiet', size: 'sm', icon: 'dots-three', 'aria-label': text.more }}
              items={[
                { id: 'versions', label: text.versions, icon: 'archive', onPress: () => setVersions(true) },
                {
                  id: 'flag',
                  label: flagging.isWhole ? flagStrings.unflagWhole : flagStrings.flagWhole,
                  icon: 'flag',
                  onPress: () => flagging.toggle(null),
                },
                { id: 'leaving', label: leavingStrings.menu, icon: 'export', onPress: () => setLeaving(true) },
                { id: 'trash', label: text.remove, icon: 'x', onPress: () => void moveToTrash() },
              ]}
            />
          </>
        )}
      </header>
      {checkIn === null ? null : <ReadingsLine readings={checkIn} wheel={settings.wheel} />}
      {entry.prompt === null ? null : (
        <p className={styles['prompt']}>
          <span>{text.prompted}</span> {entry.prompt.text}
        </p>
      )}
      {editing ? (
        <WhenFree day={entry.day}>
          <EntryEditing id={id} entry={entry} />
        </WhenFree>
      ) : (
        <>
          <PageView ref={page} document={entry.document} label={text.editing} />
          <FlagsList entry={id} onLift={flagging.lift} />
          {close === null ? null : <PartingLines parting={close} />}
          <LaterNotes id={id} notes={entry.notes} />
        </>
      )}
      {leaving ? <LeavingDialog subject={subject} onClose={() => setLeaving(false)} /> : null}
      {versions ? <VersionsDialog id={id} onClose={() => setVersions(false)} /> : null}
    </article>
  );
};
