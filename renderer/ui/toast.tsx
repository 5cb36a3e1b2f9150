import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { ui } from '../strings/ui.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

export interface Toast {
  /** `problem` interrupts a screen reader; `done` waits its turn. */
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Null takes away what is shown. */
type Show = (toast: Toast | null) => void;

const ShowToast = createContext<Show>(() => {
  throw new TypeError('useToast outside ToastProvider');
});

/** Says one thing at a time; a new one takes the place of the last. */
export const useToast = (): Show => use(ShowToast);

interface CardProps {
  readonly toast: Toast;
  readonly onGone: () => void;
}

// The seven seconds are a CSS animation, which hover and focus hold still and the end of which takes the toast away.
const ToastCard = ({ toast, onGone }: CardProps) => (
  <div
    className={styles['toast']}
    data-kind={toast.kind}
    onAnimationEnd={(event) => (event.target === event.currentTarget ? onGone() : undefined)}
  >
    <Icon name={toast.kind === 'problem' ? 'warning-circle' : 'check-circle'} size={19} />
    <span className={styles['text']}>{toast.text}</span>
    {toast.action === undefined ? null : (
      <Button
        size="sm"
        kind={toast.kind === 'problem' ? 'default' : 'quiet'}
        onClick={() => {
          onGone();
          toast.action?.onPress();
        }}
      >
        {toast.action.label}
      </Button>
    )}
    <Button size="sm" kind="quiet" icon="x" aria-label={ui.dismiss} onClick={onGone} />
  </div>
);

/** F8 moves focus into the toast from anywhere, and back again when it goes. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState<{ readonly id: number; readonly toast: Toast } | null>(null);
  const region = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const goToToast = (event: KeyboardEvent): void => {
      const button = event.key === 'F8' ? region.current?.querySelector('button') : null;
      if (button === null || button === undefined) return;
      event.preventDefault();
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      button.focus();
    };
    document.addEventListener('keydown', goToToast);
    return () => document.removeEventListener('keydown', goToToast);
  }, []);

  // The same function for good, so that an effect may depend on it.
  const show = useCallback<Show>(
    (toast) => setShown((last) => (toast === null ? null : { id: (last?.id ?? 0) + 1, toast })),
    [],
  );
  const gone = (): void => {
    if (region.current?.contains(document.activeElement) === true) before.current?.focus();
    setShown(null);
  };
  const card = shown === null ? null : <ToastCard key={shown.id} toast={shown.toast} onGone={gone} />;
  const problem = shown?.toast.kind === 'problem';

  return (
    <ShowToast value={show}>
      <div className={styles['frame']}>
        <div className={styles['app']}>{children}</div>
        {/* Both live regions stand ready from the start: one that arrives with its words is often not announced. */}
        <section ref={region} className={styles['region']} aria-label={ui.messages}>
          <output>{problem ? null : card}</output>
          <div role="alert">{problem ? card : null}</div>
        </section>
      </div>
    </ShowToast>
  );
};
