/** @jest-environment jsdom */
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const book = (...rows: readonly (readonly (string | number)[])[]): FakeWorkbook => {
  const workbook = new FakeWorkbook();
  rows.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== '') workbook.put(`Sheet1!${'ABCDEF'[right]}${down + 1}`, value);
    }),
  );
  return workbook;
};

const currencies = (): FakeWorkbook =>
  book(
    ['Part', 'Cost', 'Currency', 'Origin'],
    ['A', 80, 'USD', 'MX'],
    ['B', 500, 'MXN', 'MX'],
    ['C', 40, 'USD', 'US'],
  );

test('several currencies ask for a rate with its date and source, and write them on the sheet', async () => {
  const workbook = currencies();
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('Several currencies (USD, MXN): convert into');
  expect(await page.violations()).toEqual([]);
  await page.type('1 MXN is how many USD?', '0,05');
  await page.type('Date of the rate', '2018-03-01');
  await page.type('Source of the rate', 'Banxico FIX');
  await page.click(page.button('Write the columns'));
  const [columns, rates] = workbook.blocks;
  expect(columns?.formulas[0]).toEqual([
    'NAFTA cost',
    'NAFTA origin',
    'NAFTA currency',
    'NAFTA rate',
  ]);
  expect(columns?.formulas[2]).toEqual([
    '=IF(B3="",NA(),B3*I3)',
    '=D3',
    '=SUBSTITUTE(SUBSTITUTE(UPPER(TRIM(C3)),"?","!"),"*","!")',
    '=IF(VLOOKUP(H3,NAFTA_RATES,2,FALSE)>0,VLOOKUP(H3,NAFTA_RATES,2,FALSE),NA())',
  ]);
  expect(rates?.formulas.slice(0, 3)).toEqual([
    ['NAFTA rate of', 'NAFTA rate: USD for 1 unit', 'NAFTA rate date', 'NAFTA rate source'],
    ['USD', 1, '', 'the currency itself'],
    ['MXN', 0.05, '2018-03-01', 'Banxico FIX'],
  ]);
  expect(workbook.names).toEqual([
    { name: 'NAFTA_RATES', formula: '=Sheet1!$K$2:$N$6', scope: null },
  ]);
});

test('a rate that nobody states is a blank cell, and no number is made up', async () => {
  const workbook = currencies();
  await page.open(workbook);
  await page.tab('Cost sheet');
  await page.type('1 MXN is how many USD?', 'about 0.05');
  expect(page.text()).toContain('"about 0.05" is not a number above 0.');
  await page.click(page.button('Write the columns'));
  expect(workbook.blocks[1]?.formulas[2]).toEqual(['MXN', '', '', '']);
});

test('rates that the workbook has already are used, and what they lack is said', async () => {
  const workbook = currencies()
    .put('Rates!A1', 'USD')
    .put('Rates!B1', 1)
    .put('Rates!A2', 'EUR')
    .put('Rates!B2', 1.2)
    .name('NAFTA_RATES', '=Rates!$A$1:$D$5');
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('The rates of Rates!A1:D5 are used; they convert into USD.');
  expect(page.text()).toContain('It has no rate for MXN');
  await page.click(page.button('Write the columns'));
  expect(workbook.blocks).toHaveLength(1);
});

test('codes of two systems are never chosen for the user', async () => {
  const workbook = book(
    ['Part', 'Cost', 'Origin'],
    ['A', 80, 'M'],
    ['B', 40, 'CN'],
    ['C', 11, 'US'],
  );
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('They differ for M, CN.');
  expect(page.button('Write the columns').disabled).toBe(true);
  await page.choose('Country codes of the origin column', 'aala');
  await page.click(page.button('Write the columns'));
  expect(workbook.blocks[0]?.formulas.map(([, origin]) => origin)).toEqual([
    'NAFTA origin',
    '=NAFTA.ORIGIN_CODE(C2,"aala")',
    '=NAFTA.ORIGIN_CODE(C3,"aala")',
    '=NAFTA.ORIGIN_CODE(C4,"aala")',
  ]);
});

test('a price unit that only the user knows is asked for, and divides the line cost', async () => {
  const workbook = book(
    ['Part', 'Qty', 'UOM', 'Unit price', 'Origin'],
    ['A', 2, 'EA', 40, 'MX'],
    ['B', 200, 'M', 15, 'US'],
    ['C', 80, 'C', 12, 'US'],
  );
  await page.open(workbook);
  await page.tab('Cost sheet');
  expect(page.text()).toContain('"M" may mean a price for a thousand or for a metre');
  expect(await page.violations()).toEqual([]);
  await page.type('A price marked "M" is for how many pieces?', '1000');
  await page.click(page.button('Write the columns'));
  expect(workbook.blocks[0]?.formulas.map(([cost]) => cost)).toEqual([
    'NAFTA cost',
    '=IF(OR(B2="",D2=""),NA(),B2*D2)',
    '=IF(OR(B3="",D3=""),NA(),B3*D3/1000)',
    '=IF(OR(B4="",D4=""),NA(),B4*D4/100)',
  ]);
});

test('a text of two meanings stays one until its decimal sign is told', async () => {
  const workbook = book(
    ['Part', 'Cost', 'Origin'],
    ['A', '1,234', 'MX'],
    ['B', 40, 'US'],
    ['C', 11, 'US'],
  );
  await page.open(workbook);
  await page.tab('Cost sheet');
  await page.choose('Decimal sign of texts such as "1,234"', ',');
  await page.click(page.button('Write the columns'));
  expect(workbook.blocks[0]?.formulas[1]?.[0]).toBe('=IF(B2="",NA(),NUMBERVALUE(B2,",","."))');
});
