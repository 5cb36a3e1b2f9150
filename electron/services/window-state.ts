import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { atomicWrite } from './atomic-write.ts';

const size = (least: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(20_000));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-20_000), v.maxValue(20_000));

const WindowState = v.strictObject({ x: place, y: place, width: size(960), height: size(640), maximized: v.boolean() });
export type WindowState = v.InferOutput<typeof WindowState>;

export interface WindowStateFile {
  readonly last: WindowState | null;
  readonly write: (state: WindowState) => Promise<void>;
}

/** Where the window stood. A file that doesn't read means the default place, nothing more. */
export const openWindowState = async (path: string): Promise<WindowStateFile> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), WindowState), text);
  return {
    last: parsed.success ? parsed.output : null,
    write: (state) => atomicWrite(path, Buffer.from(JSON.stringify(state))),
  };
};
