import type { ReactNode } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { closeDay } from '#shared/journal/close';
import { newCheckIn, noReadings, type Readings } from '#shared/journal/check-in';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import type { RecordId } from '#shared/vault/record-id';
import type { App } from '../../../renderer/app/app-context.ts';
import { createTonight } from '../../../renderer/app/tonight.ts';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { SupervisionScreen } from '../../../renderer/screens/supervision/supervision-screen.tsx';
import { createRandom } from '../../../renderer/vault/webcrypto.ts';
import { guardInPlace } from '../../support/guard-in-place.ts';
import { anId } from '../storage/stored-vault.ts';
import { ago, instant, peopleVault, today } from './people-vault.tsx';

/** A real vault, the alias book and what supervision asks of it, and a machine that keeps note of what it was asked. */
export const supervisionVault = async () => {
  const people = await peopleVault();
  const { vault, put, write, supervision: api } = people;
  const sent: { readonly channel: string; readonly request: unknown }[] = [];
  const machine = (channel: string, answer: unknown) => (request: unknown) => {
    sent.push({ channel, request });
    return Promise.resolve(answer);
  };
  const app = {
    random: createRandom(),
    tonight: createTonight(),
    preferences: { region: 'US' },
    machine: { policy: { plainExports: true } },
    leaving: {
      copyText: machine('copyText', null),
      chooseSavePlace: machine('chooseSavePlace', { ok: true, value: { place: 1, sync: null } }),
      saveDocument: machine('saveDocument', {
        ok: true,
        value: { saved: 7, name: 'aftershift supervision 2026-11.md' },
      }),
      dropSavePlace: machine('dropSavePlace', null),
      printDocument: machine('printDocument', { ok: true, value: { printed: true } }),
      showSaved: machine('showSaved', null),
    },
  } as unknown as Partial<App>;
  const over = (view: ReactNode, answers: object = {}): ReactNode =>
    people.screen(<GuardContext value={guardInPlace}>{view}</GuardContext>, app, answers);
  /** A page of the day, some words of which are flagged. */
  const flag = async (day: DayKey, text: string, words: string = text): Promise<RecordId> => {
    const entry = await write(day, text);
    const start = text.indexOf(words);
    await api.flagPassage(anId(), entry, { start, end: start + words.length, words });
    return entry;
  };
  const home = (day: DayKey, takeItHome: string): Promise<RecordId> =>
    put(closeDay(null, day, instant(day), { leaveItHere: '', takeItHome, firstThingTomorrow: '' }, false));
  const marked = (day: DayKey, readings: Partial<Readings>): Promise<RecordId> =>
    put(newCheckIn(day, instant(day), { ...noReadings, ...readings }));
  const held = (more: Partial<SupervisionSession>): Promise<RecordId> =>
    put({ ...newSession(instant(ago(20)), null, null), day: ago(14), heldAt: instant(ago(14)), ...more });
  const session = (): SupervisionSession | undefined =>
    vault.holdings
      .all('supervision')
      .map(({ record }) => record)
      .find(({ heldAt }) => heldAt === null);
  return { ...people, api, sent, over, flag, home, marked, held, session, screen: () => over(<SupervisionScreen />) };
};
export type SupervisionVault = Awaited<ReturnType<typeof supervisionVault>>;

export { ago, today };
