import { lensKinds, type SupervisionItem } from '#shared/journal/supervision-session';
import { changeLens } from '#shared/supervision/lens';
import { lensNames, noLens, unsaidStrings } from '../../strings/supervision-lenses.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { inShort } from './say-gathered.ts';

interface LensPickerProps {
  readonly item: SupervisionItem;
  readonly onChange: (changed: Pick<SupervisionItem, 'lens' | 'words'>) => void;
}

/** Under which questions something is looked at. What can be told to nobody has one in sight that leaves it unsaid. */
export const LensPicker = ({ item, onChange }: LensPickerProps) => {
  const { id, from, lens, words } = item;
  const short = text.wordsOf(inShort(words));
  const choose = (kind: Parameters<typeof changeLens>[1]): void => {
    const changed = changeLens(item, kind);
    // Where the answers don't fit together the lens stays, and they with it.
    if (changed !== null) onChange(changed);
  };
  return (
    <>
      <select
        aria-label={text.lensFor(short)}
        value={lens?.kind ?? ''}
        onChange={(event) => choose(lensKinds.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{noLens}</option>
        {lensKinds.map((kind) => (
          <option key={kind} value={kind}>
            {lensNames[kind]}
          </option>
        ))}
      </select>
      {from?.startsWith('untold ') === true && lens?.kind !== 'unsaid' ? (
        <LinkButton
          aria-label={unsaidStrings.offer(short)}
          onClick={() => {
            choose('unsaid');
            // It goes with its press: what it asks is next.
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] [data-lens] textarea`)?.focus(),
            );
          }}
        >
          {unsaidStrings.short}
        </LinkButton>
      ) : null}
    </>
  );
};
