/** @jest-environment jsdom */
import { act } from 'react';
import { FakeWorkbook, partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

/** Until what is tried has been calculated: the engine is loaded when it is first needed. */
async function until(check: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600 && !check(); attempt += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 25)));
  }
  expect(check()).toBe(true);
}
const turns = (): readonly string[] =>
  [...document.querySelectorAll('ul[aria-label="Before and after"] > li')].map(
    (one) => one.textContent ?? '',
  );

describe('results', () => {
  test('the opening line counts the lines that break it, and leads to them', async () => {
    await page.open(partWorkbook('nafta-1994', false));
    expect(document.querySelector('h1')?.textContent).toBe(
      '1 formula, fails NAFTA 1994 by 0.5 points, 1 line breaks it',
    );
    await page.click(page.button('Show results'));
    expect(page.text()).toContain('0.5 of non-originating value too much.');
    expect(page.text()).toContain('0.5 points short');
    expect(await page.violations()).toEqual([]);
  });

  test('several cases are listed, the worst is shown, another is a click away', async () => {
    const workbook = partWorkbook('nafta-1994', false).put(
      'Sheet1!I3',
      true,
      '=NAFTA.QUALIFIES(C2:C2, D2:D2, G2, NAFTA_SCENARIO, B2:B2, E2:E2, NAFTA_GOOD)',
    );
    await page.open(workbook);
    await page.tab('Results');
    const cases = [...document.querySelectorAll<HTMLButtonElement>('ul[aria-label=Cases] button')];
    expect(cases.map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([
      ['Fails · NAFTA 1994short by 0.5 points · Sheet1!I2', 'true'],
      ['Qualifies · NAFTA 199437.5 points to spare · Sheet1!I3', 'false'],
    ]);
    const [, second] = cases;
    if (second === undefined) throw new Error('one case');
    await page.click(second);
    expect(page.text()).toContain('37.5 more non-originating value would still pass.');
    expect(await page.violations()).toEqual([]);
  });

  test('of very many cases fifty are listed, and a key brings the next', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    const [costs, origins, codes, stated] = ['C', 'D', 'B', 'E'].map(
      (column) => `Sheet1!${column}2:${column}2`,
    );
    for (let index = 0; index < 119; index += 1) {
      workbook.put(
        `Part ${Math.floor(index / 30)}!A${(index % 30) + 1}`,
        true,
        `=NAFTA.QUALIFIES(${costs}, ${origins}, ${100 + index}, NAFTA_SCENARIO, ${codes}, ${stated}, NAFTA_GOOD)`,
      );
    }
    await page.open(workbook);
    await page.tab('Results');
    const cases = () => [
      ...document.querySelectorAll<HTMLButtonElement>('ul[aria-label=Cases] button'),
    ];
    expect(cases()).toHaveLength(50);
    await page.click(page.button('Show 50 more of 70'));
    expect(cases()).toHaveLength(100);
    // the keyboard goes on where the list went on
    expect(document.activeElement).toBe(cases()[50]);
    await page.click(page.button('Show 20 more'));
    expect(cases()).toHaveLength(120);
    expect(document.activeElement).toBe(cases()[100]);
    expect(page.text()).not.toMatch(/Show \d/u);
    expect(await page.violations()).toEqual([]);
  });

  test('a case on the page of the scenario leads to its result', async () => {
    await page.open(partWorkbook('nafta-1994', false));
    await page.click(page.button('Fails · NAFTA 1994short by 0.5 points · Sheet1!I2'));
    expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Results');
  });

  test('without a case the page says what to do', async () => {
    await page.open(new FakeWorkbook());
    await page.tab('Results');
    expect(page.text()).toContain('No formula judges a cost sheet yet.');
  });
});

