import type { RecordId } from '#shared/vault/record-id';
import type { LedgersApi } from '../../vault/ledgers-api.ts';
import { createUndoTokens, type Done } from './aliases/undo-tokens.ts';
import type { Change } from './change.ts';
import type { CommandContext } from './commands/evening.ts';
import { needsLine, needsOf, runWhereThere } from './commands/lacking.ts';
import * as leftForms from './commands/left-forms.ts';
import * as ledgers from './commands/ledgers.ts';
import { isHeld } from './legal-hold.ts';
import type { OpenVault } from './open-vault-in-worker.ts';
import { formsLeft } from './queries/ledgers/left-forms.ts';
import { ledgerLines, namesForLines } from './queries/ledgers/lines.ts';
import { seatsOfMonth } from './queries/ledgers/seats.ts';
import { tonightView } from './queries/ledgers/tonight.ts';
import { wordsOfGone } from './queries/ledgers/words-of-gone.ts';

interface Deps {
  readonly newId: () => RecordId;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
}

const held = { ok: false, error: { type: 'held' } } as const;

export const createLedgersApi = ({ newId, vault }: Deps): LedgersApi => {
  const tokens = createUndoTokens(vault);
  const holdings = () => vault().holdings;
  const run = (command: (context: CommandContext) => readonly Change[]): Promise<Done> =>
    tokens.commit((now) => command({ holdings: holdings(), now, newId }));
  const commit = (command: (context: CommandContext) => readonly Change[]) =>
    vault().ledger.commit((now) => command({ holdings: holdings(), now, newId }));
  return {
    ledgerLines: async (type) => ledgerLines(holdings(), type),
    namesForLines: async () => namesForLines(holdings()),
    ledgersTonight: async (today) => tonightView(holdings(), today),
    seatsOfMonth: async (today) => seatsOfMonth(holdings(), today),
    formsLeft: async () => formsLeft(holdings()),
    wordsOfGone: async () => wordsOfGone(holdings()),

    addLine: (line, left) =>
      runWhereThere(run, needsOf(line), (now) => [...ledgers.addLine(now, line), ...leftForms.putDown(now, left)]),
    changeLine: async (id, changed, left) =>
      isHeld(holdings()) && ledgers.takesWords(holdings(), id, changed)
        ? held
        : runWhereThere(run, needsLine(id, changed), (now) => [
            ...ledgers.changeLine(now, id, changed),
            ...leftForms.putDown(now, left),
          ]),
    removeLine: async (id) => (isHeld(holdings()) ? held : run((now) => ledgers.removeLine(now, id))),
    saveLeftForm: async (id, of, values, isAside) =>
      leftForms.fitsRecord(of, values)
        ? runWhereThere(commit, leftForms.needsPlace(of), (now) => leftForms.saveLeftForm(now, id, of, values, isAside))
        : { ok: false, error: { type: 'too-large' } },
    dropLeftForm: async (id) => {
      const isKept = isHeld(holdings());
      const saved = await commit((now) => leftForms.throwAway(now, id));
      return isKept && saved.ok ? held : saved;
    },
    letGoOfForm: async (id) => (isHeld(holdings()) ? held : run((now) => leftForms.throwAway(now, id))),
    cameBack: (today, drawn) => commit((now) => ledgers.cameBack(now, today, drawn)),
    // To take back what was added would take its words away.
    undoLedger: async (token) => (isHeld(holdings()) ? held : tokens.undo(token)),
  };
};
