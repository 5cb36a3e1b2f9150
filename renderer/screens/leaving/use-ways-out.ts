import { useRef, useState } from 'react';
import type { FileKind, Sync } from '#shared/ipc/leaving-contract';
import type { Region } from '#shared/ipc/preferences';
import type { Bytes } from '#shared/kernel/bytes';
import type { LeavingDocument } from '#shared/leaving/document';
import { markdown } from '#shared/leaving/markdown';
import { plainText } from '#shared/leaving/plain-text';
import { useApp } from '../../app/app-context.ts';
import { heldForPaper } from '../../leaving/held-for-paper.ts';
import type { LeavingSubject } from './subject.ts';
import { leavingStrings as text, type WayOut } from '../../strings/leaving.ts';
import { useToast } from '../../ui/toast.tsx';

/** What came of it, to be said beside the buttons. */
export interface Said {
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly saved: number | null;
}

/** A place that the person chose and that is copied elsewhere: nothing is written until they say so again. */
export interface SyncedPlace {
  readonly kind: FileKind;
  readonly place: number;
  readonly sync: Sync;
}

const paperIn = (region: Region): 'Letter' | 'A4' => (region === 'US' || region === 'CA' ? 'Letter' : 'A4');

const done = (words: string, saved: number | null = null): Said => ({ kind: 'done', text: words, saved });
const problem = (words: string): Said => ({ kind: 'problem', text: words, saved: null });

/** Word's library is large, and asked for by the few who want its files. */
const wordBytes = async (leaving: LeavingDocument, paper: 'Letter' | 'A4'): Promise<Bytes> => {
  const { wordFile } = await import('../../leaving/word-file.ts');
  return wordFile(leaving, paper);
};

interface WaysOut extends Pick<LeavingSubject, 'what'> {
  /** Undefined where nobody is to be told. */
  readonly onSaved: LeavingSubject['onSaved'] | undefined;
  readonly month: string;
  /** All that it says: what came of something else is not said of it. */
  readonly words: string;
}

/** How a document gets out. `month`: `YYYY-MM`, the only thing of it that a file's name tells. */
export const useWaysOut = (leaving: LeavingDocument, { what, month, words, onSaved }: WaysOut) => {
  const { leaving: machine, preferences } = useApp();
  const toast = useToast();
  /** The dialog was closed while something was on its way: what comes of that is said outside of it. */
  const isLeft = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<{ readonly of: string; readonly said: Said } | null>(null);
  const said = last?.of === words ? last.said : null;
  const setSaid = (came: Said | null): void => setLast(came === null ? null : { of: words, said: came });
  const [synced, setSynced] = useState<SyncedPlace | null>(null);
  const paper = paperIn(preferences.region);

  const bytesOf = async (kind: FileKind): Promise<Bytes | null> => {
    if (kind === 'pdf') return null;
    return kind === 'md' ? new TextEncoder().encode(markdown(leaving)) : wordBytes(leaving, paper);
  };

  const write = async (kind: FileKind, place: number): Promise<Said> => {
    const bytes = await bytesOf(kind).catch(async (error: unknown) => {
      // Nothing comes to lie there.
      await machine.dropSavePlace({ place });
      throw error;
    });
    const written = await heldForPaper(() => machine.saveDocument({ place, bytes, paper }));
    if (written.ok) {
      onSaved?.(written.value.name);
      return done(text.saved, written.value.saved);
    }
    const { type } = written.error;
    if (type === 'forbidden') return problem(text.forbidden);
    return problem(type === 'not-chosen' ? text.notChosen : text.problems[type]);
  };

  const save = async (kind: FileKind): Promise<Said | null> => {
    const chosen = await machine.chooseSavePlace({ kind, what, month });
    if (!chosen.ok) return problem(chosen.error.type === 'forbidden' ? text.forbidden : text.ownFolder);
    if (chosen.value === null) return null;
    const { place, sync } = chosen.value;
    if (sync === null) return write(kind, place);
    setSynced({ kind, place, sync });
    return null;
  };

  const print = async (): Promise<Said | null> => {
    const sent = await heldForPaper(() => machine.printDocument({ paper }));
    if (sent.ok) return sent.value.printed ? done(text.printed) : null;
    return problem(sent.error.type === 'forbidden' ? text.forbidden : text.noPrinter);
  };

  const copy = async (): Promise<Said> => {
    await machine.copyText({ text: plainText(leaving) });
    return done(text.copied);
  };

  /** One at a time: while one is under way, nothing else is begun. What breaks on the way is said, never only thrown. */
  const alone = async (way: WayOut, work: () => Promise<Said | null>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const came = await work().catch(() => problem(text.broken[way]));
    setSaid(came);
    setBusy(false);
    if (isLeft.current && came !== null) toast({ kind: came.kind, text: came.text });
  };

  return {
    isBusy,
    said,
    /** By the person; a lock that takes the dialog away has words of its own for later. */
    leave: (): void => {
      isLeft.current = true;
    },
    /** What was said is about something that has changed since. */
    unsay: (): void => setSaid(null),
    synced,
    go: (way: WayOut): Promise<void> =>
      alone(way, () => (way === 'copy' ? copy() : way === 'print' ? print() : save(way))),
    saveThere: async (): Promise<void> => {
      if (synced === null) return;
      setSynced(null);
      await alone(synced.kind, () => write(synced.kind, synced.place));
    },
    /** Not there; `again`: another place is asked for. */
    notThere: async (again: boolean): Promise<void> => {
      if (synced === null) return;
      setSynced(null);
      await alone(synced.kind, async () => {
        await machine.dropSavePlace({ place: synced.place });
        return again ? save(synced.kind) : null;
      });
    },
    show: (saved: number): Promise<unknown> =>
      machine.showSaved({ saved }).catch(() => setSaid(problem(text.notShown))),
  };
};
