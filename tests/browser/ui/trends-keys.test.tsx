import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings } from '#shared/journal/settings';
import type { App } from '../../../renderer/app/app-context.ts';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { button, mount } from './mount.tsx';
import { states } from './trends-states.ts';
import { ago } from './trends-vault.tsx';

const open = async (state: string, changed: Partial<App> = {}) => {
  const vault = states[state]?.();
  if (vault === undefined) throw new Error(`No state is called ${state}`);
  await mount(vault.screen(<TrendsScreen />, changed), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return vault;
};
const why = () => page.getByRole('region', { name: 'Why we say this' });
const sentences = () =>
  why()
    .getByRole('list', { name: 'Why we say this' })
    .getByRole('listitem')
    .elements()
    .map((item) => item.querySelector('blockquote')?.textContent);
const cursor = () => page.getByRole('slider', { name: 'Week by week' });
const finding = () => page.getByRole('heading', { level: 2 }).first();

test('the tabs are gone through with the arrow keys, and each says what it holds', async () => {
  await open('in balance');
  await page.getByRole('tab', { name: 'Closeness' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'What travels with it' })).toHaveFocus();
  await expect.element(finding()).toHaveTextContent('Some things seem to travel with it.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(finding()).toHaveTextContent('What was in the tank, and where you rode.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(finding()).toHaveTextContent('Your evenings have mostly sat in balance.');
});

test('a lean is said with its context, its confidence, and the line that is always there', async () => {
  await open('leaning numb');
  await expect.element(finding()).toHaveTextContent('Since early November your evenings have leaned toward numb.');
  const context = 'Before that they sat mostly in balance, apart from two flooded weeks around the loss in September.';
  await expect.element(page.getByText(context)).toBeVisible();
  await expect.element(page.getByText('Fairly sure. 48 check-ins, 11 since Nov 2.')).toBeVisible();
  await expect.element(page.getByText('It isn’t a diagnosis, and it isn’t a mark against you.')).toBeVisible();
  // The bars are for the eye; the word is for everyone.
  expect(document.querySelectorAll('svg[aria-hidden="true"] rect[data-on]')).toHaveLength(3);
});

test('the evidence is the three newest sentences for it and one against, with what was counted marked', async () => {
  await open('leaning numb');
  expect(sentences()).toEqual([
    '“I checked for the feeling. It wasn’t there.”',
    '“Nodded in all the right places.”',
    '“Two intakes on autopilot.”',
  ]);
  const marked = [...document.querySelectorAll('blockquote mark')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['checked for the feeling', 'It wasn’t there', 'Nodded', 'on autopilot', 'Laughed properly']);
  const against = why().getByRole('list', { name: 'Pulling the other way' });
  await expect.element(against).toHaveTextContent('“Laughed properly with the team at lunch.”');
  expect(against.getByRole('button', { name: 'Doesn’t fit' }).elements()).toEqual([]);
});

test('X takes the sentence that has the focus out of the sum, and X again puts it back', async () => {
  const { holdings } = await open('leaning numb');
  const before = holdings.everything();
  const sentence = why().getByRole('button', { name: /Nodded in all the right places/ });
  (sentence.element() as HTMLElement).focus();
  await userEvent.keyboard('x');
  await expect.element(page.getByText('Taken out of the sum. The entry hasn’t changed.')).toBeVisible();
  await expect.element(sentence).toHaveFocus();
  expect(holdings.all('doesntFit').map(({ record }) => record.phrase)).toEqual(['Nodded']);
  await userEvent.keyboard('x');
  await expect.element(page.getByText('Taken out of the sum. The entry hasn’t changed.')).not.toBeInTheDocument();
  expect(holdings.everything()).toEqual(before);
});

test('“Doesn’t fit” says so in place and turns into Undo under the same press', async () => {
  const { holdings } = await open('leaning numb');
  const first = why().getByRole('button', { name: 'Doesn’t fit' }).first();
  await first.click();
  const undo = why().getByRole('button', { name: 'Undo' });
  await expect.element(undo).toHaveFocus();
  expect(holdings.all('doesntFit')).toHaveLength(2);
  await why().getByRole('button', { name: 'Show the sum' }).click();
  await expect.element(page.getByText('Taken out by you: one.')).toBeVisible();
  await undo.click();
  await expect.element(undo).not.toBeInTheDocument();
  expect(holdings.all('doesntFit')).toEqual([]);
});

test('with every sentence taken out it still says what it rests on: the evenings, as they were marked', async () => {
  await open('leaning numb');
  const fit = () => why().getByRole('button', { name: 'Doesn’t fit' });
  await expect.poll(() => fit().elements().length).toBeGreaterThan(0);
  while (fit().elements().length > 0) {
    const before = why().getByRole('button', { name: 'Undo' }).elements().length;
    await fit().first().click();
    await expect.poll(() => why().getByRole('button', { name: 'Undo' }).elements().length).toBe(before + 1);
  }
  const marked = why().getByRole('list', { name: 'These evenings, as you marked them' });
  await expect.element(marked).toHaveTextContent('Going flat. Nothing reached you.');
});

test('what was taken out earlier is there to be put back', async () => {
  const { holdings, run } = await open('leaning numb');
  const held = holdings.all('entry').find(({ record }) => record.text.startsWith('Nodded'));
  if (held === undefined) throw new Error('No entry');
  const phrase = { entry: held.id, start: 0, end: 6, phrase: 'Nodded' };
  await run(({ newId, now }) => [{ put: newId(), record: { type: 'doesntFit', version: 1, ...phrase, at: now } }]);
  await expect.poll(() => sentences().includes('“Nodded in all the right places.”')).toBe(false);
  await button('One taken out earlier').click();
  await why().getByRole('button', { name: 'Undo' }).click();
  expect(holdings.all('doesntFit')).toEqual([]);
});

test('a press on a sentence opens its entry in the journal', async () => {
  const { went, holdings } = await open('leaning numb');
  await why()
    .getByRole('button', { name: /Nodded/ })
    .click();
  const entry = holdings.all('entry').find(({ record }) => record.text.startsWith('Nodded'));
  expect(went).toEqual([['journal', entry?.id]]);
});

test('“How it’s worked out” is shown as sentences: the dial, the usual, the words and why they were counted', async () => {
  await open('leaning numb');
  await button('Show the sum').click();
  await expect.element(button('Put it away')).toHaveAttribute('aria-expanded', 'true');
  const terms = page.getByRole('region', { name: 'How it’s worked out' }).getByRole('listitem');
  const said = terms.elements().map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Your dial: eleven evenings in the last three weeks, their middle Muffled.',
    'What reached you was marked on eleven of them. Where nothing did, an evening counts half a stop nearer numb; where a lot did, a stop the other way.',
    'Your usual, from 29 evenings before: In balance, half of them from Stirred up to A step back.',
    'Your words, read on eight of them, read flatter than usual for you too.',
    'What was counted: says “checked for the feeling”; says “It wasn’t there”; says “Nodded”; says “on autopilot”.',
  ]);
});

