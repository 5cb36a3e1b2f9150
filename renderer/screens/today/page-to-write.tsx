import { useCallback, useState } from 'react';
import type { CaretPlace } from '#shared/ipc/contract';
import { type Entry, titleOf, type Wording } from '#shared/journal/entry';
import type { Readings } from '#shared/journal/check-in';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { wordingKey } from '../../app/draft-keys.ts';
import { commandKey } from '../../app/keys.ts';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';
import { GuardedPage } from '../../guard/guarded-page.tsx';
import { editorStrings } from '../../strings/editor.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { hasNoLine, ReadingsLine } from '../../ui/instruments/readings-line.tsx';
import { useVault } from '../../vault/live.tsx';
import type { Held, RecordOf } from '../../workers/vault/holdings.ts';
import { LedgerBar } from '../ledgers/ledger-bar.tsx';
import { HeavyLine } from './heavy-line.tsx';
import { PromiseOffer } from './promise-offer.tsx';
import { PromptHead } from './prompt-head.tsx';
import { useHeavyLine } from './use-heavy-line.ts';
import { usePromiseOffer } from './use-promise-offer.ts';
import type { usePrompt } from './use-prompt.ts';
import styles from './page-to-write.module.css';

interface PageToWriteProps {
  readonly id: RecordId;
  readonly entry: Entry;
  readonly question: Entry['prompt'];
  readonly prompt: ReturnType<typeof usePrompt>;
  readonly readings: Readings;
  readonly caretAt: number | null;
  /** The first detail in it that is worth a look opens, as if asked for. */
  readonly opensDetail: boolean;
  /** Which of the day's pages it is. */
  readonly place: number;
  readonly others: readonly Held<RecordOf<'entry'>>[];
  readonly onPage: (id: RecordId | null) => void;
  readonly onChange: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** One entry being written. Its autosave is bound to its id: another page gets another autosave. */
export const PageToWrite = (props: PageToWriteProps) => {
  const {
    id,
    entry,
    question,
    prompt,
    readings,
    caretAt,
    opensDetail,
    place,
    others,
    onPage,
    onChange,
    onLeave,
    onClose,
  } = props;
  const { caret, settings } = useApp();
  const { api } = useVault();
  const [hasWords, setHasWords] = useState(entry.text.trim() !== '');
  const { day } = entry;
  const save = useCallback(
    (wording: Wording & Pick<Entry, 'prompt'>) => api.saveWording({ id, day, ...wording }),
    [api, id, day],
  );
  const saving = useAutosave(wordingKey(id), 'tonight', save);
  const heavy = useHeavyLine(day, entry.text, settings.heavyLine !== false);
  const promised = usePromiseOffer(day, entry.text);
  const write = (wording: Wording): void => {
    heavy.look(wording.text);
    promised.look(wording.text);
    setHasWords(wording.text.trim() !== '');
    saving.touch({ ...wording, prompt: question });
  };

  const watchCaret = useCallback(
    (find: (() => number | null) | null) => {
      const caretPlace = (): CaretPlace | null => {
        const offset = find?.() ?? null;
        return offset === null ? null : { page: place, offset };
      };
      caret.watch(find === null ? null : caretPlace);
    },
    [caret, place],
  );

  return (
    <>
      <div className={styles['column']}>
        <div className={styles['readings']}>
          <ReadingsLine readings={readings} wheel={settings.wheel} />
          <Button kind="quiet" size="sm" onClick={onChange}>
            {hasNoLine(readings) ? text.markTheDay : text.change}
          </Button>
        </div>
        <PromptHead prompt={prompt} hasWords={hasWords} />
        <GuardedPage
          entry={id}
          document={entry.document}
          label={editorStrings.tonight}
          placeholder={editorStrings.begin}
          onChange={write}
          onLeave={() => void saving.flush()}
          focusOnOpen={caretAt ?? 'end'}
          watchCaret={watchCaret}
          opensDetail={opensDetail}
        />
        {heavy.isShown ? <HeavyLine onDismiss={heavy.dismiss} /> : null}
        {promised.words === null || heavy.isShown ? null : (
          <PromiseOffer words={promised.words} onLog={promised.log} onLeave={promised.leave} />
        )}
        {others.length === 0 && !hasWords ? null : (
          <nav className={styles['others']} aria-label={text.otherEntries}>
            {others.map(({ id: other, record }) => (
              <Button key={other} size="sm" kind="soft" onClick={() => onPage(other)}>
                {titleOf(record.text) || text.untitled}
              </Button>
            ))}
            {hasWords ? (
              <Button size="sm" kind="quiet" icon="plus" onClick={() => onPage(null)}>
                {text.newPage}
              </Button>
            ) : null}
          </nav>
        )}
      </div>
      <div className={styles['dock']}>
        <div className={styles['ledgers']}>
          <LedgerBar takesFocus={false} />
        </div>
        <footer className={styles['foot']}>
          <div className={styles['state']}>
            <SaveLine state={saving.state} />
          </div>
          <Button onClick={onLeave}>{text.leaveIt}</Button>
          <Button kind="primary" keys={[commandKey, 'Enter']} onClick={onClose}>
            {text.closeDay}
          </Button>
        </footer>
      </div>
    </>
  );
};
