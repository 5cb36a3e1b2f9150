import {
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { ui } from '../strings/ui.ts';
import { Button } from './button.tsx';
import styles from './field.module.css';
import hidden from './visually-hidden.module.css';

/** The only way to what was typed: it never passes through React, and `take` leaves nothing behind. */
export interface PassphraseHandle {
  /** The text, once. The field is empty and masked afterwards. */
  readonly take: () => string;
  readonly holds: (text: string) => boolean;
  readonly isEmpty: () => boolean;
  /** Puts in a suggestion and shows it, so that it can be copied down. */
  readonly fill: (text: string) => void;
  /** What was taken and came to nothing: as it stood, masked. */
  readonly putBack: (text: string) => void;
  readonly focus: () => void;
}

interface PassphraseFieldProps {
  readonly ref: Ref<PassphraseHandle>;
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A recovery code is read off paper, so it stays in sight; a passphrase is masked until asked. */
  readonly secret?: 'passphrase' | 'pin' | 'code';
  /** Takes the focus as the view opens: it is the one thing there to do. */
  readonly focusFirst?: boolean;
  readonly readOnly?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  /** Hears each change, for measuring strength. The listener must not keep the text. */
  readonly onText?: (text: string) => void;
  readonly onCapsLock?: (on: boolean) => void;
  /** A control that belongs inside the field, at its end. */
  readonly end?: ReactNode;
}

export const PassphraseField = (props: PassphraseFieldProps) => {
  const { ref, label, hideLabel = false, secret = 'passphrase', readOnly = false, invalid = false } = props;
  const { focusFirst = false, onText, onCapsLock, end } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const masked = secret !== 'code' && !shown;

  useImperativeHandle(ref, () => {
    const put = (text: string): void => {
      if (input.current !== null) input.current.value = text;
    };
    return {
      take: () => {
        const text = input.current?.value ?? '';
        put('');
        setShown(false);
        return text;
      },
      holds: (text) => input.current?.value === text,
      isEmpty: () => (input.current?.value ?? '') === '',
      fill: (text) => {
        put(text);
        setShown(true);
        input.current?.focus();
      },
      putBack: put,
      focus: () => input.current?.focus(),
    };
  }, []);

  useEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);

  const listenForCapsLock = (event: KeyboardEvent): void => onCapsLock?.(event.getModifierState('CapsLock'));

  return (
    <div className={styles['field']}>
      <label className={hideLabel ? hidden['hidden'] : styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['box']}>
        <input
          ref={input}
          id={id}
          type={masked ? 'password' : 'text'}
          className={styles['input']}
          data-size="lg"
          data-face={masked ? 'ui' : 'code'}
          data-case={secret === 'code' ? 'upper' : undefined}
          data-ends={(secret === 'code' ? 0 : 1) + (end === undefined ? 0 : 1)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          readOnly={readOnly}
          aria-invalid={invalid}
          aria-describedby={props.describedBy}
          onInput={(event) => onText?.(event.currentTarget.value)}
          onKeyDown={listenForCapsLock}
          onKeyUp={listenForCapsLock}
        />
        <div className={styles['ends']}>
          {secret === 'code' ? null : (
            <Button
              kind="quiet"
              icon={shown ? 'eye-slash' : 'eye'}
              aria-label={(shown ? ui.hide : ui.show)[secret]}
              aria-controls={id}
              onClick={() => setShown(!shown)}
            />
          )}
          {end}
        </div>
      </div>
    </div>
  );
};
