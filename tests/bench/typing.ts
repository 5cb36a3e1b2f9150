import { launch } from '../support/aftershift.ts';
import { repeatable } from '../support/invented-evenings.ts';
import { beginWriting, lockScreen, unlock } from '../support/person.ts';
import { type Measure, measure, overRounds } from './figures.ts';
import { typeAndWatch } from './key-to-paint.ts';
import { manyWords, today } from './many-words.ts';
import { pageScript } from './page-script.ts';

/** Eighty keys of words that mean nothing. */
const typed = 'eeeee '.repeat(14).slice(0, 80);

/** Types at the end of a page of `words` words, in the app and in the plain editor, turn and turn about. */
export const measureTyping = async (
  folder: string,
  profile: string,
  words: number,
  rounds: number,
): Promise<readonly Measure[]> => {
  const script = await pageScript('plain-editor.ts');
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  const { page } = app;
  const ours: (readonly number[])[] = [];
  const peers: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await unlock(page);
    await beginWriting(page);
    ours.push((await typeAndWatch(page, typed)).keys);
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await page.evaluate(script);
    await page.evaluate(
      (text) => (window as unknown as { openPlainEditor: (text: string) => void }).openPlainEditor(text),
      manyWords(words, repeatable(5)),
    );
    peers.push((await typeAndWatch(page, typed)).keys);
    await page.reload();
    await lockScreen(page).waitFor();
  }
  await app.close();
  const against = `a plain Tiptap StarterKit editor with the same ${words} words in the same Chromium`;
  return [
    measure(`key to paint in an entry of ${words} words, p50`, overRounds(ours, 0.5), overRounds(peers, 0.5), against),
    measure(
      `key to paint in an entry of ${words} words, p95`,
      overRounds(ours, 0.95),
      overRounds(peers, 0.95),
      against,
    ),
  ];
};
