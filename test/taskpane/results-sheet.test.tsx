/** @jest-environment jsdom */
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const put = (
  book: FakeWorkbook,
  sheet: string,
  rows: readonly (readonly (string | number)[])[],
) => {
  rows.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== '') book.put(`${sheet}!${'ABCDEFG'[right]}${down + 1}`, value);
    }),
  );
  return book;
};
const bill = [
  ['Part', 'Model', 'Line cost', 'Country of origin'],
  ['Disc', 'Alpha', 60, 'MX'],
  ['Pad', 'alpha ', 20, 'CN'],
  ['Hose', 'Beta', 30, 'US'],
  ['Clip', '', 5, 'CN'],
  ['Seal', 'Beta', 10, 'DE'],
];
const withSettings = (book: FakeWorkbook): FakeWorkbook =>
  book
    .put('NAFTA settings!B4', 'nafta-1994')
    .put('NAFTA settings!B5', 'passenger vehicle')
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
    .name('NAFTA_DATE', "='NAFTA settings'!$B$6");
const results = (book: FakeWorkbook) => {
  const [plan] = book.results;
  if (plan === undefined) throw new Error('nothing was written');
  return plan;
};
const at = (book: FakeWorkbook, sheet: number, row: number, column: number) =>
  results(book).sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column)
    ?.value;

const formulaOf = (book: FakeWorkbook, sheet: number, id: string) =>
  results(book).sheets[sheet]?.cells.find(({ value }) => String(value).startsWith(`=NAFTA.${id}(`))
    ?.value;

/** Waits for the computations, which leave the page time to show how far they are. */
async function written(book: FakeWorkbook): Promise<void> {
  for (let turn = 0; turn < 500 && book.results.length === 0; turn += 1)
    await page.click(document.body);
}

test('one vehicle: what will be written is said first, and one button writes it all', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  put(book, 'Costs', [['Net cost', 150]]);
  await page.open(book);
  await page.tab('Cost sheet');
  expect(page.named<HTMLInputElement>('input', 'Net cost').value).toBe('Costs!$B$1');
  expect(page.text()).toContain('New sheets for: Sheet1.');
  expect(page.text()).toContain('New columns beside the data: Sheet1!F1:G6.');
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Write 1 results sheet'));
  await written(book);
  expect(results(book).columns.map(({ area }) => area.column)).toEqual([5]);
  expect(results(book).sheets.map(({ sheet }) => sheet)).toEqual(['Results Sheet1']);
  expect(at(book, 0, 3, 1)).toBe('=Costs!$B$1');
  expect(formulaOf(book, 0, 'EVALUATION')).toBe(
    '=NAFTA.EVALUATION(Sheet1!$F$2:$F$6, Sheet1!$G$2:$G$6, $B$4, NAFTA_SCENARIO, , , NAFTA_GOOD, NAFTA_DATE)',
  );
  expect(page.text()).toContain('Written: Results Sheet1. Undo takes it back.');
  expect(book.selected.at(-1)).toMatchObject({ sheet: 'Results Sheet1', row: 0, column: 0 });
});

test('columns that were just written are used, and none are written twice', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  await page.open(book);
  await page.tab('Cost sheet');
  await page.click(page.button('Write the columns'));
  expect(page.text()).toContain('No column is written');
  await page.type('Net cost', '150');
  await page.click(page.button('Write 1 results sheet'));
  await written(book);
  expect(results(book).columns).toEqual([]);
  expect(at(book, 0, 3, 1)).toBe(150);
});

