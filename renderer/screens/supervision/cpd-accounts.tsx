import { useRef, useState } from 'react';
import { type CpdShapeName, cpdShapes } from '#shared/journal/cpd-account';
import { beginAccount, cpdShapesByName } from '#shared/supervision/cpd/account';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { cpdStrings as text } from '../../strings/cpd.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import { CpdDialog } from './cpd-dialog.tsx';
import styles from './supervision-screen.module.css';

/** What was learned in a supervision can be kept in a regulator's shape, or in a plain one. */
export const CpdAccounts = ({ view: { last, accounts } }: { readonly view: SupervisionView }) => {
  const { today, random, clock } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const [open, setOpen] = useState<RecordId | null>(null);
  const isOffered = last !== null && !accounts.some(({ record }) => record.session === last.id);
  const isBeginning = useRef(false);
  const begin = async (shape: CpdShapeName): Promise<void> => {
    // Until it is open the offer stands, and a second press would begin a second one.
    if (isBeginning.current) return;
    isBeginning.current = true;
    const id = newRecordId(random);
    const from = last === null ? null : { id: last.id, session: last.record };
    const day = last?.record.day ?? today;
    const saved = await api.saveAccount(id, beginAccount({ shape, at: clock.now(), day, from }));
    isBeginning.current = saved.ok;
    if (saved.ok) setOpen(id);
    else toast({ kind: 'problem', text: text.notSaved });
  };
  const close = (): void => {
    isBeginning.current = false;
    setOpen(null);
  };
  const shown = accounts.find(({ id }) => id === open) ?? null;
  if (!isOffered && accounts.length === 0) return null;
  return (
    <section className={styles['accounts']} aria-label={text.list}>
      <Heading level={2} size="ui">
        {isOffered ? text.offer : text.list}
      </Heading>
      {isOffered ? (
        <>
          <p>{text.offerFor(dayInYear(last.record.day ?? today, today))}</p>
          <div className={styles['out']}>
            {cpdShapes.map((shape) => (
              <Button key={shape} size="sm" onClick={() => void begin(shape)}>
                {cpdShapesByName[shape].name}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <ul>
        {accounts.map(({ id, record }) => (
          <li key={id}>
            <LinkButton onClick={() => setOpen(id)}>
              {text.open(cpdShapesByName[record.shape].name, dayInYear(record.day, today))}
            </LinkButton>
          </li>
        ))}
      </ul>
      {shown === null ? null : <CpdDialog key={shown.id} {...shown} onClose={close} />}
    </section>
  );
};
