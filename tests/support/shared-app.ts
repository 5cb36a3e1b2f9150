import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Aftershift, launch, type LaunchOptions, test } from './aftershift.ts';
import { dial, lockScreen, unlock } from './person.ts';

export interface SharedApp extends Pick<Aftershift, 'app' | 'page'> {
  readonly profile: string;
  /** Quits and starts again on the same profile, as a person does. */
  readonly again: (options?: LaunchOptions) => Promise<void>;
}

/** One profile and one start for all tests of a file. Whatever one of them leaves behind, the next has to do with. */
export const sharedApp = (prepare: (profile: string) => Promise<LaunchOptions>): SharedApp => {
  let open: Aftershift | null = null;
  let folder = '';
  let options: LaunchOptions = {};

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aftershift-'));
    options = await prepare(folder);
    open = await launch(folder, options);
  });
  test.afterAll(async () => {
    await open?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const running = (): Aftershift => {
    if (open === null) throw new Error('The app has not been started yet');
    return open;
  };
  return {
    get app() {
      return running().app;
    },
    get page() {
      return running().page;
    },
    get profile() {
      return folder;
    },
    again: async (next = options) => {
      await running().close();
      open = await launch(folder, next);
    },
  };
};

/** From wherever the last test ended to the check-in of an open vault. */
export const atCheckIn = async ({ page }: Pick<SharedApp, 'page'>): Promise<void> => {
  const door = page.getByRole('button', { name: 'Unlock', exact: true });
  const inside = page.getByRole('navigation', { name: 'Places' });
  await door.or(inside).first().waitFor();
  if (await door.isVisible()) {
    // A closed day shows no field until it is asked for.
    if (!(await lockScreen(page).isVisible())) await door.click();
    await unlock(page);
    return;
  }
  await page.getByRole('button', { name: 'Today' }).first().click();
  if (!(await dial(page).isVisible())) await page.getByRole('button', { name: 'Check in' }).click();
  await dial(page).waitFor();
};
