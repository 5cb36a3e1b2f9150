import type { BrowserWindow } from 'electron';
import { eventChannel } from '#shared/ipc/channels';
import type { NoteEvent } from '#shared/ipc/note-contract';
import { quickNoteHome } from './navigation.ts';

export interface QuickNote {
  /** Brings the window before the person, in whatever program they are. */
  readonly show: () => void;
  readonly isVaultOpen: () => boolean;
  readonly vaultIs: (open: boolean) => void;
  /**
   * Out of sight at once, and what was typed in it goes sealed into the box: nothing that a person wrote may stand over
   * the cover of a locked vault. False when some of it is still in clear, because the disk took none of it.
   */
  readonly putAway: () => Promise<boolean>;
  readonly wasPutAway: (isSealed: boolean) => void;
  /** The page is there and can hear. */
  readonly loaded: () => void;
  readonly close: (isEmpty: boolean) => void;
  readonly window: () => BrowserWindow | null;
  readonly end: () => void;
}

// Sealing takes a blink; a slow disk gets the rest.
const patienceMs = 2000;

/** The one quick-note window: made when it is first asked for, and gone when it is closed with nothing in it. */
export const createQuickNote = (make: () => BrowserWindow): QuickNote => {
  let window: BrowserWindow | null = null;
  let isOpen = false;
  let canHear = false;
  let puttingAway: { readonly promise: Promise<boolean>; readonly done: (isSealed: boolean) => void } | null = null;

  const send = (event: NoteEvent): void => {
    if (window !== null && canHear) window.webContents.send(eventChannel, event);
  };

  const forget = (): void => {
    window = null;
    canHear = false;
    puttingAway?.done(true);
  };

  const end = (): void => {
    // Where it stood is noted as it goes out of sight.
    window?.hide();
    window?.destroy();
    forget();
  };

  const open = (): BrowserWindow => {
    const made = make();
    window = made;
    made.on('close', (event) => {
      // Words may be in it: it goes out of sight, and they stay in its memory.
      event.preventDefault();
      made.hide();
    });
    made.on('closed', () => window === made && forget());
    // Its words died with the page; the next time it is asked for there is a new one.
    made.webContents.on('render-process-gone', end);
    // Refused only where the window went meanwhile; there is nothing in it then.
    void made.loadURL(quickNoteHome).catch(() => undefined);
    return made;
  };

  return {
    show: () => {
      if (window === null) {
        open();
        return;
      }
      window.show();
      window.focus();
      send({ type: 'look-again' });
    },
    isVaultOpen: () => isOpen,
    vaultIs: (now) => {
      if (isOpen === now) return;
      isOpen = now;
      send({ type: 'look-again' });
    },
    putAway: () => {
      // Nothing can have been typed into a page that never came as far as asking.
      if (window === null || !canHear) {
        window?.hide();
        return Promise.resolve(true);
      }
      window.hide();
      if (puttingAway !== null) return puttingAway.promise;
      let done = (_isSealed: boolean): void => undefined;
      const promise = new Promise<boolean>((resolve) => {
        const impatient = setTimeout(() => done(false), patienceMs);
        done = (isSealed) => {
          clearTimeout(impatient);
          puttingAway = null;
          resolve(isSealed);
        };
      });
      puttingAway = { promise, done };
      send({ type: 'put-away' });
      return promise;
    },
    wasPutAway: (isSealed) => puttingAway?.done(isSealed),
    loaded: () => {
      canHear = true;
    },
    close: (isEmpty) => {
      if (isEmpty) end();
      else window?.hide();
    },
    window: () => window,
    end,
  };
};
