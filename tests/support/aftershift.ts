import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Aftershift {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Quits as a person does. */
  readonly close: () => Promise<void>;
  /** Ends every process of the app at once, as a crash of the machine would: nobody is asked, nothing is flushed. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** An ISO instant with offset; the app's clock starts there instead of now. */
  readonly clock?: string;
  readonly args?: readonly string[];
  /** Another copy of the built app, such as one taken from a package. */
  readonly folder?: string;
  /**
   * Stands for the person's home, for the system's folder of temporary files and for where the app is started from:
   * whatever it leaves outside its profile lies there.
   */
  readonly home?: string;
}

const homes = ['HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'TMPDIR', 'TEMP', 'TMP'];

const startedIn = (home: string) => ({
  cwd: home,
  env: { ...(process.env as Record<string, string>), ...Object.fromEntries(homes.map((name) => [name, home])) },
});

const end = async (app: ElectronApplication): Promise<void> => {
  const gone = new Promise<void>((resolve) => {
    app.once('close', () => resolve());
  });
  const { pid } = app.process();
  // Playwright starts the app as a process group; the first process alone would leave the others to end in order.
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await gone;
};

/** Opens the built app on `profile` and waits until its first screen stands. */
export const launch = async (profile: string, options: LaunchOptions = {}): Promise<Aftershift> => {
  const clock = options.clock === undefined ? [] : [`--clock=${options.clock}`];
  const app = await _electron.launch({
    args: [options.folder ?? repository, `--profile=${profile}`, ...clock, ...(options.args ?? [])],
    // Otherwise Playwright insists on the light theme, whatever the person chose.
    colorScheme: null,
    ...(options.home === undefined ? {} : startedIn(options.home)),
  });
  const page = await app.firstWindow();
  await page.getByRole('main').first().waitFor();
  return { app, page, close: () => app.close(), kill: () => end(app) };
};

interface Fixtures {
  readonly profileName: string;
  /** A profile of the test's own, gone after it. */
  readonly profile: string;
  /** The app, open on that profile. */
  readonly aftershift: Aftershift;
}

export const test = base.extend<Fixtures>({
  profileName: ['aftershift-', { option: true }],
  profile: async ({ profileName }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), profileName));
    await provide(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  aftershift: async ({ profile }, provide) => {
    const aftershift = await launch(profile);
    await provide(aftershift);
    await aftershift.close();
  },
});

export { expect } from '@playwright/test';
