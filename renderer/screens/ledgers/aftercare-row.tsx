import { daysBetween } from '#shared/calendar/day-key';
import type { AftercareAnswer, AftercareDay } from '#shared/journal/hard-event';
import { aftercareAnswers } from '#shared/journal/hard-event';
import type { LedgerOf } from '#shared/journal/ledger-record';
import { useApp } from '../../app/app-context.ts';
import { tonightStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { TonightRow } from './tonight-row.tsx';
import { useLedger } from './use-ledger.ts';

interface AftercareRowProps {
  readonly line: LedgerLine<LedgerOf<'hardEvent'>> & { readonly after: AftercareDay };
}

/** One short question after something hard. Any answer ends it for this evening. */
export const AftercareRow = ({ line: { id, record, after } }: AftercareRowProps) => {
  const { clock, today } = useApp();
  const run = useLedger();
  const looked = (answer: AftercareAnswer | null) => ({
    aftercare: [...record.aftercare, { after, at: clock.now(), answer }],
  });
  return (
    <TonightRow
      kind={text.hardOf(choiceNames.hardEvents[record.kind])}
      words={text.aftercare(after, Math.max(after, daysBetween(record.day, today)))}
    >
      <span role="group" aria-label={text.answers}>
        {aftercareAnswers.map((answer) => (
          <Button
            key={answer}
            size="sm"
            onClick={() => void run((api) => api.changeLine(id, looked(answer)), text.answered)}
          >
            {choiceNames.aftercareAnswers[answer]}
          </Button>
        ))}
      </span>
      <Button
        size="sm"
        kind="quiet"
        onClick={() => void run((api) => api.changeLine(id, { ...looked(null), bringAt: clock.now() }), text.brought)}
      >
        {text.bring}
      </Button>
      <Button
        size="sm"
        kind="quiet"
        onClick={() => void run((api) => api.changeLine(id, { quiet: true }), text.wontAsk)}
      >
        {text.dontAsk}
      </Button>
    </TonightRow>
  );
};
