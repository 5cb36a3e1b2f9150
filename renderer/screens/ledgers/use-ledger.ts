import type { Remote } from 'comlink';
import { useUndoable } from '../../app/use-undoable.ts';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';

const takeBack = (api: Remote<VaultApi>, token: UndoToken) => api.undoLedger(token);

/** Runs a change of a ledger and says how it went, with its undo. */
export const useLedger = () => useUndoable(takeBack);
