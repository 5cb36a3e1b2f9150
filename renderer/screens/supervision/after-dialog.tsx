import { useState } from 'react';
import { newRecordId } from '#shared/vault/record-id';
import {
  type AgreedLine,
  mostAgreed,
  type SupervisionItem,
  type SupervisionSession,
} from '#shared/journal/supervision-session';
import { changeItem } from '#shared/supervision/arrange';
import { useApp } from '../../app/app-context.ts';
import { problemOf } from '../../app/use-undoable.ts';
import { afterStrings as text, supervisionStrings } from '../../strings/supervision.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';
import styles from './after.module.css';
import { AgreedRow } from './agreed-row.tsx';
import { inShort } from './say-gathered.ts';
import { ratingNames } from './say-session.ts';
import type { Session } from './use-session.ts';

const steps = text.scale.map((name, value) => ({ value, label: String(value), name }));

/** What came of it: what was spoken of, what was agreed, and how it was. Nothing has to be filled in. */
export const AfterDialog = ({ at, onClose }: { readonly at: Session; readonly onClose: () => void }) => {
  const { today, random, drafts } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const { id, session, change } = at;
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const blank: AgreedLine = { id: 'next', what: '', who: '', when: null, isDone: false };
  // There is always one more line to write in.
  const rows = session.agreed.length < mostAgreed ? [...session.agreed, blank] : session.agreed;

  const write = (line: AgreedLine, changed: Partial<AgreedLine>): void =>
    change((now) => {
      if (line.id !== blank.id) {
        return { ...now, agreed: now.agreed.map((one) => (one.id === line.id ? { ...one, ...changed } : one)) };
      }
      return { ...now, agreed: [...now.agreed, { ...line, ...changed, id: newRecordId(random) }] };
    });

  // Until one is left out, all are taken to have been spoken of; from then on the session says of each, over a lock too.
  const isSpokenIn = ({ items, saysSpoken }: SupervisionSession) => {
    // One from before it was kept whether that was said says so by any that was spoken of.
    const isSaid = saysSpoken === true || items.some(({ isDiscussed }) => isDiscussed);
    return (item: SupervisionItem): boolean => !isSaid || item.isDiscussed;
  };
  const sayOf = (now: SupervisionSession, isSpoken: (item: SupervisionItem) => boolean): SupervisionSession =>
    now.items.reduce((all, item) => changeItem(all, item.id, { isDiscussed: isSpoken(item) }), now);
  const sayOfOne = (one: string, isSo: boolean): void => {
    const before = isSpokenIn(at.read());
    const isSpoken = (item: SupervisionItem): boolean => (item.id === one ? isSo : before(item));
    change((now) => ({ ...sayOf(now, isSpoken), saysSpoken: true }));
  };

  const takeBack = async (token: UndoToken): Promise<void> => {
    // What the next one was begun with counts, though it may not be on the disk yet.
    await drafts.flush();
    const undone = await api.undoHolding(token);
    if (!undone.ok) toast({ kind: 'problem', text: problemOf(undone.error.type) });
  };
  const keep = async (): Promise<void> => {
    setBusy(true);
    await at.letGo();
    const now = at.read();
    const spoken = sayOf(now, isSpokenIn(now));
    const agreed = now.agreed.filter(({ what }) => what.trim() !== '');
    const held = await api.holdSession(id, { ...spoken, agreed }, today);
    setBusy(false);
    if (!held.ok) return setFailed(true);
    const token = held.value.undo;
    const action =
      token === null ? {} : { action: { label: supervisionStrings.undo, onPress: () => void takeBack(token) } };
    toast({ kind: 'done', text: agreed.length === 0 ? text.keptPlain : text.kept, ...action });
    onClose();
  };

  return (
    <Dialog
      size="lg"
      title={text.title}
      onCancel={onClose}
      status={<div role="alert">{failed ? supervisionStrings.notSaved : null}</div>}
      actions={[
        { label: text.notYet, onPress: onClose, isSafe: true },
        { label: text.keep, kind: 'primary', isOff: isBusy, onPress: () => void keep() },
      ]}
    >
      <p>{text.lead}</p>
      {session.items.length === 0 ? null : (
        <fieldset className={styles['part']}>
          <legend>{text.spokenOf}</legend>
          {session.items.map((item) => (
            <label key={item.id} className={styles['check']}>
              <input
                type="checkbox"
                checked={isSpokenIn(session)(item)}
                onChange={(event) => sayOfOne(item.id, event.currentTarget.checked)}
              />
              {supervisionStrings.wordsOf(inShort(item.words))}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={styles['part']}>
        <legend>{text.agreed}</legend>
        <p>{text.parks}</p>
        {rows.map((line, nth) => (
          <AgreedRow
            // The line that is being begun stays the same row when it becomes one.
            key={nth}
            line={line}
            nth={nth + 1}
            onChange={(changed) => write(line, changed)}
            onRemove={
              line.id === blank.id
                ? null
                : () => change((now) => ({ ...now, agreed: now.agreed.filter((one) => one.id !== line.id) }))
            }
          />
        ))}
      </fieldset>
      <div className={styles['ratings']}>
        <p>{text.ratingsHint}</p>
        {ratingNames.map((name) => (
          <Segmented<number>
            key={name}
            label={text.ratings[name]}
            optional
            options={steps}
            value={session[name]}
            onChange={(value) => change((now) => ({ ...now, [name]: value }))}
          />
        ))}
      </div>
      {failed ? (
        <Button size="sm" onClick={() => void keep()}>
          {text.keep}
        </Button>
      ) : null}
    </Dialog>
  );
};
