import { useCallback, useRef, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { hopeKey } from '../../app/draft-keys.ts';
import { dateOf } from '../../app/format.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { FieldGuard } from '../../guard/field/field-guard.tsx';
import { peopleStrings as text } from '../../strings/people.ts';
import { undoStrings } from '../../strings/undo.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

const mostLetters = 2000;

const Hope = ({ id, hope }: Pick<PersonCard, 'id' | 'hope'>) => {
  const { drafts } = useApp();
  const { api } = useVault();
  const key = hopeKey(id);
  const [typed, setTyped] = useState(() => drafts.newest(key) ?? hope ?? '');
  const field = useRef<HTMLInputElement>(null);
  const save = useCallback(
    (words: string) => api.changeCard(id, { hope: words.trim() === '' ? null : words }),
    [api, id],
  );
  const saving = useAutosave(key, 'earlier', save);
  return (
    <>
      <TextField
        ref={field}
        label={text.hope}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          saving.touch(event.currentTarget.value);
        }}
        onBlur={() => void saving.flush()}
      />
      <FieldGuard field={field} written={typed} where={key} />
      <SaveLine state={saving.state} />
    </>
  );
};

/** Whether the person is the only one there, and what they hope for. */
export const SupportCard = ({ card: { id, soleSupportSince, hope } }: { readonly card: PersonCard }) => {
  const { api } = useVault();
  const toast = useToast();
  const turn = async (on: boolean): Promise<void> => {
    const saved = await api.setSoleSupport(id, on);
    if (!saved.ok) toast({ kind: 'problem', text: undoStrings.notSaved });
  };
  return (
    <Card label={text.only}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.only}
        </Heading>
        <Switch on={soleSupportSince !== null} onChange={(on) => void turn(on)}>
          {text.soleSupport}
        </Switch>
        <p className={styles['hint']}>
          {soleSupportSince === null ? text.soleSupportHint : text.since(dateOf(soleSupportSince))}
        </p>
        <Hope id={id} hope={hope} />
      </div>
    </Card>
  );
};
