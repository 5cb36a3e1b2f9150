import type { CpdAccount } from '#shared/journal/cpd-account';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import type { Clock } from '#shared/kernel/clock';
import { err, ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { SupervisionApi } from '../../../vault/supervision-api.ts';
import { createUndoTokens } from '../aliases/undo-tokens.ts';
import type { Change, Put } from '../change.ts';
import type { CommandContext } from '../commands/evening.ts';
import * as flags from '../commands/flags.ts';
import * as outsideFiles from '../commands/outside-files.ts';
import * as sessions from '../commands/supervision.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { flagOver, flagsOf } from '../queries/flags.ts';
import type { TrendSources } from '../queries/trends/sources.ts';
import { broughtFrom } from './brought-from.ts';
import { takenOut } from './taken-out.ts';
import { supervisionView } from './supervision-view.ts';

interface Deps {
  readonly clock: Clock;
  readonly newId: () => RecordId;
  readonly sources: TrendSources;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
}

type OfSupervision = SupervisionSession | CpdAccount;
type Command = (context: CommandContext) => readonly Change[];

export const createSupervisionApi = ({ clock, newId, vault, sources }: Deps): SupervisionApi => {
  const holdings = () => vault().holdings;
  const tokens = createUndoTokens(vault);
  const save = (command: Command) => vault().ledger.commit((now) => command({ holdings: holdings(), now, newId }));
  const undoably = (command: Command) => tokens.commit((now) => command({ holdings: holdings(), now, newId }));
  const tooLarge = async () => err({ type: 'too-large' } as const);
  /** With what was put there under `id`, and which revision that is. */
  const keep = async <T extends OfSupervision>(id: RecordId, wanted: T, command: Command) => {
    let kept = { record: wanted, rev: 0 };
    const saved = await save((context) => {
      const changes = command(context);
      const put = changes.find((change): change is Put => 'put' in change && change.put === id);
      // A session is put as a session, and an account as one.
      if (put !== undefined) kept = { record: put.record as T, rev: (context.holdings.get(id)?.rev ?? 0) + 1 };
      return changes;
    });
    return saved.ok ? ok({ ...saved.value, ...kept }) : saved;
  };

  return {
    flagsOf: async (entry) => flagsOf(holdings(), entry),
    flagOver: async (about) => flagOver(holdings(), about),
    supervision: async (today) => supervisionView(holdings(), sources, today, clock.now()),
    broughtFrom: async (entry) => broughtFrom(holdings(), entry),

    takenOut: async () => takenOut(holdings()),

    setFlag: (about) => undoably((context) => flags.setFlag(context, about)),
    liftFlag: (about) => undoably((context) => flags.liftFlag(context, about)),
    keepPassage: (id, entry) => save((context) => flags.keepPassage(context, id, entry)),
    flagPassage: (id, entry, words) => undoably((context) => flags.flagPassage(context, id, entry, words)),
    liftPassage: (id, entry) => undoably((context) => flags.liftPassage(context, id, entry)),
    sayWant: (id, entry, want) => save((context) => flags.sayWant(context, id, entry, want)),
    undoFlag: tokens.undo,

    saveSession: (id, session, base) =>
      sessions.isReadable(session)
        ? keep(id, session, (context) => sessions.saveSession(context, id, session, base))
        : tooLarge(),
    holdSession: (id, session, today) =>
      sessions.isReadable(session)
        ? undoably((context) => sessions.holdSession(context, id, session, today))
        : tooLarge(),
    undoHolding: async (token) => {
      if (isHeld(holdings())) return err({ type: 'held' });
      return sessions.mayBeToCome(holdings()) ? tokens.undo(token) : err({ type: 'changed-since' });
    },
    noteOutside: (record, name) => save((context) => outsideFiles.noteOutside(context, record, name)),
    outsideIsGone: (id) => undoably((context) => outsideFiles.outsideIsGone(context, id)),
    removeSession: async (id) =>
      isHeld(holdings()) ? err({ type: 'held' }) : undoably((context) => sessions.removeSession(context, id)),
    tieUp: (id, agreed, isDone) => save((context) => sessions.tieUp(context, id, agreed, isDone)),
    saveAccount: (id, account, base) =>
      sessions.isReadable(account)
        ? keep(id, account, (context) => sessions.saveAccount(context, id, account, base))
        : tooLarge(),
    removeAccount: async (id) =>
      isHeld(holdings()) ? err({ type: 'held' }) : undoably((context) => sessions.removeAccount(context, id)),
  };
};
