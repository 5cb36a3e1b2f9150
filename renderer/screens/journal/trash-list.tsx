import type { Remote } from 'comlink';
import { useState } from 'react';
import { daysLeftInTrash } from '#shared/journal/trash';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dateOf, longDay } from '../../app/format.ts';
import { useHold } from '../../app/use-hold.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusOnOpen, Heading } from '../../ui/heading.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { DoomedBody } from './doomed-body.tsx';
import styles from './trash-list.module.css';
import { useCommand } from './use-command.ts';

const ask = (api: Remote<VaultApi>) => api.trash();

/** What was deleted in the last thirty days or so. It can be put back, or deleted for good with a confirm of its own. */
export const TrashList = ({ onBack }: { readonly onBack: () => void }) => {
  const { clock } = useApp();
  const run = useCommand();
  const trash = useLive(ask);
  const held = useHold();
  const [doomed, setDoomed] = useState<RecordId | null>(null);

  const forGood = async (id: RecordId): Promise<void> => {
    setDoomed(null);
    await run((api) => api.removeForGood(id));
  };

  return (
    <section className={styles['trash']} aria-label={text.trash}>
      <div className={styles['top']}>
        <Heading level={2} size="md" ref={focusOnOpen}>
          {text.trash}
        </Heading>
        <Button size="sm" onClick={onBack}>
          {text.backToList}
        </Button>
      </div>
      {held === null ? null : <p>{text.heldSince(dateOf(held))}</p>}
      {trash.state === 'ready' && trash.value.length === 0 ? <p>{text.trashEmpty}</p> : null}
      <ul>
        {trash.state === 'loading'
          ? null
          : trash.value.map(({ entry: id, day, title, deletedAt }) =>
              id === null ? null : (
                <li key={id} className={styles['item']}>
                  <div>
                    <b>{title || text.untitled}</b>
                    <p>
                      {longDay(day)}.{' '}
                      {held === null ? text.goesIn(daysLeftInTrash(deletedAt, clock.now())) : text.heldItem}.
                    </p>
                  </div>
                  <Button size="sm" onClick={() => void run((api) => api.takeFromTrash(id), text.restored)}>
                    {text.restore}
                  </Button>
                  {held === null ? (
                    <Button size="sm" kind="danger" onClick={() => setDoomed(id)}>
                      {text.forGood}
                    </Button>
                  ) : null}
                </li>
              ),
            )}
      </ul>
      {doomed === null ? null : (
        <Dialog
          title={text.forGoodTitle}
          onCancel={() => setDoomed(null)}
          actions={[
            { label: text.keepIt, onPress: () => setDoomed(null), isSafe: true },
            { label: text.deleteIt, onPress: () => void forGood(doomed), kind: 'danger' },
          ]}
        >
          <DoomedBody entry={doomed} />
        </Dialog>
      )}
    </section>
  );
};
