import { useApp } from '../../app/app-context.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import styles from './heavy-line.module.css';

/** One quiet line under the page. It takes no focus and stands in nobody's way. */
export const HeavyLine = ({ onDismiss }: { readonly onDismiss: () => void }) => {
  const { showHelp } = useApp();
  return (
    <div className={styles['line']} role="status">
      <p>{text.heavy}</p>
      <span className={styles['buttons']}>
        <Button
          size="sm"
          onClick={() => {
            onDismiss();
            showHelp();
          }}
        >
          {text.heavyShow}
        </Button>
        <Button size="sm" kind="quiet" onClick={onDismiss}>
          {text.heavyNotNow}
        </Button>
      </span>
    </div>
  );
};
