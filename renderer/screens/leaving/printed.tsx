import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { LeavingDocument } from '#shared/leaving/document';
import { Blocks } from './blocks.tsx';
import styles from './printed.module.css';

interface PrintedProps {
  readonly document: LeavingDocument;
  /** Of the picture that goes along. */
  readonly drawing: ReactNode;
}

/** What goes on paper and into a PDF, and nothing beside it: on the screen it isn't drawn at all. */
export const Printed = ({ document: { title, when, sections }, drawing }: PrintedProps) =>
  createPortal(
    <article className={styles['printed']} data-printed="" data-sheet="">
      <h1>{title}</h1>
      {when === null ? null : <p className={styles['when']}>{when}</p>}
      {sections.map(({ heading, blocks }, at) => (
        <section key={at}>
          {heading === null ? null : <h2>{heading}</h2>}
          <Blocks blocks={blocks} from={2} drawing={drawing} />
        </section>
      ))}
    </article>,
    document.body,
  );
