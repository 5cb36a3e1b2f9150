import * as v from 'valibot';
import { atomicWrite } from './atomic-write.ts';
import { readSmallText } from './plain-file.ts';

const size = (least: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(20_000));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-20_000), v.maxValue(20_000));

/** The least that a window may measure, in its own pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const stateOf = (least: Size) =>
  v.strictObject({
    x: place,
    y: place,
    width: size(least.width),
    height: size(least.height),
    maximized: v.boolean(),
  });
export type WindowState = v.InferOutput<ReturnType<typeof stateOf>>;

export interface WindowStateFile {
  /** As it was last written; null when nothing is known. */
  readonly current: () => WindowState | null;
  readonly write: (state: WindowState) => Promise<void>;
}

/** Where the window stood. A file that doesn't read means the default place, nothing more. */
export const openWindowState = async (path: string, least: Size): Promise<WindowStateFile> => {
  const text = await readSmallText(path).catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stateOf(least)), text);
  let current = parsed.success ? parsed.output : null;
  return {
    current: () => current,
    write: (state) => {
      current = state;
      return atomicWrite(path, Buffer.from(JSON.stringify(state)));
    },
  };
};
