import { useEffect, useId, useRef } from 'react';
import {
  mostFieldLetters,
  mostMinutes,
  supervisionGroups,
  type SupervisionItem,
} from '#shared/journal/supervision-session';
import { changeItem, giveMinutes } from '#shared/supervision/arrange';
import { answerLens } from '#shared/supervision/lens';
import { flagStrings } from '../../strings/flags.ts';
import { useKeysWithin } from '../../app/keys.ts';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { WantPicker } from '../../flags/want-picker.tsx';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { CountField } from '../../ui/count-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './agenda.module.css';
import { LensAnswers } from './lens-answers.tsx';
import { LensPicker } from './lens-picker.tsx';
import { inShort } from './say-gathered.ts';
import type { Arranging } from './use-arranging.ts';
import { useDragSource } from './use-drag-source.ts';
import { useDropTarget } from './use-drop-target.ts';
import type { Session } from './use-session.ts';

interface AgendaItemProps {
  readonly item: SupervisionItem;
  readonly at: Session;
  readonly arranging: Arranging;
  /** It was written just now, and its words are to come. */
  readonly takesFocus: boolean;
}

/** One thing that is brought: its words, what is wanted from it, its minutes, and a lens where one is wanted. */
export const AgendaItem = ({ item, at: { key, change }, arranging, takesFocus }: AgendaItemProps) => {
  const { id, words, want, minutes, lens } = item;
  const handle = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const short = text.wordsOf(inShort(words));
  const source = useDragSource<HTMLDivElement>((is) => arranging.drag(is ? { item: id } : null));
  const [place, isOver] = useDropTarget<HTMLLIElement>({
    isWanted: arranging.dragged !== null,
    onDrop: () => arranging.drop(item.group, id),
  });
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  // Drawn anew in another group, it would lose the focus.
  const keepFocus = (): void =>
    void requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`)?.focus());

  const within = useKeysWithin((event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    const group = supervisionGroups[Number(event.key) - 1];
    const isHandle = event.target === handle.current;
    if (event.altKey && by !== undefined) {
      arranging.step(id, by);
      if (isHandle) keepFocus();
    } else if (isHandle && group !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      arranging.move(id, group);
      keepFocus();
    } else if (isHandle && event.key === 'Delete') arranging.takeOut(item);
    else return;
    event.preventDefault();
  });

  return (
    <li ref={place} data-over={isOver ? '' : undefined}>
      <div ref={within} className={styles['item']} data-item={id}>
        <div ref={source} className={styles['source']}>
          <button
            ref={handle}
            type="button"
            className={styles['handle']}
            data-handle={id}
            aria-label={text.handle(short)}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown 1 2 3 Delete"
          >
            <Icon name="dots-six" size={18} />
          </button>
        </div>
        <div className={styles['what']}>
          <textarea
            ref={field}
            aria-label={text.words}
            aria-describedby={words.length >= mostFieldLetters ? `${ids}-long` : undefined}
            autoComplete="off"
            spellCheck={false}
            rows={1}
            maxLength={mostFieldLetters}
            value={words}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((now) => changeItem(now, id, { words: value }));
            }}
          />
          <FieldGuard field={field} written={words} where={key} />
          {words.length >= mostFieldLetters ? <small id={`${ids}-long`}>{text.longest}</small> : null}
          <div className={styles['asks']}>
            <WantPicker
              label={flagStrings.wantFrom(short)}
              value={want}
              onChange={(wanted) => change((now) => changeItem(now, id, { want: wanted }))}
            />
            <label className={styles['minutes']}>
              <CountField
                aria-label={text.minutesFor(short)}
                min={1}
                max={mostMinutes}
                value={minutes}
                onChange={(wanted) => change((now) => giveMinutes(now, id, wanted))}
              />
              <span aria-hidden="true">{text.min}</span>
            </label>
            <LensPicker item={item} onChange={(changed) => change((now) => changeItem(now, id, changed))} />
            <Button
              size="sm"
              kind="quiet"
              icon="x"
              aria-label={text.takeOut(short)}
              onClick={() => arranging.takeOut(item)}
            />
          </div>
          {lens === null ? null : (
            <LensAnswers
              lens={lens}
              where={key}
              onAnswer={(nth, answer) => change((now) => changeItem(now, id, { lens: answerLens(lens, nth, answer) }))}
            />
          )}
        </div>
      </div>
    </li>
  );
};
