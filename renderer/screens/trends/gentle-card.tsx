import { useApp } from '../../app/app-context.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './trends-screen.module.css';

/** Under everything that is said, always. */
export const GentleCard = () => {
  const { showHelp } = useApp();
  return (
    <Card>
      <div className={styles['note']}>
        <p>{text.gentle}</p>
        <LinkButton onClick={showHelp}>{text.roughPatch}</LinkButton>
      </div>
    </Card>
  );
};
