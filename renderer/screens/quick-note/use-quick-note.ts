import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteReply } from '#shared/ipc/note-contract';
import { mostNoteLetters } from '#shared/journal/dropped-note';
import type { Clock, Instant } from '#shared/kernel/clock';
import { showPreferences } from '../../design/preferences.ts';
import type { NotePlatform } from '../../platform/quick-note.ts';
import type { NoteSealer } from '../../vault/seal-note.ts';

export type NoteFailure = 'disk-full' | 'read-only' | 'io' | 'too-many' | 'too-long' | 'no-key';
type State = { readonly type: 'writing' | 'sealed' } | { readonly type: 'failed'; readonly reason: NoteFailure };

interface Words {
  readonly text: string;
  readonly fuelForMe: number | null;
  /** To be brought to supervision. */
  readonly flag: boolean;
}

export interface QuickNoteProps {
  readonly platform: NotePlatform;
  readonly info: NoteReply<'noteInfo'>;
  readonly clock: Clock;
  readonly seal: NoteSealer;
}

const nothing: Words = { text: '', fuelForMe: null, flag: false };

const isNothing = ({ text, fuelForMe }: Words): boolean => text.trim() === '' && fuelForMe === null;

/** What was typed on while the disk was at work stays; what is down goes. */
const restOf = (now: Words, down: Words): Words => ({
  text: now.text.startsWith(down.text) ? now.text.slice(down.text.length) : now.text,
  fuelForMe: now.fuelForMe === down.fuelForMe ? null : now.fuelForMe,
  flag: now.flag !== down.flag && now.flag,
});

/** Words that are only in this window's memory until they are sealed and on the disk. */
export const useQuickNote = ({ platform, info: first, clock, seal }: QuickNoteProps) => {
  const [info, setInfo] = useState(first);
  const [openedAt, setOpenedAt] = useState<Instant>(clock.now);
  const [words, setWords] = useState(nothing);
  const [state, setState] = useState<State>({ type: 'writing' });
  // Asked for by a lock as well, which doesn't wait for a drawing.
  const newest = useRef({ words: nothing, info: first });
  const running = useRef<Promise<boolean> | null>(null);

  const write = useCallback((changed: Words): void => {
    newest.current = { ...newest.current, words: changed };
    setWords(changed);
    setState({ type: 'writing' });
  }, []);

  const drop = useCallback(async (): Promise<NoteFailure | null> => {
    const { words: down, info: known } = newest.current;
    const text = down.text.trim();
    if (text.length > mostNoteLetters) return 'too-long';
    if (known.box.state !== 'there') return 'no-key';
    const { ms, offset } = clock.now();
    const note = await seal(known.box, ms, {
      type: 'droppedNote',
      version: 2,
      text,
      fuelForMe: down.fuelForMe,
      flag: down.flag,
      offset,
    });
    if (note === null) return 'no-key';
    const dropped = await platform.dropNote({ note });
    if (!dropped.ok) return dropped.error.type;
    write(restOf(newest.current.words, down));
    return null;
  }, [clock, seal, platform, write]);

  /** Whether nothing is left in clear. Asked again meanwhile, it is the same try. */
  const putDown = useCallback((): Promise<boolean> => {
    if (isNothing(newest.current.words)) return Promise.resolve(true);
    if (running.current !== null) return running.current;
    const settle = (failure: NoteFailure | null): boolean => {
      running.current = null;
      setState(failure === null ? { type: 'sealed' } : { type: 'failed', reason: failure });
      return failure === null;
    };
    const trying = drop().then(settle, () => settle('io'));
    running.current = trying;
    return trying;
  }, [drop]);

  /** What was typed on while the disk was at work goes down as well. */
  const putAllDown = useCallback(async (): Promise<boolean> => {
    let isDown = await putDown();
    while (isDown && !isNothing(newest.current.words)) isDown = await putDown();
    return isDown;
  }, [putDown]);

  const lookAgain = useCallback(async (): Promise<void> => {
    const found = await platform.noteInfo(undefined);
    newest.current = { ...newest.current, info: found };
    // A flag over no words is not for whatever is written next.
    if (newest.current.words.flag && isNothing(newest.current.words)) write(nothing);
    showPreferences(found.look);
    setInfo(found);
    setOpenedAt(clock.now());
  }, [platform, clock, write]);

  useEffect(
    () =>
      platform.onEvent((event) => {
        if (event.type === 'look-again') {
          void lookAgain();
          return;
        }
        void putAllDown().then(async (isSealed) => {
          await platform.notePutAway({ isSealed });
          // Whoever opens it next is told nothing of the last note.
          if (isSealed) setState({ type: 'writing' });
        });
      }),
    [platform, lookAgain, putAllDown],
  );

  return {
    info,
    openedAt,
    words,
    state,
    write,
    putDown: () => void putDown(),
    lookAgain: () => void lookAgain(),
    close: () => void platform.closeNote({ isEmpty: isNothing(newest.current.words) }),
    keepOnTop: (on: boolean) => {
      setInfo((last) => ({ ...last, isOnTop: on }));
      void platform.keepNoteOnTop({ on });
    },
  };
};
