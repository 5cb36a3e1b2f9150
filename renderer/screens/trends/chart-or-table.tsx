import type { ReactNode } from 'react';
import { useKeysWithin } from '../../app/keys.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Button } from '../../ui/button.tsx';
import styles from './trends-screen.module.css';

interface ChartOrTableProps {
  readonly asTable: boolean;
  readonly onToggle: () => void;
  readonly legend: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** One of the two; T changes between them while the focus is in the card. */
export const ChartOrTable = ({ asTable, onToggle, legend, chart, table }: ChartOrTableProps) => {
  const within = useKeysWithin((event) => {
    if (event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) onToggle();
  });
  return (
    <div ref={within} className={styles['chart']}>
      <div className={styles['head']}>
        {asTable ? <p className={styles['legend']}>{text.sameWeeks}</p> : legend}
        <Button size="sm" kind="quiet" icon={asTable ? 'chart-line' : 'table'} onClick={onToggle} aria-keyshortcuts="T">
          {asTable ? text.chart : text.table}
        </Button>
      </div>
      {asTable ? <div className={styles['figure']}>{table}</div> : chart}
    </div>
  );
};
