import type { Result } from '../kernel/result.ts';
import type { Session } from './session.ts';
import type { VaultError } from './vault-error.ts';

/** For a person who chose to go without a code. A copy of the header made before still opens with it. */
export const withoutRecoveryCode = ({ header, replaceSlots }: Session): Promise<Result<Session, VaultError>> =>
  replaceSlots(header.slots.filter(({ type }) => type !== 'recovery'));
