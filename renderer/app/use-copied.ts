import { useEffect } from 'react';

/** Tells the machine that something was copied, which it takes off the clipboard again later. No word crosses. */
export const useCopied = (copied: (nothing: undefined) => Promise<unknown>): void => {
  useEffect(() => {
    // Only after the event is what was copied on the clipboard.
    const tell = (): void => void setTimeout(() => void copied(undefined));
    document.addEventListener('copy', tell);
    document.addEventListener('cut', tell);
    return () => {
      document.removeEventListener('copy', tell);
      document.removeEventListener('cut', tell);
    };
  }, [copied]);
};
