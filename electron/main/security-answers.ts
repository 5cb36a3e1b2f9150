import type { Session } from 'electron';
import type { RefusalCount } from '../services/refusal-count.ts';
import { handle } from './ipc.ts';
import type { ScreenCover } from './screen-cover.ts';
import { type SelfTest, tryLookUp } from './self-test.ts';

interface Services {
  readonly refusals: RefusalCount;
  readonly selfTest: SelfTest;
  readonly session: Session;
  readonly cover: ScreenCover;
}

/** Main's answers to the security screen. */
export const answerSecurity = ({ refusals, selfTest, session, cover }: Services): void => {
  handle('refusedSoFar', () => ({ total: refusals.total() }));

  handle('refusedInPage', ({ times }) => {
    for (let time = 0; time < times; time += 1) refusals.add();
    return null;
  });

  handle('beginSelfTest', async () => ({ ...selfTest.begin(), lookUp: await tryLookUp(session) }));

  handle('endSelfTest', () => ({ refused: [...selfTest.end()] }));

  handle('hideFromSharing', ({ on }) => {
    cover.hide(on);
    return null;
  });
};