test('Enter on a week opens what lies behind it, and closing it leads back to the week', async () => {
  await open('leaning numb');
  (cursor().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  const heading = page.getByRole('heading', { name: 'Week of November 9' });
  await expect.element(heading).toHaveFocus();
  const panel = page.getByRole('region', { name: 'Week of November 9' });
  await expect.element(panel).toHaveTextContent('four evenings, middle Muffled, from A step back to Going flat.');
  await expect.element(panel.getByText('Two intakes on autopilot.')).toBeVisible();
  await expect.element(panel.getByText('Laughed properly with the team at lunch.').first()).toBeVisible();
  await button('Back to the finding').click();
  await expect.element(cursor()).toHaveFocus();
  await expect.element(why()).toBeVisible();
});

test('an empty week is a gap, and says why where the person said so', async () => {
  const { holdings } = await open('leaning numb');
  const chart = page.getByRole('img', { name: /^Closeness by week/ });
  await expect.element(chart).toHaveTextContent('On leave');
  await expect.element(chart).toHaveAccessibleName(/Week of Oct 19: on leave\./);
  (cursor().element() as HTMLElement).focus();
  await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await expect.element(cursor()).toHaveAttribute('aria-valuetext', 'Week of October 19, no evening marked. On leave.');
  await userEvent.keyboard('{Enter}');
  const reason = (name: string) => page.getByRole('radio', { name });
  await expect.element(reason('On leave')).toBeChecked();
  (reason('On leave').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(chart).toHaveTextContent('Ill');
  await userEvent.keyboard('{Delete}');
  await expect.element(chart).toHaveTextContent('nothing marked');
  expect(holdings.all('timeAway')).toEqual([]);
});

test('the table holds the notes of the weeks, and each week in it opens what lies behind it', async () => {
  await open('leaning numb', { settings: { ...defaultSettings, trendsAsTable: true } });
  const row = (week: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: week }) });
  await expect.element(row('Sep 21')).toHaveTextContent('A loss');
  await expect.element(row('Oct 19')).toHaveTextContent('On leave');
  await expect.element(row('Oct 26')).toHaveTextContent('Few evenings, read loosely');
  await row('Nov 9').getByRole('button').click();
  await expect.element(page.getByRole('heading', { name: 'Week of November 9' })).toHaveFocus();
});

