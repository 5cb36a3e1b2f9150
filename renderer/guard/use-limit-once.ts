import { useEffect, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { useVault } from '../vault/live.tsx';

/**
 * Whether the guard's limit is to be said here: beside the first page that ever shows a mark, for as long as that page is
 * open, and never again.
 */
export const useLimitOnce = (isMarked: boolean): boolean => {
  const { settings } = useApp();
  const { api } = useVault();
  // Looked at only when there is something to say it beside: the settings may come a moment after the page.
  const [said, setSaid] = useState<boolean | null>(null);
  if (isMarked && said === null) setSaid(settings.guardLimitSaid !== true);
  const isSaid = said === true;
  useEffect(() => {
    // One that the disk doesn't take is said once more another time.
    if (isSaid) void api.saveSettings({ guardLimitSaid: true });
  }, [api, isSaid]);
  return isSaid;
};
