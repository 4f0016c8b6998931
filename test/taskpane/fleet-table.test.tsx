/** @jest-environment jsdom */
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const put = (book: FakeWorkbook, rows: readonly (readonly (string | number)[])[]): FakeWorkbook => {
  rows.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== '') book.put(`Models!${'ABCDEFG'[right]}${down + 1}`, value);
    }),
  );
  return book;
};
const MODELS = [
  ['Model', 'Net cost', 'VNM', 'US share', 'Volume'],
  ['Alpha', 20000, 7500, 0.5, 100],
  ['Beta', 20000, 7500.01, 0.4, 200],
  ['Gamma', 'TBD', 100, 0.4, 50],
];
const withSettings = (book: FakeWorkbook): FakeWorkbook =>
  book
    .put('NAFTA settings!B4', 'nafta-1994')
    .put('NAFTA settings!B5', 'passenger vehicle')
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
    .name('NAFTA_DATE', "='NAFTA settings'!$B$6");
const column = (name: string): string => page.named<HTMLSelectElement>('select', name).value;

test('a row for each model: the columns are confirmed, the doubts said, one button writes it', async () => {
  const book = withSettings(put(new FakeWorkbook(), MODELS));
  await page.open(book);
  await page.tab('Cost sheet');
  expect(column('Each row is')).toBe('models');
  expect(['Model', 'Net cost', 'Value of non-originating materials'].map(column)).toEqual([
    '0',
    '1',
    '2',
  ]);
  expect(page.text()).toContain('"TBD" is no figure');
  expect(page.text()).toContain('A new sheet with 3 models');
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Write the fleet table'));
  const [plan] = book.results;
  expect(plan).toMatchObject({ setup: null, columns: [], sheets: [{ sheet: 'Fleet' }] });
  expect(book.blocks).toEqual([]);
  const verdicts = plan?.sheets[0]?.cells.filter(({ value }) =>
    String(value).includes('NAFTA.MEETS(NAFTA_SCENARIO,'),
  );
  expect(verdicts).toHaveLength(3);
  expect(page.text()).toContain('Written: Fleet. Undo takes it back.');
  expect(book.selected.at(-1)).toMatchObject({ sheet: 'Fleet', row: 0, column: 0 });
});

test('a column that is taken away and given back; without one there is nothing to write', async () => {
  await page.open(withSettings(put(new FakeWorkbook(), MODELS)));
  await page.tab('Cost sheet');
  await page.choose('Value of non-originating materials', '');
  expect(page.text()).toContain('Choose the column of models, and a regional value content');
  expect(page.button('Write the fleet table').disabled).toBe(true);
  await page.choose('Value of non-originating materials', '2');
  expect(page.button('Write the fleet table').disabled).toBe(false);
});

test('a person may say that the rows are parts', async () => {
  await page.open(withSettings(put(new FakeWorkbook(), MODELS)));
  await page.tab('Cost sheet');
  await page.choose('Each row is', 'lines');
  expect(column('Cost of the line')).toBe('1');
  expect(page.text()).toContain('Write the columns');
  await page.choose('Each row is', 'models');
  expect(column('Net cost')).toBe('1');
});

test('missing settings are asked for and made in the same step', async () => {
  const book = put(new FakeWorkbook(), MODELS);
  await page.open(book);
  await page.tab('Cost sheet');
  expect(page.button('Write the fleet table').disabled).toBe(true);
  await page.type('Good', 'light truck');
  await page.click(page.button('Write the fleet table'));
  expect(book.results[0]?.setup?.sheet).toBe('NAFTA settings');
});
