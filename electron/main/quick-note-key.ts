import type { GlobalShortcut } from 'electron';

/** In any program; Command on macOS. */
const quickNoteAccelerator = 'CommandOrControl+Shift+Space';

/** The key that opens a quick note wherever the person is. */
export interface QuickNoteKey {
  readonly set: (on: boolean) => void;
  /** `refused`: another program, or the system, keeps the key to itself. */
  readonly state: () => 'on' | 'off' | 'refused';
}

type Shortcuts = Pick<GlobalShortcut, 'register' | 'unregister' | 'isRegistered'>;

export const createQuickNoteKey = (shortcuts: Shortcuts, press: () => void): QuickNoteKey => {
  let wanted = false;
  return {
    set: (on) => {
      wanted = on;
      const isOurs = shortcuts.isRegistered(quickNoteAccelerator);
      if (on && !isOurs) shortcuts.register(quickNoteAccelerator, press);
      if (!on && isOurs) shortcuts.unregister(quickNoteAccelerator);
    },
    state: () => {
      if (!wanted) return 'off';
      return shortcuts.isRegistered(quickNoteAccelerator) ? 'on' : 'refused';
    },
  };
};
