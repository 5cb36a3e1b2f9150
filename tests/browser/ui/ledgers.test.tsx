import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ledgerForms } from '../../../renderer/screens/ledgers/fields.ts';
import { LedgerBar } from '../../../renderer/screens/ledgers/ledger-bar.tsx';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { type EveningLedger, eveningLedgers } from '../../../renderer/screens/ledgers/place.ts';
import { TonightList } from '../../../renderer/screens/ledgers/tonight-list.tsx';
import { hardEventIn, hardEventOf, ledgerStates } from './ledger-states.ts';
import { button, mount } from './mount.tsx';
import { ago, type PeopleVault, peopleVault, today } from './people-vault.tsx';

const open = async (ledger: EveningLedger, make: () => Promise<PeopleVault> = peopleVault): Promise<PeopleVault> => {
  const vault = await make();
  await mount(vault.screen(<LedgerScreen ledger={ledger} />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return vault;
};
const lines = () => page.getByRole('list', { name: 'So far' }).getByRole('listitem');
const undo = () => button('Undo').click();

describe('a ledger', () => {
  test('never asks for more than three things when a line is put down', () => {
    for (const ledger of eveningLedgers) expect(ledgerForms[ledger].fields.length, ledger).toBeLessThanOrEqual(3);
  });

  test('is one press away from the evening, by mouse and by key', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerBar />));
    await button('A promise').click();
    button('In the middle').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(vault.went).toEqual(['today ledger promise', 'today ledger inTheMiddle']);
    await mount(vault.screen(<LedgerBar />, { at: 'from pothole' }));
    await expect.element(button('A pothole')).toHaveFocus();
  });

  test('says what belongs in it while it is empty, and leads back with Escape', async () => {
    const vault = await open('wait');
    await expect.element(page.getByText('Nothing is being waited for here.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(vault.went).toEqual(['today from wait']);
  });

  test('says that somebody is gone whom a line is about, and keeps what was typed on the screen', async () => {
    const vault = await peopleVault();
    const heron = await vault.card('Heron');
    const addLine = async (...line: Parameters<typeof vault.ledgers.addLine>) => {
      await vault.aliases.removeAlias(heron);
      return vault.ledgers.addLine(...line);
    };
    await mount(vault.screen(<LedgerScreen ledger="untold" />, {}, { addLine }), 1068, 900);
    const words = page.getByRole('form').getByRole('textbox').first();
    await words.fill('What she said in the car.');
    await page.getByRole('form').getByRole('combobox').first().selectOptions('Heron');
    await button('Add').click();
    await expect.element(page.getByText(/^Whoever this is about isn’t among your people any more/)).toBeVisible();
    await expect.element(words).toHaveValue('What she said in the car.');
    expect(vault.vault.holdings.all('untold')).toEqual([]);
  });

  test('takes a line by keyboard alone, changes it, takes it away, and brings it back', async () => {
    const vault = await open('pothole');
    await expect.element(page.getByLabelText('What kind')).toHaveFocus();
    await userEvent.keyboard('Getting{Tab}The bus stops running at six.{Enter}');
    await expect.element(lines().first()).toHaveTextContent('The bus stops running at six.');
    await expect.element(page.getByLabelText('What kind')).toHaveFocus();
    await expect.element(page.getByText('Getting there, once')).toBeVisible();

    button('Edit “The bus stops running at six.”').element().focus();
    await userEvent.keyboard('{Enter}');
    const form = page.getByRole('form', { name: 'Edit “The bus stops running at six.”' });
    await form.getByLabelText('What it was').fill('The bus stops running at five.');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Edit “The bus stops running at five.”')).toHaveFocus();

    await button('Remove “The bus stops running at five.”').click();
    await expect.element(page.getByText('No potholes so far.')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await undo();
    await expect.element(lines().first()).toHaveTextContent('The bus stops running at five.');
    expect(vault.vault.holdings.all('pothole')).toHaveLength(1);
  });

  test('has what was begun when one comes back to it, over a lock too, which puts nothing down', async () => {
    const vault = await open('promise');
    await page.getByLabelText('What I said I’d do').fill('Call her mother.');
    await mount(<p>Elsewhere</p>);
    await mount(vault.screen(<LedgerScreen ledger="promise" />));
    await expect.element(page.getByLabelText('What I said I’d do')).toHaveValue('Call her mother.');
    await mount(await vault.unlocked(<LedgerScreen ledger="promise" />));
    await expect.element(page.getByLabelText('What I said I’d do')).toHaveValue('Call her mother.');
    expect(vault.vault.holdings.all('promise')).toEqual([]);
  });

  test('has whatever was typed after a lock, even where something is missing that a finished line has', async () => {
    const vault = await open('saidNo');
    await page.getByLabelText('What I said', { exact: true }).fill('I can’t.');
    await mount(await vault.unlocked(<LedgerScreen ledger="saidNo" />));
    await expect.element(page.getByLabelText('What I said', { exact: true })).toHaveValue('I can’t.');
    await expect.element(button('Add')).toBeDisabled();
    expect(vault.vault.holdings.all('saidNo')).toEqual([]);
  });

  test('keeps the words in their field when the disk takes none, and says so', async () => {
    const vault = await peopleVault();
    const refuse = { addLine: async () => ({ ok: false, error: { type: 'disk-full' } }) };
    await mount(vault.screen(<LedgerScreen ledger="untold" />, {}, refuse));
    await page.getByLabelText('In words, or without any').fill('What she said.');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The disk didn’t take that, so nothing was changed.')).toBeVisible();
    await expect.element(page.getByLabelText('In words, or without any')).toHaveValue('What she said.');
  });

  test('under a legal hold takes nothing away', async () => {
    const vault = await open('untold', ledgerStates['kept for a while']);
    await vault.security.setHold(true);
    await button('Remove “What she said in the car.”').click();
    await expect.element(page.getByText('A legal hold keeps everything as it is.', { exact: false })).toBeVisible();
    expect(vault.vault.holdings.all('untold')).toHaveLength(3);
  });
});

describe('each ledger for itself', () => {
  test('a promise is kept in one press, or is said to be out of reach with words for telling them', async () => {
    const vault = await open('promise', ledgerStates['kept for a while']);
    const promise = (text: string) =>
      vault.vault.holdings.all('promise').find(({ record }) => record.text.startsWith(text))?.record;
    await expect.element(page.getByText('Words for it, if they help', { exact: false })).toBeVisible();
    await button('Told them: Bring the form.').click();
    await expect.poll(() => promise('Bring')?.toldAt).not.toBeNull();
    await button('Mended: Bring the form.').click();
    await expect.poll(() => promise('Bring')?.mendedAt).not.toBeNull();
    await page.getByRole('button', { name: /^Kept it: That I would ring/ }).click();
    await expect.poll(() => promise('That I')?.keptAt).not.toBeNull();
    await undo();
    await expect.poll(() => promise('That I')?.keptAt).toBeNull();
  });

  test('the third ask in thirty days offers words for a no; how it sat is added later, and the month says both', async () => {
    const vault = await open('saidNo', ledgerStates['kept for a while']);
    await expect.element(page.getByText('Heron has asked 3 times in a month.', { exact: false })).toBeVisible();
    await expect.element(page.getByText('In November: guilt 3 of 4 when you said it, 1 of 4 later.')).toBeVisible();
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await button('3 more things to say of it').click();
    await expect.poll(() => document.activeElement?.closest('[role="radiogroup"]')).not.toBeNull();
    await page.getByRole('radiogroup', { name: 'Guilt now' }).getByRole('radio', { name: 'None', exact: true }).click();
    await page
      .getByRole('radiogroup', { name: 'Did it hold?' })
      .getByRole('radio', { name: 'Yes', exact: true })
      .click();
    await button('Save').click();
    await expect
      .poll(() => vault.vault.holdings.all('saidNo').find(({ record }) => record.day === today)?.record)
      .toMatchObject({ guiltAfter: 0, held: true });
  });

  test('what can be told to nobody may be put down without a word, and the load falls when somebody has heard it', async () => {
    await open('untold', ledgerStates['kept for a while']);
    await button('Add').click();
    await expect.element(page.getByText('3 things are carried alone', { exact: false })).toBeVisible();
    await button('Somebody has heard it: What she said in the car.').click();
    await expect.element(page.getByText('2 things are carried alone', { exact: false })).toBeVisible();
  });

  test('between two sides each has its needs, its fears and what is owed, and sides are roles only', async () => {
    const vault = await open('inTheMiddle');
    await page.getByLabelText('On one side').selectOptions('A parent');
    await page.getByLabelText('On the other').selectOptions('The court');
    await button('Add').click();
    await button('Edit “A parent and the court”').click();
    await page.getByLabelText('A parent: what they need').fill('A straight answer.');
    await button('3 more things to say of it').click();
    await expect.element(page.getByLabelText('The court: what they need')).toHaveFocus();
    await page.getByLabelText('The court: what I owe them').fill('The report, on time.');
    await button('Save').click();
    await expect.element(page.getByText('A parent needs: A straight answer.')).toBeVisible();
    expect(vault.vault.holdings.all('inTheMiddle')[0]?.record).toMatchObject({
      one: 'parent',
      other: 'court',
      oneNeeds: 'A straight answer.',
      otherIsOwed: 'The report, on time.',
    });
  });

  test('hard things of a week are counted by what they were and by how they came, and barriers by their kind', async () => {
    await open('hardEvent', ledgerStates['kept for a while']);
    await expect.element(page.getByText('Saw it, once')).toBeVisible();
    await open('pothole', ledgerStates['kept for a while']);
    await expect.element(page.getByText('Waiting lists, once')).toBeVisible();
  });

  test('a long wait weighs what the person says, and nothing else', async () => {
    const vault = await open('wait');
    const waits = () => vault.vault.holdings.all('wait').map(({ record }) => record);
    await page.getByLabelText('What is waited for').fill('The hearing');
    await page.getByLabelText('Since').fill(ago(900));
    await button('Add').click();
    await expect.poll(waits).toMatchObject([{ text: 'The hearing', since: ago(900), weight: null }]);
    await button('Edit “The hearing”').click();
    await page.getByRole('radio', { name: 'Heavy', exact: true }).last().click();
    await button('Save').click();
    await expect.poll(waits).toMatchObject([{ weight: 2 }]);
    await expect.element(lines().first()).toHaveTextContent('2 years 5 months so far · Heavy');
  });

  test('a long wait that came says how long it was', async () => {
    await open('wait', ledgerStates['kept for a while']);
    await button('It came: The top of the housing list').click();
    await expect.element(page.getByText('It came, after 2 years 2 months', { exact: false })).toBeVisible();
  });
});

describe('of an evening', () => {
  const tonight = async (make: () => Promise<PeopleVault>, day = today): Promise<PeopleVault> => {
    const vault = await make();
    await mount(vault.screen(<TonightList day={day} onAnswered={() => undefined} />, { today: day }));
    return vault;
  };

  test('something hard of yesterday is asked about once: any answer ends it, and it can be left in peace for good', async () => {
    const vault = await tonight(() => hardEventOf(1));
    await expect.element(page.getByText('Yesterday held something heavy. How does it sit?')).toBeVisible();
    await button('Still there').click();
    await expect.poll(() => hardEventIn(vault)?.aftercare).toMatchObject([{ after: 1, answer: 'still-there' }]);
    await expect.element(page.getByRole('region', { name: 'For tonight' })).not.toBeInTheDocument();
    await undo();
    await button('Don’t ask about this').click();
    await expect.poll(() => hardEventIn(vault)?.quiet).toBe(true);
    await tonight(() => Promise.resolve(vault), ago(-2));
    await expect.element(page.getByRole('region', { name: 'For tonight' })).not.toBeInTheDocument();
  });

  test.each([
    [1, 'Yesterday held something heavy.'],
    [2, 'The day before yesterday held something heavy.'],
    [3, 'Three days on.'],
    [5, 'Five days on.'],
    [7, 'A week on, and the last time this is asked.'],
    [9, 'Nine days on, and the last time this is asked.'],
  ])('%i days after something hard, however many evenings were skipped, the words are true', async (back, words) => {
    await tonight(() => hardEventOf(back));
    await expect.element(page.getByText(words, { exact: false })).toBeVisible();
  });

  test('shows two things at most, the rest on request, and on no second evening what it showed once', async () => {
    const vault = await tonight(ledgerStates['kept for a while']);
    const rows = () => page.getByRole('region', { name: 'For tonight' }).getByRole('listitem');
    await expect.poll(() => rows().elements().length).toBe(2);
    await button('3 more for tonight').click();
    await expect.element(page.getByText('Housing form · At the desk · Ring first')).toBeVisible();
    await expect
      .poll(() => vault.vault.holdings.all('parked').filter(({ record }) => record.cameBackOn === today))
      .toHaveLength(1);
    await tonight(() => Promise.resolve(vault), ago(-1));
    // The look after something hard goes by its own days.
    await expect.poll(() => rows().elements().length).toBe(1);
    await expect.element(rows().first()).toHaveTextContent('Something hard: a removal');
  });

  test('what stood behind “more” and was never drawn is there on the next evening', async () => {
    const vault = await tonight(ledgerStates['kept for a while']);
    const rows = () => page.getByRole('region', { name: 'For tonight' }).getByRole('listitem');
    await expect.poll(() => rows().elements().length).toBe(2);
    // The first two are something hard and a promise; that one was said.
    await expect
      .poll(() => vault.vault.holdings.all('promise').filter(({ record }) => record.remindedOn === today))
      .toHaveLength(1);
    expect(vault.vault.holdings.all('parked').filter(({ record }) => record.cameBackOn === today)).toEqual([]);
    expect(vault.vault.holdings.all('prediction').filter(({ record }) => record.askedOn === today)).toEqual([]);
    await tonight(() => Promise.resolve(vault), ago(-1));
    await expect.element(button('2 more for tonight')).toBeVisible();
    await button('2 more for tonight').click();
    await expect.element(page.getByText('Housing form · At the desk · Ring first')).toBeVisible();
  });

  test('what was parked is done, is somebody else’s, or comes back tomorrow, in one press', async () => {
    const vault = await tonight(ledgerStates['kept for a while']);
    const parked = () =>
      vault.vault.holdings.all('parked').find(({ record }) => record.text === 'Housing form')?.record;
    await button('3 more for tonight').click();
    await button('Tomorrow: Housing form').click();
    await expect.poll(() => parked()).toMatchObject({ when: ago(-1), cameBackOn: null });
    await undo();
    await button('Not mine: Housing form').click();
    await expect.poll(() => parked()?.notMineAt).not.toBeNull();
  });

  test('what was expected is set beside what came, in one press', async () => {
    const vault = await tonight(ledgerStates['kept for a while']);
    await button('3 more for tonight').click();
    await page.getByRole('button', { name: /^Otherwise: He won’t come/ }).click();
    await expect.poll(() => vault.vault.holdings.all('prediction')[0]?.record.outcome).toBe('miss');
  });
});
