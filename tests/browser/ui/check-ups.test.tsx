import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { gatherable } from '#shared/ledgers/gatherable';
import { isLedgerRecord } from '#shared/journal/ledger-record';
import { defaultSettings } from '#shared/journal/settings';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { ago, type PeopleVault, peopleVault, today } from './people-vault.tsx';

const open = async (): Promise<PeopleVault> => {
  const vault = await peopleVault();
  await vault.card('Heron');
  await mount(vault.screen(<PeopleScreen />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeVisible();
  return vault;
};
const all = <T extends 'checkUp' | 'ending' | 'unsentLetter' | 'alias' | 'leftForm'>({ vault }: PeopleVault, type: T) =>
  vault.holdings.all(type).map(({ record }) => record);
const answer = (question: string, name: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name, exact: true }).click();
const region = (name: string) => page.getByRole('region', { name, exact: true });
const ask = () => button('Look at it in a few questions').click();

describe('a look at how things stand', () => {
  test('keeps both answers about one page, and leaves what is hoped on the card', async () => {
    const vault = await open();
    await ask();
    await answer('On the same page, as I see it', 'Mostly');
    await answer('On the same page, as they told it', 'A little');
    await answer('Whose goals are they?', 'Ours');
    await page.getByLabelText('What I hope for with them').fill('That the place holds.');
    await button('Put it down').click();
    await expect
      .poll(() => all(vault, 'checkUp')[0])
      .toMatchObject({
        samePageMine: 3,
        samePageTheirs: 1,
        goals: 'shared',
        viewShifted: null,
        bringAt: null,
      });
    expect(all(vault, 'alias')[0]).toMatchObject({ lastCheckUp: today, hope: 'That the place holds.' });
    await expect.element(page.getByRole('list', { name: 'Looks so far' })).toHaveTextContent('Ours');
    await button('Undo').click();
    await expect.poll(() => all(vault, 'checkUp')).toEqual([]);
    expect(all(vault, 'alias')[0]?.lastCheckUp).toBeNull();
  });

  test('with two signs of much closeness, or a shifted view and its reason, offers supervision and gives no verdict', async () => {
    const vault = await open();
    await ask();
    const offer = page.getByRole('switch', { name: 'Bring it to supervision' });
    await button('Favors').click();
    await expect.element(offer).not.toBeInTheDocument();
    await button('Secrets between us').click();
    await expect.element(offer).toBeVisible();
    await button('Favors').click();
    await expect.element(offer).not.toBeInTheDocument();
    await answer('Has my view of them shifted?', 'Yes');
    await page.getByLabelText('What shifted it').fill('The missed visits.');
    await offer.click();
    await button('Put it down').click();
    await expect.poll(() => all(vault, 'checkUp')[0]?.bringAt).not.toBeNull();
  });

  test('whose view has not shifted is asked for no reason, and closes without a word', async () => {
    const vault = await open();
    await ask();
    await answer('Has my view of them shifted?', 'No');
    await expect.element(page.getByLabelText('What shifted it')).not.toBeInTheDocument();
    await button('Put it down').click();
    await expect.poll(() => all(vault, 'checkUp')[0]).toMatchObject({ viewShifted: 'no', bringAt: null });
  });

  test('that finds one out of the car says so, and every other seat goes on reading where that is not known', async () => {
    const vault = await open();
    await ask();
    await answer('Where do I ride with them?', 'Out of the car');
    await button('Put it down').click();
    await expect.poll(() => all(vault, 'checkUp')[0]).toMatchObject({ seat: 'out', version: 2 });
    await expect.element(page.getByText('Out of the car', { exact: false }).first()).toBeVisible();
    await ask();
    await answer('Where do I ride with them?', 'Back seat');
    await button('Put it down').click();
    await expect
      .poll(() =>
        all(vault, 'checkUp')
          .map(({ version }) => version)
          .toSorted((a, b) => a - b),
      )
      .toEqual([1, 2]);
  });

  test('waits over a lock that finds it half answered, and a lock is no look', async () => {
    const vault = await open();
    await ask();
    await vault.drafts.finish();
    expect(all(vault, 'leftForm')).toEqual([]);
    await answer('What I promised', 'Some is open');
    await page.getByLabelText('What I hope for with them').fill('That the place holds.');
    await mount(await vault.unlocked(<PeopleScreen />), 1068, 900);
    expect(all(vault, 'checkUp')).toEqual([]);
    expect(all(vault, 'alias')[0]).toMatchObject({ lastCheckUp: null, hope: null });
    await expect.element(button('Go on where you left off')).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button('Go on where you left off').click();
    await expect.element(page.getByLabelText('What I hope for with them')).toHaveValue('That the place holds.');
    await button('Put it down').click();
    await expect.poll(() => all(vault, 'checkUp')[0]).toMatchObject({ promises: 'some-open' });
    expect(all(vault, 'leftForm')).toEqual([]);
  });

  test.each(['light', 'dark'])('axe has nothing to report about its questions in the %s theme', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await open();
    await ask();
    await answer('Has my view of them shifted?', 'Yes');
    for (const animation of document.getAnimations()) animation.finish();
    expect(await axeProblems()).toEqual([]);
  });

  test.each([16, 32])('fits a small window with letters of %i px', async (size) => {
    await open();
    await ask();
    await page.viewport(748, 588);
    document.documentElement.style.fontSize = `${size}px`;
    expect(misfits()).toEqual([]);
    document.documentElement.style.removeProperty('font-size');
  });
});

