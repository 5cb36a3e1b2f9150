import { type ReactNode, useState } from 'react';
import type { Region } from '#shared/ipc/preferences';
import { HelpSheet } from '../screens/help/help-sheet.tsx';
import { useGlobalKeys } from './keys.ts';

interface HelpAnywhereProps {
  readonly region: Region;
  readonly children: ReactNode | ((showHelp: () => void) => ReactNode);
}

/** F1 while nothing is unlocked: national lines and the emergency number, nothing of the person's own. */
export const HelpAnywhere = ({ region, children }: HelpAnywhereProps) => {
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  useGlobalKeys({ help: show });
  return (
    <>
      {typeof children === 'function' ? children(show) : children}
      {open ? <HelpSheet region={region} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