describe('what if', () => {
  test('the line that breaks it is tried, seen before and after, and then written', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    await page.open(workbook);
    await page.tab('Results');
    await page.click(page.button('Try line 2 otherwise'));
    // the keyboard goes where the change is typed
    expect(document.activeElement).toBe(page.named('input', 'New value'));
    await page.choose('What changes', 'statements');
    expect(page.text()).toContain('Sheet1!E3 holds non-originating.');
    await page.type('New value', 'VNM 37.5');
    await page.click(page.button('Try it'));
    await until(() => turns().length > 0);
    expect(turns()[0]).toContain('In force: NAFTA 1994Fails→Qualifies');
    expect(turns()[0]).toContain('62.0% → 62.5%, 62.5% required');
    expect(turns().some((text) => text.startsWith('US 85/50Fails→Fails'))).toBe(true);
    expect(workbook.formulaWrites).toEqual([]);
    expect(await page.violations()).toEqual([]);
    await page.click(page.button('Write this'));
    expect(workbook.formulaWrites).toMatchObject([
      [{ formula: 'VNM 37.5', before: 'non-originating' }],
    ]);
    expect(page.text()).toContain('Written into Sheet1!E3. One undo takes it back.');
  });

  test('a cell with a formula can be tried, and is not overwritten', async () => {
    const workbook = partWorkbook('nafta-1994', false).put('Sheet1!G2', 100, '=C2+C3');
    await page.open(workbook);
    await page.tab('Results');
    await page.choose('What changes', 'cell');
    await page.type('Cell', 'G2');
    expect(page.text()).toContain('Sheet1!G2 holds the formula =C2+C3.');
    await page.type('New value', '200');
    await page.click(page.button('Try it'));
    await until(() => turns().length > 0);
    expect(turns()[0]).toContain('Fails→Qualifies');
    expect(page.text()).toContain('Sheet1!G2 holds a formula, so it is not overwritten.');
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
      'Write this',
    );
  });

  test.each([
    ['costs', '1,234.50', 'without thousands separators'],
    ['origins', '=1+1', 'A formula cannot be tried here'],
  ])('%s: %s is refused with a sentence', async (part, typed, sentence) => {
    await page.open(partWorkbook('nafta-1994', false));
    await page.tab('Results');
    await page.choose('What changes', part);
    await page.type('New value', typed);
    expect(page.text()).toContain(sentence);
  });

  test('a line is chosen from a list by the keyboard, and what is typed narrows it', async () => {
    await page.open(partWorkbook('nafta-1994', false));
    await page.tab('Results');
    const line = page.named<HTMLInputElement>('input', 'Line');
    expect(line.value).toBe('1 · MX · 62');
    const options = (): readonly (string | null)[] =>
      [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
    const press = (key: string): Promise<unknown> =>
      act(async () => line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await press('ArrowDown');
    expect(options()).toEqual(['1 · MX · 62', '2 · CN · 38']);
    await page.type('Line', 'cn');
    expect(options()).toEqual(['2 · CN · 38']);
    expect(await page.violations()).toEqual([]);
    await press('ArrowDown');
    await press('Enter');
    expect(line.value).toBe('2 · CN · 38');
    expect(page.text()).toContain('Sheet1!D3 holds CN.');
    await press('ArrowDown');
    await page.type('Line', 'xyz');
    expect(options()).toEqual(['No line has these words.']);
  });

  test('what is tried can be stopped, and then nothing is claimed', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    await page.open(workbook);
    await page.tab('Results');
    await page.type('New value', 'MX');
    await page.click(page.button('Try it'));
    await page.click(page.button('Stop'));
    expect(page.text()).toContain('nothing is claimed, and nothing was written');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(turns()).toEqual([]);
    expect(workbook.formulaWrites).toEqual([]);
  });
});

test('a workbook without a formula says the steps to one, as far as it has come', async () => {
  const book = new FakeWorkbook()
    .put('NAFTA settings!B4', 'nafta-1994')
    .put('NAFTA settings!B5', 'passenger vehicle')
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
    .name('NAFTA_DATE', "='NAFTA settings'!$B$6");
  await page.open(new FakeWorkbook());
  expect(page.text()).toContain('Say what this workbook is about, below.');
  await page.close();
  await page.open(book);
  expect(page.text()).toContain('The workbook is set up.');
  const [, inSteps] = [...document.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Read a cost sheet',
  );
  if (inSteps === undefined) throw new Error('no button in the steps');
  await page.click(inSteps);
  expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Cost sheet');
});

test('without a cost sheet a sample is added, and said where it stands', async () => {
  const workbook = new FakeWorkbook();
  await page.open(workbook);
  await page.click(page.button('Add a sample cost sheet'));
  expect(page.text()).toContain('The sample stands on the sheet "NAFTA sample".');
  expect(workbook.plans.map(({ sheet, addSheet }) => [sheet, addSheet])).toEqual([
    ['NAFTA sample', true],
  ]);
  expect(workbook.selected.at(-1)).toMatchObject({ sheet: 'NAFTA sample', row: 0, column: 0 });
  expect(page.button('Add a sample cost sheet').disabled).toBe(true);
  expect(await page.violations()).toEqual([]);
});

test('the page of the scenario leads to the results sheet, with the keyboard', async () => {
  const book = partWorkbook('nafta-1994', false)
    .put('Sheet1!C1', 'Cost')
    .put('Sheet1!D1', 'Origin');
  await page.open(book.put('Sheet1!B1', 'HS code').put('Sheet1!E1', 'Statement'));
  await page.click(page.button('Make a results sheet'));
  expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Cost sheet');
  await until(() => document.activeElement?.tagName === 'SECTION');
  expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Results sheet');
  expect(await page.violations()).toEqual([]);
});
