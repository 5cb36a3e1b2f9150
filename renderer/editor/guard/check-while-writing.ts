import type { EditorView } from '@tiptap/pm/view';
import type { Timer } from '#shared/kernel/timer';
import { type MarkedDetail, tellAsked, tellFound, tellRested } from './guard-marks.ts';
import { type PageText, pageText } from './page-text.ts';

/** A detail by its place in the page's text. */
export type FoundDetail = Omit<MarkedDetail, 'from' | 'to'> & { readonly start: number; readonly end: number };

/**
 * What is found in a text, with the place in it that matters most. `too-much`: it took too long, and would again;
 * `overtaken`: something else was asked instead. What was marked before then stays.
 */
export type FindDetails = (text: string, near: number) => Promise<readonly FoundDetail[] | 'too-much' | 'overtaken'>;

/** Ms after the end of a word. */
const afterWord = 30;
/** Ms after any other change, so that a word is rarely looked at before it is finished. */
const afterKey = 200;
/** Letters up to which a look costs next to nothing; beyond, it waits one ms more for each hundred, and the keys have the machine. */
const light = 30_000;
const heavierBy = 100;
/** Ms without a key after which also the word at the caret is taken for finished. */
const atRest = 700;
/** Ms until a page that was too much is looked at again: the first time, and at most. */
const shortestPause = 5000;
const longestPause = 300_000;
/** A page that has lost so much of its length isn't what was too much. */
const muchShorter = 0.5;

export interface Checking {
  /** Something was written. */
  readonly written: () => void;
  /** Looks at once: at a page that opens, or after something was chosen. */
  readonly look: () => void;
  readonly stop: () => void;
}

const endsWord = (view: EditorView): boolean => {
  const { $head } = view.state.selection;
  const before = $head.parent.textBetween(Math.max(0, $head.parentOffset - 1), $head.parentOffset);
  return before === '' || !/[\p{L}\p{M}\p{N}'’-]/u.test(before);
};

const placed = (details: readonly FoundDetail[], { positionAt }: PageText): readonly MarkedDetail[] =>
  details.map(({ id, state, start, end }) => ({
    id,
    state,
    // The last letter's position and one more: an end at a break between blocks is the end of the first.
    from: positionAt(start),
    to: positionAt(end - 1) + 1,
  }));

/** After a page that was too much: when it is looked at again, and from what length on it is another page. */
const createPause = (timer: Timer, again: () => void) => {
  let [length, pause] = [0, shortestPause];
  let cancel: (() => void) | null = null;
  const end = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    begin: (size: number): void => {
      end();
      length = size;
      cancel = timer.after(pause, () => {
        cancel = null;
        again();
      });
      pause = Math.min(longestPause, 2 * pause);
    },
    holds: (size: number): boolean => cancel !== null && size > length * muchShorter,
    end,
    forget: (): void => {
      end();
      pause = shortestPause;
    },
  };
};

/** Looks at the page as it is written: soon after a word, one look at a time, and never on a key's own time. */
export const checkWhileWriting = (view: EditorView, find: FindDetails, timer: Timer): Checking => {
  let cancelLook: (() => void) | null = null;
  let cancelRest: (() => void) | null = null;
  let [isLooking, lookAgain, isStopped, isWordWaiting] = [false, false, false, false];

  const size = (): number => view.state.doc.content.size;

  const take = (found: Awaited<ReturnType<FindDetails>>, page: PageText, askedAt: number): void => {
    if (found === 'too-much') pause.begin(page.text.length);
    else if (found !== 'overtaken') {
      pause.forget();
      tellFound(view, placed(found, page), askedAt);
    }
  };

  const look = (): void => {
    cancelLook?.();
    cancelLook = null;
    isWordWaiting = false;
    if (isStopped || view.isDestroyed || pause.holds(size())) return;
    if (isLooking) {
      lookAgain = true;
      return;
    }
    isLooking = true;
    const page = pageText(view.state.doc);
    const askedAt = tellAsked(view);
    void find(page.text, page.offsetAt(view.state.selection.head)).then((found) => {
      isLooking = false;
      if (isStopped) return;
      take(found, page, askedAt);
      if (!lookAgain) return;
      lookAgain = false;
      look();
    });
  };
  const pause = createPause(timer, look);

  return {
    look,
    written: () => {
      cancelRest?.();
      cancelRest = timer.after(atRest, () => tellRested(view));
      const isEnd = endsWord(view);
      // A look that is due after a word is not put off by what follows.
      if (cancelLook !== null && (!isEnd || isWordWaiting)) return;
      cancelLook?.();
      isWordWaiting = isEnd;
      const heavy = Math.max(0, size() - light) / heavierBy;
      cancelLook = timer.after(heavy + (isEnd ? afterWord : afterKey), look);
    },
    stop: () => {
      isStopped = true;
      pause.end();
      cancelLook?.();
      cancelRest?.();
    },
  };
};
