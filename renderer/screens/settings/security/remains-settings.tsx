import type { Remote } from 'comlink';
import { useState } from 'react';
import { dateOf } from '../../../app/format.ts';
import { useHold } from '../../../app/use-hold.ts';
import { remainsStrings as text } from '../../../strings/keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import type { Remains } from '../../../workers/vault/security/remains.ts';
import { Group, Hint } from '../group.tsx';
import { Row, Rows } from '../row.tsx';
import { useSetAside } from './use-set-aside.ts';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './lines.module.css';

const ask = (api: Remote<VaultApi>) => api.remains();

/** The last part of a path, as its owner knows it. */
const nameOf = (path: string): string => path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;

interface Remnant {
  readonly where: string;
  readonly what: string;
  readonly until: string;
}

/** What Aftershift itself tidies away in time, and when. */
const tidiedInTime = ({ trash, snapshots, own, chosen }: Remains): readonly Remnant[] => [
  { where: text.trash, what: text.pages(trash), until: text.trashUntil },
  { where: text.log, what: text.everyChange, until: text.logUntil },
  { where: text.snapshots, what: text.copies(snapshots), until: text.snapshotsUntil },
  { where: text.own, what: text.copies(own), until: text.backupsUntil },
  ...(chosen === null
    ? []
    : [
        {
          where: text.chosen(nameOf(chosen.path)),
          what: chosen.count === null ? text.away : text.copies(chosen.count),
          until: text.backupsUntil,
        },
      ]),
];

const remnants = (remains: Remains, aside: number, isHeld: boolean): readonly Remnant[] => [
  ...tidiedInTime(remains).map((one) => (isHeld ? { ...one, until: text.heldUntil } : one)),
  ...(aside === 0 ? [] : [{ where: text.aside, what: text.asideFiles(aside), until: text.asideUntil }]),
  { where: text.fast, what: text.sealedRows, until: text.fastUntil },
  { where: text.outside, what: text.outsideCount, until: text.outsideUntil },
];

/** What deleting leaves behind, and the two ways to leave less. */
export const RemainsSettings = () => {
  const { api, whileAlive } = useVault();
  const aside = useSetAside();
  const toast = useToast();
  const remains = useLive(ask);
  const held = useHold();
  const [tidying, setTidying] = useState(false);
  const [erasing, setErasing] = useState(false);
  if (remains.state === 'loading') return null;
  const { chosen } = remains.value;

  const tidy = async (): Promise<void> => {
    setTidying(true);
    const tidied = await whileAlive(api.tidyLog()).catch(() => null);
    setTidying(false);
    toast(tidied?.ok === true ? { kind: 'done', text: text.tidied } : { kind: 'problem', text: text.notTidied });
  };

  return (
    <Group title={text.title} icon="trash">
      <Hint>{text.lead}</Hint>
      <div className={styles['lines']}>
        {remnants(remains.value, aside, held !== null).map(({ where, what, until }) => (
          <div key={where}>
            <Rows>
              <Row name={where}>{what}</Row>
            </Rows>
            <Hint>{until}</Hint>
          </div>
        ))}
      </div>
      {held === null ? (
        <>
          <Hint>{text.tidyHint}</Hint>
          <div className={styles['buttons']}>
            <Button onClick={() => void tidy()} disabled={tidying}>
              {text.tidy}
            </Button>
            <Button kind="danger" onClick={() => setErasing(true)} disabled={tidying}>
              {text.erase}
            </Button>
          </div>
        </>
      ) : (
        <Callout tone="lamp" icon="info">
          {text.held(dateOf(held))}
        </Callout>
      )}
      {tidying ? <Progress label={text.tidying} value={null} /> : null}
      {erasing && held === null ? (
        <EraseDialog folder={chosen === null ? null : nameOf(chosen.path)} onClose={() => setErasing(false)} />
      ) : null}
    </Group>
  );
};
