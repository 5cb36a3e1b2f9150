import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseProfile, startedAt } from '../../../electron/main/profile.ts';
import { aFolder } from './log-folder.ts';

const appWith = (isPackaged: boolean, switches: Readonly<Record<string, string>>, usual = '') => {
  let userData = usual;
  return {
    isPackaged,
    commandLine: { getSwitchValue: (name: string) => switches[name] ?? '' },
    setPath: (_name: string, path: string) => {
      userData = path;
    },
    getPath: () => userData,
  } as never;
};

describe('the profile', () => {
  test('is the one asked for in a build that is not packaged, made for its owner only', async () => {
    const asked = join(await aFolder(), 'asked');
    const app = appWith(false, { profile: asked });
    chooseProfile(app);
    expect(statSync(asked).mode & 0o777).toBe(0o700);
  });

  test('is never another one in a packaged build', async () => {
    const folder = await aFolder();
    const usual = join(folder, 'usual');
    chooseProfile(appWith(true, { profile: join(folder, 'asked') }, usual));
    expect(statSync(usual).isDirectory()).toBe(true);
    expect(() => statSync(join(folder, 'asked'))).toThrow(/ENOENT/);
  });

  test('that was open to others is closed to them', async () => {
    const usual = join(await aFolder(), 'usual');
    mkdirSync(usual, { mode: 0o755 });
    chooseProfile(appWith(true, {}, usual));
    expect(statSync(usual).mode & 0o777).toBe(0o700);
  });
});

describe('the clock', () => {
  test('can be set for a test, in a build that is not packaged', () => {
    const ms = Date.parse('2026-11-19T17:40:00-05:00');
    expect(startedAt(appWith(false, { clock: '2026-11-19T17:40:00-05:00' }), 7)).toEqual({ ms, realMs: 7 });
    expect(startedAt(appWith(true, { clock: '2026-11-19T17:40:00-05:00' }), 7)).toBeNull();
    expect(startedAt(appWith(false, {}), 7)).toBeNull();
    expect(startedAt(appWith(false, { clock: 'tomorrow' }), 7)).toBeNull();
  });
});
