import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { commandKey } from '../app/keys.ts';
import { guardStrings as text, reasonInWords, saysMore } from '../strings/guard.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ChoiceLabel, choiceIcon, choiceParts } from './choice-label.tsx';
import { currentDetails } from './current-details.ts';
import type { Detail } from './detail.ts';
import styles from './guard-popover.module.css';
import type { Choice } from './offer.ts';
import { useChoose } from './use-choose.ts';
import type { AllOfPage } from './use-page-guard.ts';
import { useOffer } from './use-offer.ts';
import { placeAt } from './place-popover.ts';
import type { Opening } from './use-opening.ts';
import { usePopoverKeys } from './use-popover-keys.ts';
import { useTypedMeanwhile } from './use-typed-meanwhile.ts';

interface GuardPopoverProps {
  readonly editor: Editor;
  readonly known: { readonly current: ReadonlyMap<string, Detail> };
  readonly all: AllOfPage;
  readonly entry: RecordId;
  /** It takes the focus only when it was asked for. */
  readonly opening: Opening;
  /** Takes the page's words once the page itself is gone. */
  readonly onChange: (wording: Wording) => void;
}

const leadOf = (detail: Detail, choices: readonly Choice[]): string | null => {
  const [one, other] = detail.aliases;
  if (other !== undefined) return text.shared;
  if (one !== undefined) return detail.isSure ? text.knownAs(one.alias) : text.perhaps(one.alias);
  const link = choices.find(({ type }) => type === 'link');
  if (link?.type === 'link') return text.perhaps(link.who.alias);
  if (detail.reason === null) return text.marked;
  if (!saysMore(detail.reason)) return null;
  const why = reasonInWords(detail.reason);
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}. ${detail.kind === 'name' ? text.firstTime : ''}`.trim();
};

/** As if they were typed at the caret. */
const writeLines = (editor: Editor, typed: string): void =>
  typed.split('\n').forEach((line, index) => {
    if (index > 0) editor.commands.enter();
    if (line !== '') editor.view.dispatch(editor.state.tr.insertText(line));
  });

/** What was noticed and what can be done about it. It shows itself beside the word, and takes the focus only when asked. */
export const GuardPopover = ({ editor, known, all, entry, opening, onChange }: GuardPopoverProps) => {
  const { asked, leave, next } = opening;
  const box = useRef<HTMLDivElement>(null);
  const { open, page } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const now = currentDetails(state, known.current);
      return { open: now.open, page: now.text };
    },
    equalityFn: (a, b) => a.open?.id === b?.open?.id,
  });
  const offer = useOffer(page, open);
  const choose = useChoose({ editor, known, all, entry, leave, onChange });
  const [own, setOwn] = useState<string | null>(null);
  const meanwhile = useTypedMeanwhile();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [answered, setAnswered] = useState<{ readonly asked: number; readonly id: string | null }>({
    asked,
    id: null,
  });
  const [begun, setBegun] = useState<string | null>(null);
  if ((open?.id ?? null) !== begun) {
    setBegun(open?.id ?? null);
    setOwn(null);
    setRefused(null);
    setAnswered({ asked: answered.asked, id: null });
  }
  // Each asking draws the list anew: as it opens it takes the focus, and its first choice has it as soon as there is one.
  if (open !== null && asked !== answered.asked) setAnswered({ asked, id: open.id });
  const takesFocus = open !== null && answered.id === open.id;

  useLayoutEffect(() => {
    const element = box.current;
    if (open === null || element === null) return undefined;
    const place = (): void => {
      placeAt(editor, element, open);
      if (takesFocus) element.scrollIntoView({ block: 'nearest' });
    };
    place();
    // The choices are drawn a moment after it; standing over its word, it would grow down over that.
    let frame = 0;
    const watching = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    });
    watching.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      watching.disconnect();
    };
  });

  const isReady = open !== null && offer !== null && offer.detail.id === open.id;
  const choices = isReady ? offer.choices : [];
  const take = async (choice: Choice): Promise<void> => {
    if (open === null) return;
    if (choice.type !== 'own') return setRefused(await choose(open, choice, ''));
    if (own === null) return setOwn('');
    if (meanwhile.isWaiting()) return;
    meanwhile.begin(own, field.current);
    const why = await choose(open, choice, own);
    const typed = meanwhile.end();
    setRefused(why);
    if (why === null && !editor.isDestroyed) writeLines(editor, typed);
  };
  const takeAt = (index: number): void => {
    const choice = choices[index];
    if (choice !== undefined) void take(choice);
  };
  usePopoverKeys(box, {
    leave,
    next,
    takeAt: own === null ? takeAt : null,
  });

  // Asked for, it takes the keys at once: one that is pressed before the choices are there must not go into the page.
  if (open === null || (!isReady && asked === 0)) return null;
  const title = text.title(open.words, open.kind, open.reason);
  const lead = leadOf(open, choices);
  const ownChoice = choices.find(({ type }) => type === 'own');

  return (
    <div ref={box} role="dialog" aria-label={title} className={styles['popover']}>
      <p className={styles['title']}>{title}</p>
      {lead === null ? null : <p className={styles['lead']}>{lead}</p>}
      {own === null ? (
        <ChoiceList
          key={takesFocus ? asked : 'shown'}
          label={text.choices}
          isBusy={!isReady}
          takesFocus={takesFocus}
          choices={choices.map((choice, index) => ({
            id: `${index} ${choice.type}`,
            text: choiceParts(choice, open).join(''),
            label: <ChoiceLabel choice={choice} detail={open} />,
            icon: choiceIcon(choice),
            hint: index === 0 ? 'Enter' : String(index + 1),
          }))}
          onChoose={takeAt}
        />
      ) : (
        <form
          className={styles['own']}
          onSubmit={(event) => {
            event.preventDefault();
            if (ownChoice !== undefined) void take(ownChoice);
          }}
        >
          <TextField
            label={text.ownLabel}
            value={own}
            ref={field}
            onChange={(event) => {
              meanwhile.note(event.target.value);
              setOwn(event.target.value);
            }}
            onKeyDown={meanwhile.onKeyDown}
            autoFocus
          />
          <Button type="submit" kind="primary" size="sm">
            {text.ownSet}
          </Button>
        </form>
      )}
      {refused === null ? null : (
        <p role="alert" className={styles['refused']}>
          {refused}
        </p>
      )}
      <p className={styles['foot']}>
        <Icon name="shield-check" size={15} />
        <span>{text.footer}</span>
        <Kbd keys={[commandKey, '.']} />
      </p>
    </div>
  );
};
