import { neutralNames } from '#shared/aliases/neutral-names';
import type { Region } from '#shared/ipc/preferences';

/** As in a page that is written. */
const whileWriting = 0.5;
/** Letters. This window has no worker of its own, so what is longer is only looked at where it begins. */
const mostLetters = 4000;

const regions: Readonly<Record<string, Region>> = { GB: 'UK', IE: 'IE', CA: 'CA', AU: 'AU', NZ: 'NZ' };

/** What the system's language says of where it is ("en-GB"): the window knows nothing of what was chosen in the vault. */
const regionOf = (language: string): Region => regions[language.split('-').at(-1) ?? ''] ?? 'US';

/**
 * The words of a note that are worth a look, each once, as they stand. Nobody's alias is known here, not even with the
 * vault open: the window holds no way into it. So any name that may be one is left to the page.
 */
export const noteDetails = async (written: string): Promise<readonly string[]> => {
  // Its lists are large: whoever opens the window and closes it again waits for none of them.
  const { detect } = await import('#shared/guard/detect');
  const text = written.slice(0, mostLetters);
  const region = regionOf(navigator.language);
  const spans = detect(text, { allow: new Set(neutralNames), region, threshold: whileWriting });
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
};
