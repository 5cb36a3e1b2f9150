import type { Clock } from '#shared/kernel/clock';
import { err } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { SupervisionApi } from '../../../vault/supervision-api.ts';
import { createUndoTokens } from '../aliases/undo-tokens.ts';
import type { Change } from '../change.ts';
import type { CommandContext } from '../commands/evening.ts';
import * as flags from '../commands/flags.ts';
import * as sessions from '../commands/supervision.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { flagOver, flagsOf } from '../queries/flags.ts';
import { broughtFrom } from './brought-from.ts';
import { supervisionView } from './supervision-view.ts';

interface Deps {
  readonly clock: Clock;
  readonly newId: () => RecordId;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
}

type Command = (context: CommandContext) => readonly Change[];

export const createSupervisionApi = ({ clock, newId, vault }: Deps): SupervisionApi => {
  const holdings = () => vault().holdings;
  const tokens = createUndoTokens(vault);
  const save = (command: Command) => vault().ledger.commit((now) => command({ holdings: holdings(), now, newId }));
  const undoably = (command: Command) => tokens.commit((now) => command({ holdings: holdings(), now, newId }));
  const tooLarge = async () => err({ type: 'too-large' } as const);

  return {
    flagsOf: async (entry) => flagsOf(holdings(), entry),
    flagOver: async (about) => flagOver(holdings(), about),
    supervision: async (today) => supervisionView(holdings(), today, clock.now()),
    broughtFrom: async (entry) => broughtFrom(holdings(), entry),

    setFlag: (about) => undoably((context) => flags.setFlag(context, about)),
    liftFlag: (about) => undoably((context) => flags.liftFlag(context, about)),
    keepPassage: (id, entry) => save((context) => flags.keepPassage(context, id, entry)),
    flagPassage: (id, entry, words) => undoably((context) => flags.flagPassage(context, id, entry, words)),
    liftPassage: (id, entry) => undoably((context) => flags.liftPassage(context, id, entry)),
    sayWant: (id, entry, want) => save((context) => flags.sayWant(context, id, entry, want)),
    undoFlag: tokens.undo,

    saveSession: (id, session) =>
      sessions.isReadable(session) ? save((context) => sessions.saveSession(context, id, session)) : tooLarge(),
    holdSession: (id, session, today) =>
      sessions.isReadable(session)
        ? undoably((context) => sessions.holdSession(context, id, session, today))
        : tooLarge(),
    undoHolding: async (token) =>
      sessions.mayBeToCome(holdings()) ? tokens.undo(token) : err({ type: 'changed-since' }),
    removeSession: async (id) =>
      isHeld(holdings()) ? err({ type: 'held' }) : undoably((context) => sessions.removeSession(context, id)),
    tieUp: (id, agreed, isDone) => save((context) => sessions.tieUp(context, id, agreed, isDone)),
    saveAccount: (id, account) =>
      sessions.isReadable(account) ? save((context) => sessions.saveAccount(context, id, account)) : tooLarge(),
    removeAccount: async (id) =>
      isHeld(holdings()) ? err({ type: 'held' }) : undoably((context) => sessions.removeAccount(context, id)),
  };
};
