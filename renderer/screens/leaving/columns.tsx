import type { ReactNode } from 'react';
import type { LeavingDocument } from '#shared/leaving/document';
import type { Sides } from '#shared/leaving/page-sides';
import { type Decisions, decisionOf } from '../../leaving/found.ts';
import { type FoundGroup, isToCheck } from '../../leaving/groups.ts';
import { leavingStrings as text } from '../../strings/leaving.ts';
import styles from './leaving.module.css';
import { Sheet } from './sheet.tsx';
import type { Picture } from './subject.ts';

interface ColumnsProps {
  readonly sides: Sides;
  readonly leaving: LeavingDocument;
  readonly picture: Picture | undefined;
  /** Over the side that stays. */
  readonly label: string;
  /** The day it was written, in words. */
  readonly day: string;
  /** Null where no detail leaves by a decision of its own. */
  readonly details: {
    readonly groups: readonly FoundGroup[];
    readonly decisions: Decisions;
    readonly list: ReactNode;
  } | null;
}

const Details = ({ groups, decisions, list }: NonNullable<ColumnsProps['details']>) => {
  const count = (as: 'alias' | 'general' | 'keep'): number =>
    groups.filter(({ places }) => places.some((one) => decisionOf(one, decisions)?.as === as)).length;
  const open = groups.filter((group) => isToCheck(group, decisions)).length;
  return (
    <section className={styles['list']} aria-label={text.details}>
      <h3>{text.details}</h3>
      {groups.length === 0 ? (
        <p>{text.noDetails}</p>
      ) : (
        <>
          <p className={styles['sum']}>{text.sum(count('alias'), count('general'), count('keep'))}</p>
          {open === 0 ? null : <p className={styles['open']}>{text.checkCount(open)}</p>}
          {list}
          <p className={styles['why']}>{text.limit}</p>
        </>
      )}
    </section>
  );
};

/** The page as it lies in the journal, as it leaves, and what becomes of each detail. */
export const Columns = ({ sides, leaving, picture, label, day, details }: ColumnsProps) => (
  <div className={styles['columns']}>
    <div className={styles['sides']}>
      <Sheet
        label={label}
        title={leaving.title}
        when={day}
        side={sides.before}
        none={picture === undefined ? text.empty : text.noWords}
        leaves={false}
      />
      <Sheet
        label={text.after}
        title={leaving.title}
        when={leaving.when}
        side={sides.after}
        none={text.nothingLeft}
        leaves={details !== null}
        picture={picture}
      />
    </div>
    {details === null ? null : <Details {...details} />}
  </div>
);
