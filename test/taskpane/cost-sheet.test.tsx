/** @jest-environment jsdom */
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

/** Titles, section and total rows, a price as text, an ambiguous country. */
const sheet = (): FakeWorkbook =>
  [
    ['Cost sheet 2018'],
    [],
    ['Part', 'Qty', 'Unit price', 'Line cost', 'Country of origin'],
    ['BRAKES'],
    ['Disc', 2, 40, 80, 'MX'],
    ['Pad', 3, 10, 30, 'Korea'],
    ['Line', 4, 5, '$20', 'US'],
    ['Total', '', '', 130],
  ].reduce(
    (workbook, row, down) =>
      row.reduce<FakeWorkbook>(
        (book, value, right) =>
          value === '' ? book : book.put(`Sheet1!${'ABCDE'[right]}${down + 1}`, value),
        workbook,
      ),
    new FakeWorkbook(),
  );

test('a table is proposed with its doubts, and nothing is written before it is confirmed', async () => {
  const workbook = sheet();
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('Sheet1!A3:E7, 3 lines');
  expect(page.named<HTMLSelectElement>('select', 'Cost of the line').value).toBe('3');
  expect(page.text()).toContain(
    'headed "Line cost"; it is quantity x unit price on 100 % of the lines',
  );
  expect(page.text()).toContain(
    '"Korea" may mean South Korea (KR) or North Korea (KP), 30 at stake',
  );
  expect(page.text()).toContain('"$20" is text that looks like the number 20');
  expect(page.text()).toContain('row 8: total or subtotal');
  expect(workbook.blocks).toEqual([]);
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Select Sheet1!E6'));
  expect(workbook.selected.at(-1)).toMatchObject({ row: 5, column: 4 });
});

test('the columns are written beside the data, and taken over into a formula', async () => {
  const workbook = sheet();
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('Among them what puts right or asks: NAFTA to confirm.');
  await page.click(page.button('Write the columns'));
  const korea =
    '=IF(IFERROR(NOT(EXACT(E6,"Korea")),FALSE),"","E6: ""Korea"" may mean South Korea (KR) or North Korea (KP)")';
  expect(workbook.blocks).toEqual([
    {
      area: { sheet: 'Sheet1', row: 2, column: 6, rows: 5, columns: 3 },
      formulas: [
        ['NAFTA cost', 'NAFTA origin', 'NAFTA to confirm'],
        ['', '', ''],
        ['=IF(D5="",NA(),D5)', '=E5', ''],
        ['=IF(D6="",NA(),D6)', '=E6', korea],
        ['=IF(D7="",NA(),NUMBERVALUE(SUBSTITUTE(D7,"$",""),".",","))', '=E7', ''],
      ],
    },
  ]);
  expect(page.text()).toContain('Written into Sheet1!G3:I7. One undo takes it back.');
  await page.click(page.button('Use them in a formula'));
  expect(page.named<HTMLInputElement>('input', 'Costs').value).toBe('$G$4:$G$7');
  expect(page.named<HTMLInputElement>('input', 'Origins').value).toBe('$H$4:$H$7');
});

test('a split origin gets cells to state its shares in, in the same step', async () => {
  const workbook = new FakeWorkbook();
  [
    ['Part', 'Cost', 'Origin'],
    ['Disc', 80, 'US/MX'],
    ['Pad', 30, 'CN'],
  ].forEach((row, down) =>
    row.forEach((cell, right) => workbook.put(`Sheet1!${'ABC'[right]}${down + 1}`, cell)),
  );
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('NAFTA share 1, NAFTA share 2, NAFTA to confirm');
  await page.click(page.button('Write the columns'));
  const [block] = workbook.blocks;
  expect(block?.formulas[1]?.[1]).toBe(
    '=IF(AND(EXACT(C2,"US/MX"),COUNT(G2,H2)=2),"US "&ROUND(100*G2,6)&"%"&"; "&"MX "&ROUND(100*H2,6)&"%",C2)',
  );
  expect(workbook.plans).toMatchObject([
    {
      addSheet: false,
      cells: [
        { row: 1, column: 6, style: 'percent' },
        { row: 1, column: 7, style: 'percent' },
      ],
      names: [],
    },
  ]);
});

test('a correction is taken, and what is in doubt is found anew', async () => {
  const workbook = sheet();
  await page.open(workbook);
  await page.tab('Cost sheet');
  await page.choose('Cost of the line', '2');
  expect(page.text()).toContain('chosen by you: "Unit price"');
  expect(page.text()).not.toContain('"$20" is text');
  await page.choose('Country of origin', '');
  expect(page.text()).toContain('no origin column');
  expect(page.button('Write the columns').disabled).toBe(true);
  expect(page.text()).toContain('Choose a cost and an origin first.');
});

test('a workbook without a cost table says so', async () => {
  await page.open(new FakeWorkbook().put('Sheet1!A1', 'Notes'));
  await page.tab('Cost sheet');
  expect(page.text()).toContain('No cost table was found');
});