test('own words from last time it eased have three ways on from them', async () => {
  const { went, holdings } = await open('leaning numb');
  await expect
    .element(page.getByText('March leaned numb for two weeks. The week it eased, you wrote:'))
    .toHaveTextContent(/^Last March/);
  const own = '“Told my supervisor the truth about the hospital week, and felt happy. Walked home the long way.”';
  await expect.element(page.getByText(own)).toBeVisible();
  await button('Open that entry').click();
  expect(went.at(-1)?.[0]).toBe('journal');
  await button('Keep it for supervision').click();
  await expect.element(page.getByText(/^Kept for supervision\. It’s among what is gathered/)).toBeVisible();
  expect(holdings.all('finding')[0]?.record.keptAt).not.toBeNull();
  await button('Don’t keep it').click();
  await expect.poll(() => holdings.all('finding')[0]?.record.keptAt).toBeNull();
  await button('Leave it be').click();
  await expect.element(page.getByText('Left be until December 17.')).toBeVisible();
  await expect.element(button('Show it again')).toHaveFocus();
  await button('Show it again').click();
  await expect.element(page.getByText(own)).toBeVisible();
  await expect.element(button('Leave it be')).toHaveFocus();
});

test('what was looked at here waits no more', async () => {
  const { holdings } = await open('leaning numb');
  await expect
    .poll(() => holdings.all('finding').map(({ record }) => [record.since, record.seenAt !== null]))
    .toEqual([[ago(17), true]]);
});

test('with the words not read there is nothing of them: the evenings say it as they were marked', async () => {
  const { api } = await open('leaning numb');
  await api.chooseTrend('words', false);
  await expect.element(why()).toHaveTextContent('Your words aren’t read; that is your choice in Settings.');
  await expect.element(why()).toHaveTextContent('Going flat. Nothing reached you.');
  // Where nothing is read, nothing can be said to have been found.
  await expect.element(why()).not.toHaveTextContent('Pulling the other way');
  await expect.element(page.getByRole('img', { name: /^Closeness by week/ })).not.toHaveTextContent('per 100');
});

test('with nothing left to lean on, the way back from what was taken out stays', async () => {
  const vault = states['leaning numb']?.();
  if (vault === undefined) throw new Error('No state');
  const isLeft = () => vault.holdings.all('doesntFit').length === 0;
  const real = vault.api.trends;
  await mount(
    vault.screen(
      <TrendsScreen />,
      {},
      {
        trends: async (day) => {
          const view = await real(day);
          return isLeft() ? view : { ...view, said: { type: 'balance' }, lean: null };
        },
      },
    ),
    1068,
    900,
  );
  await why().getByRole('button', { name: 'Doesn’t fit' }).first().click();
  await expect.element(page.getByText('Taken out of the sum. The entry hasn’t changed.')).toBeVisible();
  await expect.element(button('Undo')).toHaveFocus();
  await button('Undo').click();
  await expect.element(why()).toBeVisible();
});

test('a range is four weeks, twelve or a year, and a year is drawn without single marks', async () => {
  await open('leaning numb');
  const chart = () => page.getByRole('img', { name: /^Closeness by week/ }).element();
  await page.getByRole('radio', { name: '4 weeks' }).click({ force: true });
  expect(chart().getAttribute('aria-label')).not.toContain('Oct 12');
  await page.getByRole('radio', { name: 'Year' }).click({ force: true });
  await expect.poll(() => chart().getAttribute('aria-label')).toContain('Mar 9');
  expect(chart().textContent).not.toContain('A loss');
});
