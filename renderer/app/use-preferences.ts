import { useCallback, useRef, useState } from 'react';
import type { Preferences } from '#shared/ipc/preferences';
import { showPreferences } from '../design/preferences.ts';
import type { Platform } from '../platform/platform.ts';
import { settingsStrings } from '../strings/settings.ts';
import { useToast } from '../ui/toast.tsx';

/** Shows a choice at once. One that the disk refuses is taken back, on the screen and in its control, and that is said. */
export const usePreferences = (
  platform: Pick<Platform, 'setPreferences'>,
  start: Preferences,
): readonly [Preferences, (wanted: Preferences) => void] => {
  const [preferences, setPreferences] = useState(start);
  const toast = useToast();
  const onDisk = useRef(start);
  const newest = useRef(start);

  const show = useCallback((shown: Preferences): void => {
    newest.current = shown;
    showPreferences(shown);
    setPreferences(shown);
  }, []);

  const change = useCallback(
    async (wanted: Preferences): Promise<void> => {
      show(wanted);
      const written = await platform.setPreferences(wanted).catch(() => null);
      if (written?.ok === true) {
        onDisk.current = wanted;
        return;
      }
      toast({ kind: 'problem', text: settingsStrings.saveFailed });
      // A choice made since then has its own answer coming.
      if (newest.current === wanted) show(onDisk.current);
    },
    [platform, show, toast],
  );
  return [preferences, useCallback((wanted) => void change(wanted), [change])];
};
