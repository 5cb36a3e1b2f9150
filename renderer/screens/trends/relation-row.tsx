import { relationStrings as text } from '../../strings/relations.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { RelationRow } from '../../workers/vault/queries/trends/relation-row.ts';
import { ConfidenceBars } from './confidence.tsx';
import {
  describeRelation,
  isUndecided,
  relationConfidence,
  relationName,
  relationSentence,
  waitingFor,
} from './relation-words.ts';
import styles from './relations.module.css';

/** In rem, as the rows of the levels beside it: whatever the size of the letters, a dot stands in its level's row. */
const rowHeight = 1.875;
const least = 8;
/** In shares of the width, a little in from both edges. */
const dialX = (dial: number): string => `${1.7 + ((dial + 4.5) / 9) * 96.6}%`;
const bars = { loosely: 2, fairly: 3, clear: 4 } as const;

/** What it says in words, the evenings counted, and where they landed. */
export const RelationRowView = ({ row }: { readonly row: RelationRow }) => {
  const { levels, confidence } = row;
  const blockSize = `${levels.length * rowHeight}rem`;
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['name']}>{relationName(row)}</p>
        <Heading level={3} size="sm">
          {relationSentence(row)}
        </Heading>
        {confidence === null || isUndecided(row) ? null : (
          <p className={styles['sure']}>
            <ConfidenceBars bars={bars[confidence]} />
            {relationConfidence(row)}
          </p>
        )}
      </div>
      <dl className={styles['levels']} style={{ blockSize }}>
        {levels.map(({ level, evenings }) => (
          <div key={level}>
            <dt>{text.levels[level] ?? level}</dt>
            <dd>{evenings}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['field']}>
        <svg className={styles['drawing']} style={{ blockSize }} role="img" aria-label={describeRelation(row)}>
          {levels.map(({ level, evenings, dial }, index) => {
            if (dial === null) return null;
            const y = `${rowHeight * (index + 0.5)}rem`;
            return (
              <g key={level} data-few={evenings < least ? '' : undefined}>
                <line className={styles['half']} x1={dialX(dial.from)} x2={dialX(dial.to)} y1={y} y2={y} />
                <circle
                  className={styles['middle']}
                  cx={dialX(dial.middle)}
                  cy={y}
                  r={evenings < least ? '0.34rem' : '0.375rem'}
                />
              </g>
            );
          })}
        </svg>
      </div>
    </li>
  );
};

/** A row with too few evenings: what it has, and what it waits for. */
export const WaitingRow = ({ row }: { readonly row: RelationRow }) => (
  <li className={styles['waiting']}>
    <Icon name="hourglass" size={19} />
    <p>
      <b>{text.names[row.by]}.</b> {waitingFor(row)}
    </p>
  </li>
);
