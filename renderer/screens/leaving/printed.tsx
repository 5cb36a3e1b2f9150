import { createPortal } from 'react-dom';
import type { LeavingDocument } from '#shared/leaving/document';
import { Blocks } from './blocks.tsx';
import styles from './printed.module.css';

/** What goes on paper and into a PDF, and nothing beside it: on the screen it isn't drawn at all. */
export const Printed = ({ document: { title, when, sections } }: { readonly document: LeavingDocument }) =>
  createPortal(
    <article className={styles['printed']} data-printed="" data-sheet="">
      <h1>{title}</h1>
      {when === null ? null : <p className={styles['when']}>{when}</p>}
      {sections.map(({ heading, blocks }, at) => (
        <section key={at}>
          {heading === null ? null : <h2>{heading}</h2>}
          <Blocks blocks={blocks} from={2} />
        </section>
      ))}
    </article>,
    document.body,
  );
