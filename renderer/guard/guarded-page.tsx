import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef } from 'react';
import type { Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { PageEditor, type PageEditorHandle, type PageEditorProps } from '../editor/page-editor.tsx';
import { FlagsList } from '../flags/flags-list.tsx';
import { useFlagCommand } from '../flags/use-flag-command.ts';
import { usePageFlags } from '../flags/use-page-flags.ts';
import { flagStrings } from '../strings/flags.ts';
import type { Detail } from './detail.ts';
import { DetailsList } from './details-list.tsx';
import { GuardPopover } from './guard-popover.tsx';
import styles from './guarded-page.module.css';
import { useOpenPage } from './open-pages.ts';
import { useOpening } from './use-opening.ts';
import { type AllOfPage, type Unmarked, usePageGuard } from './use-page-guard.ts';

interface OverProps {
  readonly editor: Editor;
  readonly known: { readonly current: ReadonlyMap<string, Detail> };
  readonly all: AllOfPage;
  readonly entry: RecordId;
  readonly listId: string;
  readonly unmarked: Unmarked;
  readonly opensDetail: boolean;
  readonly onChange: (wording: Wording) => void;
}

const Over = ({ editor, known, all, entry, listId, unmarked, opensDetail, onChange }: OverProps) => {
  const opening = useOpening(editor, opensDetail);
  useOpenPage(entry, editor);
  return (
    <>
      <GuardPopover editor={editor} known={known} all={all} entry={entry} opening={opening} onChange={onChange} />
      <div className={styles['list']}>
        <DetailsList editor={editor} known={known} id={listId} unmarked={unmarked} onOpen={opening.open} />
      </div>
    </>
  );
};

const overPage = (props: OverProps) => <Over {...props} />;

interface GuardedPageProps extends Omit<PageEditorProps, 'guard' | 'over' | 'flags' | 'ref'> {
  readonly entry: RecordId;
  /** The first detail that is found in it opens, as if it were asked for. */
  readonly opensDetail?: boolean;
}

/** The writing page with an eye on client details. Where no guard is there, it is the page alone. */
export const GuardedPage = ({ entry, opensDetail = false, ...page }: GuardedPageProps) => {
  const flags = usePageFlags(entry);
  const run = useFlagCommand();
  const editor = useRef<PageEditorHandle>(null);
  const { page: guard, known, all, listId, unmarked } = usePageGuard(entry);
  const latest = useRef(page.onChange);
  useEffect(() => {
    latest.current = page.onChange;
  });
  const over = useCallback(
    (editor: Editor) => {
      const onChange = (wording: Wording): void => latest.current(wording);
      return overPage({ editor, known, all, entry, listId, unmarked, opensDetail, onChange });
    },
    [known, all, entry, listId, unmarked, opensDetail],
  );
  return (
    <>
      <PageEditor {...page} ref={editor} flags={flags} {...(guard === undefined ? {} : { guard, over })} />
      <FlagsList
        entry={entry}
        onLift={(flag) =>
          flag.kind === 'passage'
            ? editor.current?.lift(flag.id)
            : void run((api) => api.liftFlag({ kind: 'entry', entry }), flagStrings.lifted, flagStrings.notLifted)
        }
      />
    </>
  );
};
