import { mkdirSync, chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { policyPath } from '../services/policy-file.ts';

/** `--profile=DIR` of unpackaged builds; must run before the single-instance lock, which lives in the profile. */
export const chooseProfile = (app: Pick<App, 'commandLine' | 'isPackaged' | 'setPath' | 'getPath'>): void => {
  const asked = app.isPackaged ? '' : app.commandLine.getSwitchValue('profile');
  if (asked !== '') app.setPath('userData', resolve(asked));
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // An older version, or a backup tool, may have left it open to other accounts of the machine.
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
};

/** `--policy=FILE` of unpackaged builds; otherwise the machine's own. */
export const policyFile = (app: Pick<App, 'commandLine' | 'isPackaged'>): string => {
  const asked = app.isPackaged ? '' : app.commandLine.getSwitchValue('policy');
  const commonFiles = process.env['CommonProgramW6432'] ?? process.env['CommonProgramFiles'];
  return asked === '' ? policyPath(process.platform, commonFiles) : resolve(asked);
};

/** `--clock=ISO` of unpackaged builds: the moment the app takes for its start. Null: the machine's own clock. */
export const startedAt = (
  app: Pick<App, 'commandLine' | 'isPackaged'>,
  realMs: number,
): { readonly ms: number; readonly realMs: number } | null => {
  const asked = app.isPackaged ? '' : app.commandLine.getSwitchValue('clock');
  const ms = asked === '' ? Number.NaN : Date.parse(asked);
  return Number.isNaN(ms) ? null : { ms, realMs };
};
