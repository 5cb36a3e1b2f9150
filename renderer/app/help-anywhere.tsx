import { type ReactNode, useEffect, useState } from 'react';
import type { Region } from '#shared/ipc/preferences';
import type { Platform } from '../platform/platform.ts';
import { HelpSheet } from '../screens/help/help-sheet.tsx';
import { useGlobalKeys } from './keys.ts';

interface HelpAnywhereProps {
  readonly region: Region;
  readonly events: Platform['onEvent'];
  readonly children: ReactNode | ((showHelp: () => void) => ReactNode);
}

/** F1, or the menu's Help, while nothing is unlocked: national lines and the emergency number, nothing of the person's own. */
export const HelpAnywhere = ({ region, events, children }: HelpAnywhereProps) => {
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  useGlobalKeys({ help: show });
  useEffect(
    () => events((event) => (event.type === 'command' && event.command === 'help' ? setOpen(true) : undefined)),
    [events],
  );
  return (
    <>
      {typeof children === 'function' ? children(show) : children}
      {open ? <HelpSheet region={region} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