describe('what was answered last time', () => {
  test('stands over the questions the next time', async () => {
    await open();
    await ask();
    await answer('Whose goals are they?', 'Ours');
    await answer('What I promised', 'Some is open');
    await page.getByLabelText('What I hope for with them').fill('That the place holds.');
    await button('Put it down').click();
    await ask();
    const before = page.getByRole('region', { name: 'Last time, November 19, you said' });
    await expect.element(before).toHaveTextContent('Whose goals are they? Ours');
    await expect.element(before).toHaveTextContent('What I promised: Some is open');
    await expect.element(before).toHaveTextContent('What I hope for with them: That the place holds.');
  });

  test('is asked again after as many days as are chosen, for everybody', async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    const asked: unknown[] = [];
    const saveSettings = async (changed: object) => {
      asked.push(changed);
      await vault.put({ ...defaultSettings, ...changed });
      return { ok: true, value: { at: 0 } };
    };
    await mount(vault.screen(<PeopleScreen />, {}, { saveSettings }), 1068, 900);
    const turn = page.getByText('A while since you looked at how things stand with Heron.');
    await expect.element(page.getByLabelText('Its turn comes again')).toHaveValue('90');
    await expect.element(turn).not.toBeInTheDocument();
    await page.getByLabelText('Its turn comes again').selectOptions('after 60 days');
    await expect.element(turn).toBeVisible();
    expect(asked).toEqual([{ checkUpDays: 60 }]);
  });
});

describe('an ending', () => {
  test('is marked with any line of it left empty, takes the card to ended, and can be taken back', async () => {
    const vault = await open();
    await button('It is ending, or has').click();
    await expect.element(page.getByLabelText('What we did together')).toHaveFocus();
    await page.getByLabelText('What I take with me').fill('How she laughed.');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => all(vault, 'ending')[0])
      .toMatchObject({
        withoutGoodbye: false,
        together: '',
        iKeep: 'How she laughed.',
      });
    expect(all(vault, 'alias')[0]?.stages.at(-1)?.stage).toBe('ended');
    await expect.element(region('Endings')).toHaveTextContent('Ended, November 19');
    await button('Undo').click();
    await expect.poll(() => all(vault, 'ending')).toEqual([]);
    expect(all(vault, 'alias')[0]?.stages).toEqual([]);
  });

  test('without a goodbye is marked as that, and changed later', async () => {
    const vault = await open();
    await button('It ended without a goodbye').click();
    await button('Mark the ending').click();
    await expect.element(region('Endings')).toHaveTextContent('Ended without a goodbye, November 19');
    await button('Edit the ending of November 19').click();
    await page.getByLabelText('What I hope they keep').fill('The list of numbers.');
    await button('Mark the ending').click();
    await expect
      .poll(() => all(vault, 'ending')[0])
      .toMatchObject({ withoutGoodbye: true, theyKeep: 'The list of numbers.' });
  });

  test('may have a letter that is never sent: kept, gone on with, and in nothing that is gathered to leave', async () => {
    const vault = await open();
    const letter = page.getByLabelText('To Heron');
    await button('Write a letter').click();
    await letter.fill('I would have liked to say goodbye.');
    await button('Keep it').click();
    await expect.poll(() => all(vault, 'unsentLetter')[0]?.text).toBe('I would have liked to say goodbye.');
    await button('Go on with the letter of November 19').click();
    await letter.fill('I would have liked to say goodbye. You made me laugh.');
    await button('Keep it').click();
    await expect
      .poll(() => all(vault, 'unsentLetter').map(({ text }) => text))
      .toEqual(['I would have liked to say goodbye. You made me laugh.']);
    const gathered = vault.vault.holdings
      .everything()
      .flatMap(({ id, record }) =>
        isLedgerRecord(record) ? gatherable(id, record, { day: ago(900), rollOverHour: 4 }) : [],
      );
    expect(JSON.stringify(gathered)).not.toContain('goodbye');
  });
});

