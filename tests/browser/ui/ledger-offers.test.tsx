import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noParting } from '#shared/journal/close';
import { CloseStep } from '../../../renderer/screens/today/close-step.tsx';
import { PromiseOffer } from '../../../renderer/screens/today/promise-offer.tsx';
import { usePromiseOffer } from '../../../renderer/screens/today/use-promise-offer.ts';
import { createTonight } from '../../../renderer/app/tonight.ts';
import { button, mount } from './mount.tsx';
import { ago, type PeopleVault, peopleVault, today } from './people-vault.tsx';

/** A page as plain as can be, with the offer under it. */
const Page = ({ before }: { readonly before: string }) => {
  const offer = usePromiseOffer(today, before);
  return (
    <main>
      <textarea aria-label="Page" defaultValue={before} onChange={(event) => offer.look(event.currentTarget.value)} />
      {offer.words === null ? null : <PromiseOffer words={offer.words} onLog={offer.log} onLeave={offer.leave} />}
    </main>
  );
};

const promises = ({ vault }: PeopleVault) => vault.holdings.all('promise').map(({ record }) => record);
/** Goes on at the end of the page. */
const typed = async (words: string): Promise<void> => {
  const area = page.getByLabelText('Page').element() as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  await userEvent.keyboard(words);
};
const offered = () => page.getByRole('status');

describe('a promise on the page', () => {
  const open = async (before = ''): Promise<PeopleVault> => {
    const vault = await peopleVault();
    await vault.card('Heron');
    await mount(vault.screen(<Page before={before} />));
    return vault;
  };

  test('is offered to be kept once its sentence ends, for whom it was said to, and comes back tomorrow', async () => {
    const vault = await open();
    await typed('I told Heron that I would ring the clinic');
    expect(page.getByRole('button', { name: 'Keep it as a promise' }).elements()).toEqual([]);
    await typed('.');
    await button('Keep it as a promise').click();
    await expect
      .poll(() => promises(vault))
      .toMatchObject([{ text: 'I told Heron that I would ring the clinic.', due: ago(-1), keptAt: null }]);
    expect(promises(vault)[0]?.whom).toBe(vault.vault.holdings.all('alias')[0]?.id);
    await expect.element(page.getByLabelText('Page')).toHaveValue('I told Heron that I would ring the clinic.');
    await button('Undo').click();
    await expect.poll(() => promises(vault)).toEqual([]);
  });

  test('that was left is not offered again, and after two of them nothing is offered on this page', async () => {
    const vault = await open();
    await typed('I promised her a ride. ');
    await button('Not this one').click();
    await typed('Then lunch. I’ll call her mother on Thursday. ');
    await expect.element(offered().getByText('call her mother', { exact: false })).toBeVisible();
    await button('Not this one').click();
    await typed('I promised the boys they would stay together. And more. ');
    expect(page.getByRole('button', { name: 'Not this one' }).elements()).toEqual([]);
    expect(promises(vault)).toEqual([]);
  });

  test('that stood there when the page was opened is not offered', async () => {
    await open('I promised her a ride. ');
    await typed('It rained. ');
    expect(page.getByRole('button', { name: 'Not this one' }).elements()).toEqual([]);
  });
});

describe('what was left for tomorrow', () => {
  const Closing = () => {
    const [parting, setParting] = useState({ ...noParting, firstThingTomorrow: 'The housing form' });
    return (
      <CloseStep
        parting={parting}
        where="parting"
        pages={[]}
        closing={{ type: 'clean' }}
        onParting={(changed) => setParting({ ...noParting, ...changed })}
        onBack={() => undefined}
        onPage={() => undefined}
        onClose={() => undefined}
      />
    );
  };

  test('is parked in one press with a day, and its words come back when that is taken back', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<Closing />, { tonight: createTonight() }));
    const line = page.getByLabelText('First thing tomorrow');
    const parked = () => vault.vault.holdings.all('parked').map(({ record }) => record);
    await button('Park it with a day').click();
    await expect.element(line).toHaveValue('');
    expect(parked()).toMatchObject([{ text: 'The housing form', when: ago(-1) }]);
    await button('Undo').click();
    await expect.element(line).toHaveValue('The housing form');
    expect(parked()).toEqual([]);
  });
});
