import type { LeavingDocument } from '#shared/leaving/document';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Blocks } from '../leaving/blocks.tsx';
import styles from './supervision-screen.module.css';

/** The words that would leave, large, for reading out: they are on the screen only. */
export const ReadAloud = ({
  leaving,
  onClose,
}: {
  readonly leaving: LeavingDocument;
  readonly onClose: () => void;
}) => (
  <Dialog
    size="full"
    title={text.readAloudTitle}
    onCancel={onClose}
    actions={[{ label: text.close, onPress: onClose, isSafe: true }]}
  >
    <p>{text.readAloudHint}</p>
    <article className={styles['aloud']} aria-label={leaving.title}>
      <h3>{leaving.title}</h3>
      {leaving.sections.map(({ heading, blocks }, at) => (
        <section key={at}>
          {heading === null ? null : <h4>{heading}</h4>}
          <Blocks blocks={blocks} from={4} inSentences />
        </section>
      ))}
    </article>
  </Dialog>
);
