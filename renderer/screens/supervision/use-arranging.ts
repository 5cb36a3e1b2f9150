import { useState } from 'react';
import { newRecordId } from '#shared/vault/record-id';
import { type SupervisionGroup, supervisionGroups, type SupervisionItem } from '#shared/journal/supervision-session';
import { itemsIn, moveTo, putBack, putIn, step, takeOut } from '#shared/supervision/arrange';
import { fitting, type Gathered } from '#shared/supervision/gathered';
import { useApp } from '../../app/app-context.ts';
import { groupNames, supervisionStrings as text } from '../../strings/supervision.ts';
import { useToast } from '../../ui/toast.tsx';
import { itemFrom, wordsOf } from './say-gathered.ts';
import type { Session } from './use-session.ts';

/** What is being dragged: something gathered by its key, or an item by its id. */
export type Dragged = { readonly gathered: Gathered } | { readonly item: string };

/** Where the focus goes when nothing is left on the agenda. */
const afterLast = '[data-gathered][tabindex="0"]';

const isIn = (id: string): boolean =>
  document.activeElement?.closest(`[data-item="${CSS.escape(id)}"]`) instanceof HTMLElement;

/** Once what had the focus is gone from the page. */
const focusSoon = (selector: string): void =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());

/** Puts things under their groups, by key and by hand, and says what came of it. */
export const useArranging = ({ session, change }: Session) => {
  const { random } = useApp();
  const toast = useToast();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const names = groupNames[session.labels];

  const put = (one: Gathered | null, group: SupervisionGroup, before: string | null = null): string | null => {
    const there = one === null ? null : itemFrom(session, one);
    if (there !== null) {
      change((now) => moveTo(now, there.id, group, before));
      setSaid(text.isPut(names[group]));
      return there.id;
    }
    const id = newRecordId(random);
    const words = one === null ? '' : fitting(wordsOf(one));
    const entry = one !== null && 'entry' in one.from ? { entry: one.from.entry } : {};
    const item = { id, from: one?.key ?? null, ...entry, group, words, want: one?.want ?? null };
    const put = putIn(session, item, before);
    if (!put.ok) {
      toast({ kind: 'problem', text: text.noRoom[put.why] });
      return null;
    }
    change((now) => {
      const again = putIn(now, item, before);
      return again.ok ? again.session : now;
    });
    setSaid(text.isPut(names[group]));
    return id;
  };

  return {
    said,
    dragged,
    drag: setDragged,
    put,
    move: (id: string, group: SupervisionGroup, before: string | null = null): void => {
      change((now) => moveTo(now, id, group, before));
      setSaid(text.isPut(names[group]));
    },
    step: (id: string, by: -1 | 1): void => {
      change((now) => step(now, id, by));
      setSaid(text.moved);
    },
    takeOut: (item: SupervisionItem): void => {
      const after = session.items[session.items.findIndex(({ id }) => id === item.id) + 1];
      const shown = supervisionGroups.flatMap((group) => itemsIn(session, group));
      const nth = shown.findIndex(({ id }) => id === item.id);
      const next = shown[nth + 1] ?? shown[nth - 1] ?? null;
      if (isIn(item.id)) focusSoon(next === null ? afterLast : `[data-handle="${CSS.escape(next.id)}"]`);
      change((now) => takeOut(now, item.id));
      const undo = (): void => change((now) => putBack(now, item, after?.id ?? null));
      toast({ kind: 'done', text: text.takenOut, action: { label: text.undo, onPress: undo } });
    },
    drop: (group: SupervisionGroup, before: string | null): void => {
      if (dragged === null) return;
      if ('gathered' in dragged) put(dragged.gathered, group, before);
      else change((now) => moveTo(now, dragged.item, group, before));
      setDragged(null);
    },
  };
};

export type Arranging = ReturnType<typeof useArranging>;
