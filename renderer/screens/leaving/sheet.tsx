import type { ReactNode } from 'react';
import type { Kind } from '#shared/guard/span';
import type { Run } from '#shared/leaving/document';
import type { Shown, Side } from '#shared/leaving/page-sides';
import type { Detail } from '#shared/redaction/detail';
import { leavingStrings as text } from '../../strings/leaving.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Blocks } from './blocks.tsx';
import type { Picture } from './subject.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly label: string;
  readonly title: string;
  readonly when: string | null;
  readonly side: Side;
  /** Said where nothing is left of it. */
  readonly none: string;
  readonly leaves: boolean;
  /** Goes along, behind its words. */
  readonly picture?: Picture | undefined;
  /** It stands beside other things, and has room for sentences only. */
  readonly isNarrow?: boolean;
}

const kindOf = (of: readonly Detail[]): Kind | null => {
  const [first, ...others] = of;
  return first !== undefined && others.every(({ kind }) => kind === first.kind) ? first.kind : null;
};

/** What a piece is to whoever doesn't see how it is drawn. */
const said = (shown: Shown): string => {
  if (shown.type === 'alias') return '';
  const kind = kindOf(shown.of);
  if (shown.type === 'written') return kind === null ? '' : text.wasDetail(kind);
  return kind === null ? text.tookSeveral : text.tookPlace(kind);
};

const looksLike = (shown: Shown): 'alias' | 'tag' | 'detail' =>
  shown.type === 'alias' || (shown.type === 'put' && shown.by === 'alias')
    ? 'alias'
    : shown.type === 'put'
      ? 'tag'
      : 'detail';

const isOpen = (shown: Shown): boolean => shown.type !== 'alias' && shown.of.some(({ decision }) => decision === null);

const drawIn =
  (side: Side, leaves: boolean) =>
  (words: ReactNode, { piece }: Run): ReactNode => {
    const shown = piece === undefined ? undefined : side.shown[piece];
    if (shown === undefined) return words;
    return (
      <span className={styles[looksLike(shown)]} data-open={leaves && isOpen(shown) ? '' : undefined}>
        {words}
        <VisuallyHidden>{said(shown)}</VisuallyHidden>
      </span>
    );
  };

/** Paragraphs: more than a screen is high, and few enough for a frame or two. */
const ofBlocks = { atFirst: 24, more: 24 } as const;

/** One side: the page as it lies in the journal, or as it leaves. */
export const Sheet = ({ label, title, when, side, none, leaves, picture, isNarrow = false }: SheetProps) => {
  const drawn = useGrowing(side.blocks.length, ofBlocks);
  return (
    <section className={styles['side']} aria-label={label} aria-busy={drawn < side.blocks.length}>
      <h3>{label}</h3>
      <div className={styles['sheet']}>
        <p className={styles['title']}>{title}</p>
        {when === null ? null : <p className={styles['when']}>{when}</p>}
        <div className={styles['words']}>
          {side.blocks.length === 0 && picture === undefined ? (
            <p className={styles['none']}>{none}</p>
          ) : (
            <Blocks blocks={side.blocks.slice(0, drawn)} from={4} draw={drawIn(side, leaves)} />
          )}
          {picture === undefined ? null : (
            <>
              <h4>{picture.section.heading}</h4>
              <Blocks blocks={picture.section.blocks} from={4} drawing={picture.drawing} inSentences={isNarrow} />
            </>
          )}
        </div>
      </div>
    </section>
  );
};
