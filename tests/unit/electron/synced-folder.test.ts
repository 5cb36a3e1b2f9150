import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { syncOf } from '../../../electron/services/synced-folder.ts';
import { aFolder } from './log-folder.ts';

const home = '/u/ana';

describe('a folder that other computers get as well', () => {
  test.each([
    ['C:\\Users\\Ana\\OneDrive\\Papers', 'OneDrive'],
    ['C:\\Users\\Ana\\OneDrive - County of Allegheny\\Desktop', 'OneDrive'],
    ['/Users/ana/Library/CloudStorage/OneDrive-Personal/Papers', 'OneDrive'],
    ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/Papers', 'iCloud Drive'],
    ['C:\\Users\\Ana\\iCloudDrive\\Papers', 'iCloud Drive'],
    ['/u/ana/Dropbox', 'Dropbox'],
    ['/Users/ana/Dropbox (Personal)/work', 'Dropbox'],
    ['/Users/ana/Library/CloudStorage/Dropbox/work', 'Dropbox'],
    ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@agency.example/My Drive', 'Google Drive'],
    ['G:\\My Drive\\Papers', 'Google Drive'],
    ['/u/ana/Google Drive/work', 'Google Drive'],
    ['/Users/ana/Library/CloudStorage/Box-Box/work', 'Box'],
    ['C:\\Users\\Ana\\Box\\work', 'Box'],
    ['/Users/ana/Box Sync', 'Box'],
  ])('is known by its name: %s', async (folder, sync) => {
    expect(await syncOf(folder, home)).toBe(sync);
  });

  test.each([
    '/u/ana/Documents',
    '/u/ana/Boxes',
    '/u/ana/In the box',
    '/media/blue/papers',
    'C:\\Users\\Ana\\Desktop',
    '/u/ana/dropboxing',
    'D:\\Drive',
  ])('is not every folder: %s', async (folder) => {
    expect(await syncOf(folder, home)).toBeNull();
  });

  test('is known behind a link, and by what a program leaves in a folder of another name', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'Dropbox', 'papers'), { recursive: true });
    await symlink(join(folder, 'Dropbox', 'papers'), join(folder, 'papers'));
    expect(await syncOf(join(folder, 'papers'), home)).toBe('Dropbox');
    await mkdir(join(folder, 'team', '.dropbox.cache'), { recursive: true });
    await mkdir(join(folder, 'team', 'deep', 'er'), { recursive: true });
    expect(await syncOf(join(folder, 'team', 'deep', 'er'), home)).toBe('Dropbox');
  });

  test('is not the home in which such a program keeps its own things', async () => {
    const own = await aFolder();
    await mkdir(join(own, '.dropbox'));
    await mkdir(join(own, 'papers'));
    expect(await syncOf(join(own, 'papers'), own)).toBeNull();
  });
});
