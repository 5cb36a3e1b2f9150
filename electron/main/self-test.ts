import { randomBytes } from 'node:crypto';
import type { Session } from 'electron';

/**
 * Nothing listens there, and it is this computer itself: should the block ever fail, a try goes no further than the
 * next one of these programs.
 */
const nowhere = '127.0.0.1:47471';

/** The tries of the self-test, told apart from whatever else may be tried at the same time. */
export interface SelfTest {
  /** Begins one: the tries go to this address, with the mark as the first part of their path. */
  readonly begin: () => { readonly host: string; readonly mark: string };
  /** True for an address of the test that is running; that it was refused is noted. */
  readonly notes: (url: string) => boolean;
  /** Ends it: the last parts of the paths of what was refused in main. */
  readonly end: () => readonly string[];
}

export const createSelfTest = (): SelfTest => {
  let running: { readonly mark: string; readonly refused: Set<string> } | null = null;
  return {
    begin: () => {
      // Drawn anew each time, so that no other page or link can pass for a part of it.
      running = { mark: randomBytes(8).toString('hex'), refused: new Set() };
      return { host: nowhere, mark: running.mark };
    },
    notes: (url) => {
      if (running === null || !URL.canParse(url)) return false;
      const { host, pathname } = new URL(url);
      const [, mark, way] = pathname.split('/');
      if (host !== nowhere || mark !== running.mark || way === undefined) return false;
      running.refused.add(way);
      return true;
    },
    end: () => {
      const refused = [...(running?.refused ?? [])];
      running = null;
      return refused;
    },
  };
};

/**
 * Asks the page's own resolver for the one name that every computer answers by itself. An answer means that names can
 * be looked up; no packet leaves to find that out.
 */
export const tryLookUp = async (session: Pick<Session, 'resolveHost'>): Promise<'refused' | 'failed' | 'answered'> => {
  try {
    const { endpoints } = await session.resolveHost('localhost');
    return endpoints.length > 0 ? 'answered' : 'failed';
  } catch (error) {
    return error instanceof Error && error.message.includes('NAME_NOT_RESOLVED') ? 'refused' : 'failed';
  }
};
