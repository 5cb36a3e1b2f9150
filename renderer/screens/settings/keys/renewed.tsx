import { keysStrings as text } from '../../../strings/keys.ts';
import { Callout } from '../../../ui/callout.tsx';
import { OldCopies } from './old-copies.tsx';

interface RenewedProps {
  /** Files in the vault's folder. */
  readonly old: readonly string[];
  /** What went wrong after the new key was in place. */
  readonly note: string | null;
}

/** The new key is in place: what comes next, and what it can't take back. */
export const Renewed = ({ old, note }: RenewedProps) => (
  <>
    {note === null ? (
      <p>{text.renewedBody}</p>
    ) : (
      <Callout tone="clay" icon="warning-circle">
        {note}
      </Callout>
    )}
    <OldCopies old={old}>{text.renewedCopies}</OldCopies>
  </>
);
