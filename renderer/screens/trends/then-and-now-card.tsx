import type { Remote } from 'comlink';
import { useCallback, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { dayChips, type DayChip } from '#shared/journal/check-in';
import type { Difference } from '#shared/reading/relations/differ';
import type { Stretch } from '#shared/reading/relations/stretch';
import { thenAndNow } from '#shared/reading/relations/then-and-now';
import { useApp } from '../../app/app-context.ts';
import { dayInYear, monthInYear } from '../../app/format.ts';
import { reachedYou } from '../../strings/instruments.ts';
import { relationStrings as text } from '../../strings/relations.ts';
import { todayStrings } from '../../strings/today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Select } from '../../ui/select.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { WordsOfDay } from '../../workers/vault/queries/trends/then-and-now-words.ts';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import { stopName } from './describe.ts';
import styles from './relations.module.css';

const inWords = (when: typeof text.thenWas, { from, to, evenings, median, reach }: Stretch, today: DayKey): string =>
  text.thenRow(
    when(monthInYear(from, today), monthInYear(to, today)),
    evenings,
    stopName(median ?? 0),
    reach === null ? null : reachedYou(Math.round(reach)),
  );

/** `one` is the earlier half, `other` the recent one. */
const howTheyDiffer = (difference: Difference): string => {
  if (difference.type === 'shift') return text.thenShift[difference.nearerNumb === 'other' ? 'numb' : 'flooded'];
  return difference.type === 'spread' ? text.thenSpread[difference.wider] : text.thenSame;
};

const Words = ({ label, words }: { readonly label: string; readonly words: WordsOfDay }) => {
  const { go } = useApp();
  return (
    <figure className={styles['words']}>
      <figcaption>
        {label}
        <Button size="sm" kind="quiet" onClick={() => go('journal', words.entry)}>
          {text.thenOpen}
        </Button>
      </figcaption>
      <blockquote>“{words.text}”</blockquote>
    </figure>
  );
};

/** What was written at first and what lately, side by side. */
const OwnWords = ({ kind }: { readonly kind: DayChip }) => {
  const { today } = useApp();
  const ask = useCallback((api: Remote<VaultApi>) => api.thenAndNowWords(kind), [kind]);
  const live = useLive(ask);
  if (live.state === 'loading' || live.value === null) return null;
  const { first, newest } = live.value;
  return (
    <div className={styles['beside']}>
      <Words label={text.thenWrote(dayInYear(first.day, today))} words={first} />
      <Words label={text.nowWrote(dayInYear(newest.day, today))} words={newest} />
    </div>
  );
};

/** One kind of day, then and now: nothing is shown before it is asked for. */
export const ThenAndNowCard = ({ evenings }: { readonly evenings: readonly TrendEvening[] }) => {
  const { today } = useApp();
  const [kind, setKind] = useState<DayChip | ''>('');
  const asked = kind === '' ? null : thenAndNow(evenings, kind);
  const options: readonly { value: DayChip | ''; label: string }[] = [
    { value: '', label: text.thenChoose },
    ...dayChips.map((value): { value: DayChip; label: string } => ({ value, label: todayStrings.chips[value] })),
  ];
  return (
    <Card label={text.thenTitle}>
      <div className={styles['card']}>
        <Heading level={2} size="ui">
          {text.thenTitle}
        </Heading>
        <p>{text.thenLead}</p>
        <Select<DayChip | ''> label={text.thenWhich} options={options} value={kind} onChange={setKind} />
        <div role="status">
          {asked === null || kind === '' ? null : asked.type === 'waiting' ? (
            <p>{text.thenFew(todayStrings.chips[kind], asked.evenings)}</p>
          ) : (
            <>
              <p>{inWords(text.thenWas, asked.earlier, today)}</p>
              <p>{inWords(text.nowIs, asked.recent, today)}</p>
              <p>{howTheyDiffer(asked.difference)}</p>
            </>
          )}
        </div>
        {asked?.type === 'compared' && kind !== '' ? <OwnWords kind={kind} /> : null}
      </div>
    </Card>
  );
};
