import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button, type ButtonKind } from './button.tsx';
import styles from './dialog.module.css';
import { Heading } from './heading.tsx';

export interface DialogAction {
  readonly label: string;
  readonly kind?: ButtonKind;
  readonly onPress: () => void;
  /** The choice that changes nothing; it holds the focus as the dialog opens. Exactly one. */
  readonly isSafe?: true;
  /** Something has to be done first. */
  readonly isOff?: boolean;
  /** Set apart on the left. */
  readonly isAside?: true;
}

interface DialogProps {
  /** A plain statement or question. */
  readonly title: string;
  readonly children?: ReactNode;
  /** What has just come of an action, in sight beside the actions. */
  readonly status?: ReactNode;
  readonly actions: readonly DialogAction[];
  /** Esc: no change. */
  readonly onCancel: () => void;
  readonly size?: 'sm' | 'lg' | 'full';
}

const focusable = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';

// Esc pressed twice in a row closes a dialog without asking it, and what it was doing would go on unseen.
const neverByItself = { closedby: 'none' } as object;

/** Modal while mounted; focus goes back to where it was when it is taken away. */
export const Dialog = ({ title, children, status, actions, onCancel, size = 'sm' }: DialogProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-safe]')?.focus({ preventScroll: true });
    // The platform has scrolled to the first field: what stands above it would go unread.
    if (element !== null && element.scrollTop > 0) {
      element.scrollTop = 0;
      element.focus({ preventScroll: true });
    }
    return () => element?.close();
  }, []);

  const latest = useRef(onCancel);
  useEffect(() => {
    latest.current = onCancel;
  });
  useEffect(() => {
    const cancelOnEscape = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Of several, only the one on top.
      if ([...document.querySelectorAll('dialog[open]')].at(-1) !== dialog.current) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    document.addEventListener('keydown', cancelOnEscape);
    return () => document.removeEventListener('keydown', cancelOnEscape);
  }, []);

  // The platform makes the page behind inert, but still lets Tab leave for the window's own controls.
  const keepInside = (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'Tab') return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)];
    const [leaving, entering] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
    const isBefore = event.shiftKey && document.activeElement === event.currentTarget;
    if (document.activeElement !== leaving && !isBefore) return;
    event.preventDefault();
    entering?.focus();
  };

  const button = (action: DialogAction) => (
    <Button
      key={action.label}
      kind={action.kind ?? 'default'}
      onClick={action.onPress}
      disabled={action.isOff === true}
      data-safe={action.isSafe === true ? '' : undefined}
    >
      {action.label}
    </Button>
  );

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-size={size}
      tabIndex={-1}
      aria-modal="true"
      aria-labelledby={id}
      onKeyDown={keepInside}
      {...neverByItself}
    >
      <Heading level={2} size={size === 'sm' ? 'sm' : 'md'} id={id}>
        {title}
      </Heading>
      <div className={styles['body']}>{children}</div>
      <div className={styles['actions']}>
        {status}
        {actions.filter((action) => action.isAside === true).map(button)}
        <span className={styles['gap']} />
        {actions.filter((action) => action.isAside !== true).map(button)}
      </div>
    </dialog>
  );
};
