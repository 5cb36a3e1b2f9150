/** The key that makes a command of another, on one kind of machine. */
export interface CommandKey {
  /** As it is printed on the key. */
  readonly shown: '⌘' | 'Ctrl';
  /** As `aria-keyshortcuts` names it. */
  readonly named: 'Meta' | 'Control';
  readonly isHeld: (event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>) => boolean;
}

export const commandKeyOn = (userAgent: string): CommandKey =>
  userAgent.includes('Mac OS')
    ? { shown: '⌘', named: 'Meta', isHeld: ({ metaKey, altKey }) => metaKey && !altKey }
    : { shown: 'Ctrl', named: 'Control', isHeld: ({ ctrlKey, altKey }) => ctrlKey && !altKey };