describe('what was begun and is left with “Not now” or Escape', () => {
  test('is there again in a check-up, as far as it was answered, and goes only when it is thrown away', async () => {
    const vault = await open();
    await ask();
    await answer('What I promised', 'Some is open');
    await page.getByLabelText('What I hope for with them').fill('That the place holds.');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(page.getByText('It waits here as you left it.', { exact: false })).toBeVisible();
    await expect.element(button('Go on where you left off')).toBeVisible();
    // A look at another place doesn't push the questions in front of anybody who said not now.
    await mount(<p>Elsewhere</p>);
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    await expect.element(button('Go on where you left off')).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button('Go on where you left off').click();
    await expect.element(page.getByLabelText('What I hope for with them')).toHaveValue('That the place holds.');
    await button('Throw it away').click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(page.getByLabelText('What I hope for with them')).toHaveValue('That the place holds.');
    await button('Throw it away').click();
    await expect.element(button('Look at it in a few questions')).toBeVisible();
    await vault.drafts.finish();
    expect(all(vault, 'checkUp')).toEqual([]);
  });

  test('is there again in an ending, over a lock too, and nobody’s work has ended by it', async () => {
    const vault = await open();
    await button('It ended without a goodbye').click();
    await page.getByLabelText('What I take with me').fill('How she laughed.');
    await button('Not now').click();
    await button('Go on with what you began').click();
    await expect.element(page.getByLabelText('What I take with me')).toHaveValue('How she laughed.');
    button('Not now').element().focus();
    await userEvent.keyboard('{Enter}');
    await mount(await vault.unlocked(<PeopleScreen />), 1068, 900);
    expect(all(vault, 'ending')).toEqual([]);
    expect(all(vault, 'alias')[0]?.stages).toEqual([]);
    await button('Go on with what you began').click();
    await expect.element(page.getByLabelText('What I take with me')).toHaveValue('How she laughed.');
    await button('Mark the ending').click();
    await expect.poll(() => all(vault, 'ending')).toMatchObject([{ withoutGoodbye: true, iKeep: 'How she laughed.' }]);
  });

  test('is there again in a letter, new or gone on with', async () => {
    const vault = await open();
    const letter = page.getByLabelText('To Heron');
    await button('Write a letter').click();
    await letter.fill('I would have liked to say goodbye.');
    await button('Not now').click();
    await button('Go on with the letter you began').click();
    await expect.element(letter).toHaveValue('I would have liked to say goodbye.');
    await button('Keep it').click();
    await button('Go on with the letter of November 19').click();
    await letter.fill('I would have liked to say goodbye. You made me laugh.');
    await button('Not now').click();
    await button('Go on with the letter of November 19').click();
    await expect.element(letter).toHaveValue('I would have liked to say goodbye. You made me laugh.');
    await button('Not now').click();
    await mount(await vault.unlocked(<PeopleScreen />), 1068, 900);
    expect(all(vault, 'unsentLetter').map(({ text }) => text)).toEqual(['I would have liked to say goodbye.']);
    await button('Go on with the letter of November 19').click();
    await expect.element(letter).toHaveValue('I would have liked to say goodbye. You made me laugh.');
  });

  test('is not kept where nothing was typed, and nobody is told that it was', async () => {
    await open();
    await button('Write a letter').click();
    await button('Not now').click();
    await expect.element(button('Write a letter')).toBeVisible();
    await expect.element(page.getByText('It waits here as you left it.', { exact: false })).not.toBeInTheDocument();
  });
});
