import type { Preferences } from '#shared/ipc/preferences';

/** Shows theme and text size on the document; the stylesheet does the rest. */
export const showPreferences = ({ theme, textSize }: Pick<Preferences, 'theme' | 'textSize'>): void => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['textSize'] = String(textSize);
};
