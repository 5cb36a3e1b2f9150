import { networkStrings as text } from '../../../strings/security.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from './network.module.css';

export const HowTheBlockWorks = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog
    title={text.howTitle}
    size="lg"
    onCancel={onClose}
    actions={[{ label: text.close, onPress: onClose, isSafe: true }]}
  >
    <div className={styles['explained']}>
      {text.howBody.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  </Dialog>
);
