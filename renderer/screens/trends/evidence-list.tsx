import { useState } from 'react';
import { findingStrings as text } from '../../strings/findings.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import type { EvidenceSentence } from '../../workers/vault/queries/trends/evidence.ts';
import { EvidenceItem } from './evidence-item.tsx';
import styles from './evidence.module.css';

interface EvidenceListProps {
  readonly label: string;
  readonly sentences: readonly EvidenceSentence[];
  readonly most: number;
  readonly onTakeOut?: (sentence: EvidenceSentence, out: boolean) => void;
}

const sentenceKey = ({ entry, words }: Pick<EvidenceSentence, 'entry' | 'words'>): string =>
  `${entry} ${words[0]?.start}`;

/** The newest few, and those that were taken out just now, which stay where they were for as long as one looks. */
export const EvidenceList = ({ label, sentences, most, onTakeOut }: EvidenceListProps) => {
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set());
  const takeOut = (sentence: EvidenceSentence, out: boolean): void => {
    setStay(new Set([...stay, sentenceKey(sentence)]));
    onTakeOut?.(sentence, out);
  };
  const standing = sentences.filter((sentence) => !sentence.isTakenOut || stay.has(sentenceKey(sentence)));
  // Those that were taken out just now stand beside the newest few, not in their place.
  const newest = new Set(standing.filter(({ isTakenOut }) => !isTakenOut).slice(0, most));
  const shown = standing.filter((sentence) => newest.has(sentence) || stay.has(sentenceKey(sentence)));
  const earlier = sentences.filter((sentence) => sentence.isTakenOut && !stay.has(sentenceKey(sentence)));
  return (
    <>
      <ul className={styles['list']} aria-label={label}>
        {shown.map((sentence) => (
          <EvidenceItem
            key={sentenceKey(sentence)}
            sentence={sentence}
            {...(onTakeOut === undefined ? {} : { onTakeOut: takeOut })}
          />
        ))}
      </ul>
      {earlier.length === 0 || onTakeOut === undefined ? null : (
        <p className={styles['earlier']}>
          <LinkButton onClick={() => setStay(new Set([...stay, ...earlier.map(sentenceKey)]))}>
            {text.earlier(earlier.length)}
          </LinkButton>
        </p>
      )}
    </>
  );
};
