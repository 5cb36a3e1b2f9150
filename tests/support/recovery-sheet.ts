import type { Page } from '@playwright/test';

const sheet = (page: Page) => page.getByRole('dialog').getByRole('list', { name: /^Recovery code/ });

/** The groups of the code that is shown now. */
export const codeShown = async (page: Page): Promise<readonly string[]> => {
  await sheet(page).waitFor({ timeout: 30_000 });
  const shown = await sheet(page).getByRole('listitem').allInnerTexts();
  return shown.map((text) => text.trim().split(/\s+/).at(-1) ?? '');
};

/** Types back whichever groups are asked for, as from paper. */
export const typeBack = async (page: Page, groups: readonly string[]): Promise<void> => {
  for (const [index, group] of groups.entries()) {
    const field = page.getByRole('dialog').getByLabel(`Group ${index + 1}`, { exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
};
