import { type ReactNode, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { type DocumentNode, newEntry } from '#shared/journal/entry';
import { layOut } from '#shared/aliases/document-text';
import { type App, AppContext, useApp } from '../../../renderer/app/app-context.ts';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import type { Guard } from '../../../renderer/guard/guard.ts';
import { LeavingDialog } from '../../../renderer/screens/leaving/leaving-dialog.tsx';
import { pageSubject } from '../../../renderer/screens/leaving/subject.ts';
import type { EntryView } from '../../../renderer/workers/vault/queries/journal.ts';
import { guardInPlace } from '../../support/guard-in-place.ts';
import { pastVault } from './past-vault.tsx';
import { anId } from '../storage/stored-vault.ts';

type Leaving = App['leaving'];

interface Sent {
  readonly channel: string;
  readonly request: unknown;
}

/** A machine that does what it is asked to, and keeps note of it. */
const machine = (sent: Sent[], answers: Partial<Leaving>): Leaving => {
  const done: Leaving = {
    copyText: async () => null,
    chooseSavePlace: async () => ({ ok: true, value: { place: 1, sync: null } }),
    saveDocument: async () => ({ ok: true, value: { saved: 7, name: 'aftershift page 2026-11.pdf' } }),
    dropSavePlace: async () => null,
    printDocument: async () => ({ ok: true, value: { printed: true } }),
    showSaved: async () => null,
    ...answers,
  };
  return Object.fromEntries(
    Object.entries(done).map(([channel, answer]) => [
      channel,
      (request: unknown) => {
        sent.push({ channel, request });
        return (answer as (given: unknown) => Promise<unknown>)(request);
      },
    ]),
  ) as unknown as Leaving;
};

const paragraphs = (text: string): DocumentNode => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }) })),
});

interface Given {
  readonly answers?: Partial<Leaving>;
  readonly plainExports?: boolean;
  /** Null: pages are not looked at while they are written. */
  readonly guard?: Guard | null;
  /** Done in the vault before the page is looked at. */
  readonly before?: (api: Awaited<ReturnType<typeof pastVault>>['api']) => Promise<unknown>;
}

const Inside = ({ app, children }: { readonly app: Partial<App>; readonly children: ReactNode }) => {
  const given = useApp();
  return <AppContext value={{ ...given, ...app }}>{children}</AppContext>;
};

const Opening = ({ view }: { readonly view: EntryView }) => {
  const [isOpen, setOpen] = useState(false);
  const [subject] = useState(() => pageSubject(view));
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Share this page
      </button>
      {isOpen ? <LeavingDialog subject={subject} onClose={() => setOpen(false)} /> : null}
    </main>
  );
};

/** A page in a real vault, and a button that opens the dialog about it. */
export const leavingPage = async (text: string | DocumentNode, given: Given = {}) => {
  const { answers = {}, plainExports = true, guard = guardInPlace, before } = given;
  const vault = await pastVault([]);
  await before?.(vault.api);
  const document = typeof text === 'string' ? paragraphs(text) : text;
  const id = anId();
  const day = '2026-11-19' as DayKey;
  const wording = { document, text: layOut(document).text };
  await vault.api.saveWording({ id, day, prompt: null, ...wording });
  // A page without a word is not kept, but for a moment it may stand open.
  const entry = { ...newEntry(day, { ms: 0, offset: 0 }, null), ...wording };
  const view = (await vault.api.entry(id)) ?? { id, entry, checkIn: null, close: null };
  const sent: Sent[] = [];
  const app = {
    leaving: machine(sent, answers),
    machine: { policy: { plainExports } },
  } as unknown as Partial<App>;
  const screen = vault.screen(
    <Inside app={app}>
      <GuardContext value={guard}>
        <Opening view={view} />
      </GuardContext>
    </Inside>,
  );
  return { screen, sent, api: vault.api };
};
