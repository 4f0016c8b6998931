import { localAddress } from '../../src/workbook';
import type { GridCell } from '../costsheet/map/grid';
import { written } from './written-columns';

describe('several currencies', () => {
  const rows: GridCell[][] = [
    ['Part', 'Cost', 'Currency', 'Origin'],
    ['A', 80, 'USD', 'MX'],
    ['B', 500, 'mxn', 'MX'],
    ['C', 10, 'EUR', 'DE'],
    ['D', 7, null, 'US'],
    ['E', 7, '?', 'US'],
  ];
  const conversion = {
    base: 'USD',
    rates: [
      { currency: 'MXN', rate: 0.05, date: '2018-03-01', source: 'Banxico FIX' },
      { currency: 'EUR', rate: null, date: '', source: '' },
    ],
    columnHeads: { currency: 'NAFTA currency', rate: 'NAFTA rate' },
    tableHeads: {
      currency: 'NAFTA rate of',
      rate: 'NAFTA rate: USD for 1 unit',
      date: 'NAFTA rate date',
      source: 'NAFTA rate source',
      base: 'the currency itself',
    },
  };

  test('are converted by a table of rates on the sheet; without a rate the cost is #N/A', () => {
    const { plan, shown } = written(rows, { conversion });
    expect(shown['NAFTA cost']).toEqual([80, 25, '#N/A', '#N/A', '#N/A']);
    expect(shown['NAFTA rate']).toEqual([1, 0.05, '#N/A', '#N/A', '#N/A']);
    expect(plan.rates?.block.formulas).toEqual([
      ['NAFTA rate of', 'NAFTA rate: USD for 1 unit', 'NAFTA rate date', 'NAFTA rate source'],
      ['USD', 1, '', 'the currency itself'],
      ['MXN', 0.05, '2018-03-01', 'Banxico FIX'],
      ['EUR', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(localAddress(plan.rates?.name.area ?? plan.block.area)).toBe('K2:N7');
  });

  test('by the signs beside the amounts; an amount without a sign is in the base', () => {
    const { shown } = written(
      [
        ['Part', 'Cost', 'Origin'],
        ['A', '$80.00', 'MX'],
        ['B', '€10.00', 'DE'],
        ['C', 11, 'US'],
        ['D', '$7.00', 'US'],
      ],
      {
        conversion: {
          ...conversion,
          base: '$',
          rates: [{ currency: 'EUR', rate: 1.2, date: '', source: '' }],
        },
      },
    );
    expect(shown['NAFTA cost']).toEqual([80, 12, 11, 7]);
    expect(shown['NAFTA currency']).toEqual(['$', 'EUR', '$', '$']);
  });

  test('a source that looks like a formula stays a text', () => {
    const rate = { currency: 'MXN', rate: 0.05, date: '', source: '=HYPERLINK("x")' };
    const { plan } = written(rows, { conversion: { ...conversion, rates: [rate] } });
    expect(plan.rates?.block.formulas[2]?.[3]).toBe('\'=HYPERLINK("x")');
  });

  test('left unconverted, lines in another currency or in none that is named are #N/A', () => {
    const { plan, shown } = written(rows, {});
    expect(plan.rates).toBeNull();
    expect(shown['NAFTA cost']).toEqual([80, '#N/A', '#N/A', '#N/A', '#N/A']);
  });
});

test('a price is divided by the pieces that it holds for; one that nobody can tell is #N/A', () => {
  const rows: GridCell[][] = [
    ['Part', 'Qty', 'UOM', 'Unit price', 'Origin'],
    ['Disc', 2, 'EA', 40, 'MX'],
    ['Bolt', 80, 'C', 12, 'US'],
    ['Washer', 500, 'per 1000', 9, 'CN'],
    ['Wire', 3, 'KG', 6, 'US'],
    ['Clip', 200, 'M', 15, 'US'],
  ];
  expect(written(rows, {}).shown['NAFTA cost']).toEqual([80, 9.6, 4.5, 18, '#N/A']);
  const pieces = new Map([
    ['M', 1000],
    ['C', 1],
  ]);
  const { plan, shown } = written(rows, { pieces });
  expect(shown['NAFTA cost']).toEqual([80, 960, 4.5, 18, 3]);
  expect(plan.block.formulas[5]?.[0]).toBe('=IF(OR(B6="",D6=""),NA(),B6*D6/1000)');
});

test('a heading that prices a hundred divides every line', () => {
  const { shown } = written(
    [
      ['Vis', 'Quantité', 'Prix au cent', 'Origine'],
      ['A', 80, 12, 'MX'],
      ['B', 200, 5, 'CN'],
    ],
    {},
  );
  expect(shown['NAFTA cost']).toEqual([9.6, 10]);
});

test('the AALA key is read where it was chosen, and stands in the formula', () => {
  const rows: GridCell[][] = [
    ['Part', 'Cost', 'Origin'],
    ['A', 80, 'M'],
    ['B', 40, 'CN'],
    ['C', 11, 'CH'],
  ];
  expect(written(rows, {}).shown['NAFTA origin']).toEqual(['M', 'CN', 'CH']);
  const { plan, shown } = written(rows, { countrySystem: 'aala' });
  expect(shown['NAFTA origin']).toEqual(['MX', 'CA', 'CN']);
  expect(plan.block.formulas[1]?.[1]).toBe('=NAFTA.ORIGIN_CODE(C2,"aala")');
});

test.each<[written: string, read: string]>([
  ['Made in Mexico', 'MX'],
  ['MEX/USA 60/40', 'MX 60%; US 40%'],
  ['Hecho en México', 'MX'],
  ['Ursprung: DE', 'DE'],
  ['Vereinigte Staaten', 'US'],
  ['CN/MX', 'CN/MX'],
  ['"quoted" Mexico', '"quoted" Mexico'],
])('the origin "%s" is %s in the new column', (text, read) => {
  const { shown } = written(
    [
      ['Part', 'Cost', 'Country of origin'],
      ['A', 80, text],
      ['B', 40, 'US'],
      ['C', 11, 'CN'],
    ],
    {},
  );
  expect(shown['NAFTA origin']?.[0]).toBe(read);
});

test.each<[cell: number, code: string | number]>([
  [8708.3, '870830'],
  [8708.305, '87083050'],
  [40110, '040110'],
  [401.1, '040110'],
  [870830, 870830],
  [87083050, 87083050],
])('the tariff code %s, a number, is %s in the new column', (cell, code) => {
  const { shown } = written(
    [
      ['Part', 'Cost', 'Origin', 'HS code'],
      ['A', 80, 'MX', cell],
      ['B', 40, 'US', '8708.30'],
      ['C', 11, 'CN', '8708.99'],
    ],
    {},
  );
  expect(shown['NAFTA tariff code']?.[0]).toBe(code);
});

test.each<[text: string, amount: number | string]>([
  ['US$ 12.50', 12.5],
  ['12,-', 12],
  ['1.234,56 €', 1234.56],
  ["1'250.00", 1250],
  ['1 250,00', 1250],
  ['12.50 USD', 12.5],
  // below zero, as accounts write it: a number, which the functions then name as negative
  ['(3.20)', -3.2],
  ['(1.234,50)', -1234.5],
  ['3.20-', -3.2],
  ['-3.20', -3.2],
  ['MXN 250', 250],
  ['$12.00 per 100', 12],
  // left as they stand, and then named by the functions
  ['1,234-', '1,234-'],
  ['TBD', 'TBD'],
  ['1,234', '1,234'],
])('the amount "%s" is %s in the new column', (text, amount) => {
  const { shown } = written(
    [
      ['Part', 'Line cost', 'Origin'],
      ['A', text, 'MX'],
      ['B', 40, 'US'],
      ['C', 11, 'CN'],
    ],
    {},
  );
  expect(shown['NAFTA cost']?.[0]).toBe(amount);
});

test('a text of two meanings is read once the decimal sign is told', () => {
  const rows: GridCell[][] = [
    ['Part', 'Cost', 'Origin'],
    ['A', '$1,234', 'MX'],
    ['B', '2.500', 'US'],
  ];
  expect(written(rows, { decimal: '.' }).shown['NAFTA cost']).toEqual([1234, 2.5]);
  expect(written(rows, { decimal: ',' }).shown['NAFTA cost']).toEqual([1.234, 2500]);
});
