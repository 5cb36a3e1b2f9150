import { useId } from 'react';
import { type SupervisionGroup, supervisionGroups } from '#shared/journal/supervision-session';
import type { Gathered } from '#shared/supervision/gathered';
import { closenessStops } from '../../strings/instruments.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { Icon } from '../../ui/icon.tsx';
import { DialGlyph } from '../../ui/instruments/glyphs.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { FindingSentence } from '../../workers/vault/supervision/finding-sentences.ts';
import { FindingEvidence } from './finding-evidence.tsx';
import styles from './gathered.module.css';
import { inShort, kindOf, wordsOf } from './say-gathered.ts';
import { useDragSource } from './use-drag-source.ts';

interface GatheredCardProps {
  readonly one: Gathered;
  /** What it rests on, where it is a finding. */
  readonly sentences: readonly FindingSentence[];
  readonly when: string;
  /** −4 … +4; null for an evening without a mark. */
  readonly closeness: number | null;
  readonly names: Readonly<Record<SupervisionGroup, string>>;
  /** The same, for a button. */
  readonly short: Readonly<Record<SupervisionGroup, string>>;
  /** The group that it stands under already. */
  readonly under: SupervisionGroup | null;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onPut: (group: SupervisionGroup) => void;
  readonly onDrag: (isDragged: boolean) => void;
}

const isPage = ({ from: { type } }: Gathered): boolean => type === 'passage' || type === 'entry';

/** Something that may be brought. Its three buttons are for a hand; a keyboard has 1, 2 and 3. */
export const GatheredCard = ({
  one,
  sentences,
  when,
  closeness,
  names,
  short,
  under,
  isCurrent,
  onChoose,
  onPut,
  onDrag,
}: GatheredCardProps) => {
  const id = useId();
  const source = useDragSource<HTMLDivElement>(onDrag);
  const words = wordsOf(one);
  return (
    <li>
      <div
        ref={source}
        className={styles['card']}
        data-current={isCurrent ? '' : undefined}
        data-placed={under === null ? undefined : ''}
      >
        <button
          type="button"
          tabIndex={isCurrent ? 0 : -1}
          className={styles['one']}
          data-gathered={one.key}
          aria-labelledby={`${id}-words`}
          aria-describedby={`${id}-meta put-by-key`}
          aria-current={isCurrent ? 'true' : undefined}
          onClick={onChoose}
          onFocus={onChoose}
        >
          <span className={styles['meta']} id={`${id}-meta`}>
            <span>{when}</span>
            {closeness === null || !isPage(one) ? null : (
              <span>
                <DialGlyph value={closeness} />
                <VisuallyHidden>{closenessStops[closeness + 4]?.name}</VisuallyHidden>
              </span>
            )}
            <span>{kindOf(one)}</span>
            {under === null ? null : (
              <span className={styles['under']}>
                <Icon name="check-bold" size={12} />
                {names[under]}
              </span>
            )}
          </span>
          <span className={styles['words']} id={`${id}-words`}>
            {words}
          </span>
        </button>
        <FindingEvidence sentences={sentences} />
        <p className={styles['put']}>
          {supervisionGroups.map((group, at) => (
            <button
              key={group}
              type="button"
              tabIndex={-1}
              aria-label={text.put(names[group], inShort(words))}
              aria-pressed={under === group}
              onClick={() => onPut(group)}
            >
              {short[group]} <span aria-hidden="true">{at + 1}</span>
            </button>
          ))}
        </p>
      </div>
    </li>
  );
};
