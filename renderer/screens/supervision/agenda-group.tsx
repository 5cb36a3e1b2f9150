import { useState } from 'react';
import type { SupervisionGroup, SupervisionItem } from '#shared/journal/supervision-session';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { AgendaItem } from './agenda-item.tsx';
import styles from './agenda.module.css';
import type { Arranging } from './use-arranging.ts';
import { useDropTarget } from './use-drop-target.ts';
import type { Session } from './use-session.ts';

interface AgendaGroupProps {
  readonly group: SupervisionGroup;
  readonly name: string;
  /** Its key, 1 … 3. */
  readonly digit: number;
  readonly items: readonly SupervisionItem[];
  readonly at: Session;
  readonly arranging: Arranging;
}

/** One group: what stands under it, and where more can be dropped. */
export const AgendaGroup = ({ group, name, digit, items, at, arranging }: AgendaGroupProps) => {
  const [fresh, setFresh] = useState<string | null>(null);
  const [place, isOver] = useDropTarget<HTMLElement>({
    isWanted: arranging.dragged !== null,
    onDrop: () => arranging.drop(group, null),
  });
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <section ref={place} className={styles['group']} aria-label={name} data-over={isOver ? '' : undefined}>
      <h3>
        {name} <small>{text.hints[group]}</small>
        {minutes === 0 ? null : <span>{text.inGroup(minutes)}</span>}
      </h3>
      {items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <AgendaItem key={item.id} item={item} at={at} arranging={arranging} takesFocus={item.id === fresh} />
          ))}
        </ul>
      )}
      <p className={styles['drop']}>
        <span>{text.drop(digit)}</span>
        <Button
          size="sm"
          kind="quiet"
          icon="plus"
          aria-label={text.writeIn(name)}
          onClick={() => setFresh(arranging.put(null, group))}
        >
          {text.write}
        </Button>
      </p>
    </section>
  );
};
