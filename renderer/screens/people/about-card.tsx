import { type FocusEvent, useState } from 'react';
import type { AliasKind } from '#shared/journal/alias';
import { useApp } from '../../app/app-context.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { kindName, peopleStrings as text } from '../../strings/people.ts';
import { undoStrings } from '../../strings/undo.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { CardChange } from '../../workers/vault/commands/aliases.ts';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

const kinds = Object.keys(text.kinds) as readonly AliasKind[];

/** Months from one "2024-03" to another, or to a day's. */
const monthsBetween = (from: string, to: string): number => {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(to) - months(from);
};

/** What sort of somebody it is, since when, and who turned out to be the same. */
export const AboutCard = ({ card: { id, kind, knownSince, merged } }: { readonly card: PersonCard }) => {
  const { today } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const run = useUndoable();
  const [isWrong, setWrong] = useState(false);
  const thisMonth = today.slice(0, 7);

  const change = async (changed: CardChange): Promise<void> => {
    const saved = await api.changeCard(id, changed);
    if (!saved.ok) toast({ kind: 'problem', text: undoStrings.notSaved });
  };
  // Only once it is whole: while a year is typed it passes through many.
  const keepMonth = ({ currentTarget }: FocusEvent<HTMLInputElement>): void => {
    const { value, validity } = currentTarget;
    const isFit = !validity.badInput && (value === '' || (/^\d{4}-\d{2}$/.test(value) && value <= thisMonth));
    setWrong(!isFit);
    if (isFit && value !== (knownSince ?? '')) void change({ knownSince: value === '' ? null : value });
  };
  return (
    <Card label={text.knownSince}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {knownSince === null ? text.knownSince : text.age(monthsBetween(knownSince, thisMonth))}
        </Heading>
        <TextField
          label={text.knownSince}
          hint={text.knownSinceHint}
          type="month"
          max={thisMonth}
          defaultValue={knownSince ?? ''}
          error={isWrong ? text.notAMonth : null}
          onBlur={keepMonth}
        />
        <Select
          label={text.kind}
          inRow
          options={kinds.map((value) => ({ value, label: kindName(value) }))}
          value={kind}
          onChange={(chosen) => void change({ kind: chosen })}
        />
        {merged.length === 0 ? null : (
          <div>
            <p>
              {text.alsoCalled} {merged.map(({ alias }) => alias).join(', ')}.
            </p>
            {merged.map((one) => (
              <LinkButton
                key={one.id}
                onClick={() => void run((vault) => vault.splitEntity(one.id), text.wasSplit(one.alias))}
              >
                {text.split(one.alias)}
              </LinkButton>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
};
