import type { Remote } from 'comlink';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formName } from '#shared/journal/left-form';
import { asksLately, asksWithScript } from '#shared/ledgers/repeat-asks';
import { useApp } from '../../app/app-context.ts';
import { isElsewhere, useKeysWhileShown } from '../../app/keys.ts';
import { lineStrings } from '../../strings/ledger-lines.ts';
import { ledgerStrings as text, ledgerWords } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import { focusItem } from '../../ui/focus-item.ts';
import { Heading } from '../../ui/heading.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { ledgerForms, lineOfForm, type Values } from './fields.ts';
import { LedgerSummary } from './ledger-summary.tsx';
import { LineForm } from './line-form.tsx';
import { LineItem } from './line-item.tsx';
import styles from './ledger-screen.module.css';
import { type EveningLedger, placeBackFrom } from './place.ts';
import type { EveningRecord } from './say-line.ts';
import { useForm } from '../../forms/use-form.ts';
import { useLedger } from './use-ledger.ts';

const shownAtFirst = 20;

/** Which lines carry words for somebody who asks again and again: those of today only, so that it is said once. */
const scriptsFor = (lines: readonly LedgerLine<EveningRecord>[], today: string): ReadonlyMap<string, string> => {
  const asks = lines.flatMap(({ id, record, whom }) =>
    record.type === 'saidNo' ? [{ id, whom: whom?.id ?? null, day: record.day, alias: whom?.alias ?? '' }] : [],
  );
  const offered = asksWithScript(asks);
  return new Map(
    asks
      .filter(({ id, day }) => offered.has(id) && day === today)
      .map(({ id, whom, day, alias }) => [id, lineStrings.script(alias, asksLately(asks, whom ?? '', day))]),
  );
};

/** One ledger: a few fields to put something down, and what was put down so far. */
export const LedgerScreen = ({ ledger }: { readonly ledger: EveningLedger }) => {
  const { go, today } = useApp();
  const run = useLedger();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKeptFocus(heading);
  const words = ledgerWords[ledger];
  const { fields, begin, isReady } = ledgerForms[ledger];
  const ask = useCallback(
    async (vault: Remote<VaultApi>) => ({
      lines: (await vault.ledgerLines(ledger)) as readonly LedgerLine<EveningRecord>[],
      names: await vault.namesForLines(),
    }),
    [ledger],
  );
  const live = useLive(ask);
  const form = useForm<Values>({ ledger, whom: null, record: null }, () => begin(today));
  const [round, setRound] = useState(0);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showRest = (): void => {
    flushSync(() => setAll(true));
    focusItem(list.current, shownAtFirst);
  };
  const back = (): void => go('today', placeBackFrom(ledger));
  useKeysWhileShown((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || (isElsewhere(event) && event.repeat)) return;
    event.preventDefault();
    back();
  });

  const lines = live.state === 'ready' ? live.value.lines : [];
  const names = live.state === 'ready' ? live.value.names : [];
  const scripts = scriptsFor(lines, today);
  const shown = all ? lines : lines.slice(0, shownAtFirst);
  return (
    <Screen
      label={words.title}
      part={ledger}
      top={
        <Button kind="quiet" onClick={back}>
          {text.back}
        </Button>
      }
    >
      <div ref={kept} className={styles['ledger']}>
        <Heading level={1} size="lg" ref={heading}>
          {words.title}
        </Heading>
        <p className={styles['lead']}>{words.lead}</p>
        <LineForm
          key={round}
          label={words.name}
          fields={fields}
          values={form.values}
          names={names}
          where={formName({ ledger, whom: null, record: null })}
          saving={form.saving}
          isReady={isReady(form.values)}
          submit={text.add}
          takesFocus
          onPut={(name, value) => form.put({ [name]: value })}
          onSubmit={async () => {
            const line = lineOfForm(ledger, form.values);
            if (await form.putDown((of) => run((vault) => vault.addLine(line, of), text.added))) setRound(round + 1);
          }}
        />
        {live.state === 'loading' ? <Progress label={text.loading} value={null} /> : null}
        <LedgerSummary ledger={ledger} records={lines.map(({ record }) => record)} />
        {live.state === 'ready' && lines.length === 0 ? <p className={styles['empty']}>{words.empty}</p> : null}
        {lines.length === 0 ? null : (
          <ul ref={list} className={styles['lines']} aria-label={text.lines}>
            {shown.map((line) => (
              <LineItem key={line.id} line={line} names={names} script={scripts.get(line.id) ?? null} />
            ))}
          </ul>
        )}
        {shown.length === lines.length ? null : (
          <Button kind="quiet" onClick={showRest}>
            {text.more(lines.length - shown.length)}
          </Button>
        )}
      </div>
    </Screen>
  );
};
