import { shellStrings } from '../strings/shell.ts';
import { Progress } from '../ui/progress.tsx';
import styles from './opening.module.css';

/** Between the door and the first screen, where it takes a moment. */
export const Opening = () => (
  <div className={styles['opening']}>
    <Progress label={shellStrings.opening} value={null} />
  </div>
);