test('models of a column: a sheet for each, a fleet table before them, blank models said aloud', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  put(book, 'Costs', [
    ['Model', 'Amount'],
    ['Alpha', 100],
    ['Beta', 50],
  ]);
  await page.open(book);
  await page.tab('Cost sheet');
  await page.choose('What is evaluated', 'models');
  expect(page.named<HTMLSelectElement>('select', 'Column of models').value).toBe('1');
  expect(page.text()).toContain('New sheets for: Alpha, Beta.');
  expect(page.text()).toContain('1 line has no model: no verdict counts it.');
  await page.type('Net costs: two columns, model and amount', 'Costs!B2');
  expect(page.text()).toContain('Two columns, such as Summary!A2:B9');
  await page.type('Net costs: two columns, model and amount', 'Costs!A2:B3');
  await page.click(page.button('Write 2 results sheets'));
  await written(book);
  expect(results(book).sheets.map(({ sheet }) => sheet)).toEqual([
    'Fleet',
    'Results Alpha',
    'Results Beta',
  ]);
  expect(at(book, 1, 3, 1)).toBe(
    '=INDEX(Costs!$A$2:$B$3,MATCH(TRIM($B$3),TRIM(INDEX(Costs!$A$2:$B$3,0,1)),0),2)',
  );
  expect(formulaOf(book, 1, 'EVALUATION')).toContain(
    'FILTER(Sheet1!$F$2:$F$6, TRIM(Sheet1!$B$2:$B$6)=TRIM($B$3))',
  );
  expect(at(book, 0, 7, 1)).toContain('SUMPRODUCT((LEN(Sheet1!$F$2:$F$6)>0)*ISNA(');
});

test('one sheet per model: each with its own net cost, or a cell to fill in', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  put(book, 'Sedan', [...bill, ['Net cost', 200]]);
  await page.open(book);
  await page.tab('Cost sheet');
  await page.choose('What is evaluated', 'sheets');
  await page.click(page.button('Write 2 results sheets'));
  await written(book);
  expect(results(book).sheets.map(({ sheet }) => sheet)).toEqual([
    'Fleet',
    'Results Sheet1',
    'Results Sedan',
  ]);
  expect([at(book, 1, 3, 1), at(book, 2, 3, 1)]).toEqual(['', '=Sedan!$B$7']);
  expect(results(book).columns.map(({ area }) => area.sheet)).toEqual(['Sheet1', 'Sedan']);
});

test('where the settings are missing they are asked for, and made in the same step', async () => {
  const book = put(new FakeWorkbook(), 'Sheet1', bill);
  await page.open(book);
  await page.tab('Cost sheet');
  expect(page.button('Write 1 results sheet').disabled).toBe(true);
  await page.type('Good', '8708.30');
  await page.click(page.button('Write 1 results sheet'));
  await written(book);
  expect(results(book).setup?.sheet).toBe('NAFTA settings');
});

test('it can be stopped while it computes, and then nothing is written', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  await page.open(book);
  await page.tab('Cost sheet');
  await page.click(page.button('Write 1 results sheet'));
  await page.click(page.button('Stop'));
  for (let turn = 0; turn < 500 && !page.text().includes('Stopped'); turn += 1)
    await page.click(document.body);
  expect(page.text()).toContain('Stopped as you asked. Nothing was changed.');
  expect(book.results).toEqual([]);
});

test('charts are offered where the host draws them, on a sheet of their own', async () => {
  const book = withSettings(put(new FakeWorkbook(), 'Sheet1', bill));
  book.charts = true;
  await page.open(book);
  await page.tab('Cost sheet');
  await page.click(
    page.named(
      'input',
      'A sheet of charts as well: each proposal that sets a requirement beside it',
    ),
  );
  await page.click(page.button('Write 1 results sheet'));
  await written(book);
  expect(results(book).sheets.map(({ sheet, charts }) => [sheet, charts?.length])).toEqual([
    ['Results Sheet1', undefined],
    ['Charts Sheet1', 2],
  ]);
});

test('where the host draws none, it says so', async () => {
  await page.open(withSettings(put(new FakeWorkbook(), 'Sheet1', bill)));
  await page.tab('Cost sheet');
  expect(page.text()).toContain('Charts are drawn by Excel only');
});
