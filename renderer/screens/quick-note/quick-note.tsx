import { useEffect, useRef } from 'react';
import { timeOf } from '../../app/format.ts';
import { commandKey, hasCommand } from '../../app/keys.ts';
import { useCopied } from '../../app/use-copied.ts';
import { fuelStops } from '../../strings/instruments.ts';
import { quickNoteStrings as text } from '../../strings/quick-note.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './quick-note.module.css';
import { useNoteGuard } from './use-note-guard.ts';
import { type QuickNoteProps, useQuickNote } from './use-quick-note.ts';

const fuels = fuelStops.map(({ name }, value) => ({ value, label: text.fuelMarks[value] ?? '', name }));

const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus();

/** A few words between two things, with the vault open or shut. They are sealed before they touch the disk. */
export const QuickNote = (props: QuickNoteProps) => {
  const { info, openedAt, words, state, write, putDown, lookAgain, close, keepOnTop } = useQuickNote(props);
  const { isOpen, isOnTop, box } = info;
  const seen = useNoteGuard(words.text);
  useCopied(props.platform.noteCopied);
  const latest = useRef({ close, putDown });
  useEffect(() => {
    latest.current = { close, putDown };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat) return;
      if (event.key === 'Escape') latest.current.close();
      else if (event.key === 'Enter' && hasCommand(event)) latest.current.putDown();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className={styles['window']}>
      <header className={styles['bar']}>
        {isOpen ? <Mark size={20} /> : <Icon name="lock-simple" size={19} />}
        <h1>{isOpen ? text.title : text.titleLocked}</h1>
        <span className={styles['buttons']}>
          <Button
            kind="quiet"
            size="sm"
            icon={isOnTop ? 'push-pin' : 'push-pin-slash'}
            aria-label={text.onTop}
            aria-pressed={isOnTop}
            onClick={() => keepOnTop(!isOnTop)}
          />
          <Button kind="quiet" size="sm" icon="x" aria-label={text.close} aria-keyshortcuts="Escape" onClick={close} />
        </span>
      </header>
      <main className={styles['body']}>
        {box.state === 'there' ? (
          <>
            <p className={styles['intro']}>{isOpen ? text.between(timeOf(openedAt)) : text.locked}</p>
            <textarea
              // Anew each time the window comes before the person, so that words can go straight in.
              key={openedAt.ms}
              ref={takeFocus}
              className={styles['words']}
              data-slot={isOpen ? undefined : ''}
              aria-label={text.field}
              autoComplete="off"
              spellCheck={false}
              value={words.text}
              onChange={(event) => write({ ...words, text: event.currentTarget.value })}
            />
            <div className={styles['seen']}>
              {seen[0] === undefined ? null : <Icon name="eye" size={17} />}
              <p aria-live="polite">{seen[0] === undefined ? null : text.seen(seen[0], seen.length - 1)}</p>
            </div>
            <div className={styles['fuel']}>
              <span aria-hidden="true">{text.fuel}</span>
              <Segmented<number>
                label={text.fuel}
                hideLabel
                optional
                options={fuels}
                value={words.fuelForMe}
                onChange={(fuelForMe) => write({ ...words, fuelForMe })}
              />
            </div>
            <div className={styles['flag']}>
              <Switch on={words.flag} onChange={(flag) => write({ ...words, flag })}>
                {text.flag}
              </Switch>
            </div>
          </>
        ) : (
          <div className={styles['nowhere']}>
            <p>{box.state === 'none' ? text.noVault : text.unread}</p>
            <Button size="sm" onClick={lookAgain}>
              {text.lookAgain}
            </Button>
          </div>
        )}
        {state.type === 'failed' ? (
          <Refusal title={text.failed[state.reason].title} action={{ label: text.tryNow, onPress: putDown }}>
            {text.failed[state.reason].detail}
          </Refusal>
        ) : null}
        <p role="status" className={styles['said']}>
          {state.type === 'sealed' ? (isOpen ? text.sealed : text.sealedLocked) : null}
        </p>
      </main>
      {box.state === 'there' ? (
        <footer className={styles['foot']}>
          <Icon name={isOpen ? 'lock-simple' : 'tray-arrow-down'} size={16} />
          <span className={styles['where']}>{isOpen ? text.lands : text.waits}</span>
          <Button kind="primary" keys={[commandKey, 'Enter']} onClick={putDown}>
            {isOpen ? text.put : text.drop}
          </Button>
        </footer>
      ) : null}
    </div>
  );
};
