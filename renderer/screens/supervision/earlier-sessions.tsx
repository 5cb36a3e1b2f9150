import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { earlierStrings as text } from '../../strings/earlier-sessions.ts';
import { Button } from '../../ui/button.tsx';
import { focusItem } from '../../ui/focus-item.ts';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import type { HeldBefore, SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import { EarlierDialog } from './earlier-dialog.tsx';
import { RemoveSession } from './remove-session.tsx';
import { agreedIn, dayHeld, ratingsOf } from './say-session.ts';
import styles from './supervision-screen.module.css';

const shownAtFirst = 3;

interface OneProps {
  readonly one: HeldBefore;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

const One = ({ one: { record }, onOpen, onRemove }: OneProps) => {
  const { today } = useApp();
  const day = dayHeld(record, today);
  const agreed = agreedIn(record);
  return (
    <li>
      <LinkButton aria-label={text.open(day)} onClick={onOpen}>
        {text.held(day, record.minutes)}
      </LinkButton>
      <Button size="sm" kind="quiet" icon="trash" aria-label={text.removeOf(day)} onClick={onRemove} />
      <p>{agreed.length === 0 ? text.nothingAgreed : text.agreed(agreed.map(({ what }) => what))}</p>
      {ratingsOf(record).length === 0 ? null : <p>{ratingsOf(record).join(' · ')}</p>}
    </li>
  );
};

/** Every supervision that was held: when, how long, what came of it; each opens to be read, and can be removed. */
export const EarlierSessions = ({ earlier }: Pick<SupervisionView, 'earlier'>) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKeptFocus(heading);
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<RecordId | null>(null);
  const [removing, setRemoving] = useState<RecordId | null>(null);
  if (earlier.length === 0) return null;
  const showRest = (): void => {
    flushSync(() => setAll(true));
    focusItem(list.current, shownAtFirst);
  };
  const shown = all ? earlier : earlier.slice(0, shownAtFirst);
  const of = (id: RecordId | null): HeldBefore | null => earlier.find((one) => one.id === id) ?? null;
  const [opened, toRemove] = [of(open), of(removing)];
  return (
    <section ref={kept} className={styles['earlier']} aria-label={text.title}>
      <Heading level={2} size="ui" ref={heading}>
        {text.title}
      </Heading>
      <ul ref={list}>
        {shown.map((one) => (
          <One key={one.id} one={one} onOpen={() => setOpen(one.id)} onRemove={() => setRemoving(one.id)} />
        ))}
      </ul>
      {shown.length === earlier.length ? null : (
        <Button size="sm" kind="quiet" onClick={showRest}>
          {text.more(earlier.length - shown.length)}
        </Button>
      )}
      {opened === null ? null : (
        <EarlierDialog
          record={opened.record}
          onClose={() => setOpen(null)}
          onRemove={() => {
            setOpen(null);
            setRemoving(opened.id);
          }}
        />
      )}
      {toRemove === null ? null : <RemoveSession one={toRemove} onClose={() => setRemoving(null)} />}
    </section>
  );
};
