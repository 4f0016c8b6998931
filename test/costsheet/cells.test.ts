import {
  readCost,
  readDate,
  readNotNegative,
  readPositive,
  readTariffCode,
  readUsValue,
} from '../../src/costsheet';
import { told } from './read';

const line = (parameter: string, number = 3) => ({ parameter, line: number });

describe('costs', () => {
  it.each([
    [12.5, 12.5],
    [0, null],
    [null, null],
    ['', null],
    [' ', null],
    [
      '12.5',
      'malformed: costs, line 3: "12.5" is not a number; convert it to a number, or clear the cell to leave the line out',
    ],
    [
      'Cost',
      'malformed: costs, line 3: "Cost" is not a number; convert it to a number, or clear the cell to leave the line out',
    ],
    [
      true,
      'malformed: costs, line 3: "TRUE" is not a number; convert it to a number, or clear the cell to leave the line out',
    ],
    [
      NaN,
      'malformed: costs, line 3: NaN is not a finite number; correct the formula it comes from',
    ],
  ])('%j', (cell, expected) => expect(told(readCost(cell, line('costs')))).toBe(expected));

  it('a negative cost', () =>
    expect(told(readCost(-0.01, line('costs')))).toMatch(
      /^malformed: costs, line 3: -0.01 is negative/,
    ));

  it.each([
    ['Cost', 'malformed: costs: line 1 is a header (Cost): start one row lower'],
    ['Costo (USD)', 'malformed: costs: line 1 is a header (Costo (USD)): start one row lower'],
    [
      '$1.25',
      'malformed: costs, line 1: "$1.25" is not a number; convert it to a number, or clear the cell to leave the line out',
    ],
  ])('first line %j', (cell, expected) =>
    expect(told(readCost(cell, line('costs', 1)))).toBe(expected),
  );
});

describe('tariff codes', () => {
  it.each([
    ['8708.30', '870830'],
    ['870830', '870830'],
    ['8708.30.5090', '8708305090'],
    ['8708-30', '870830'],
    ['8708 30\u00a050', '87083050'],
    [870830, '870830'],
    [8708305090, '8708305090'],
    [87, '87'],
    ['0401.10', '040110'],
    ['8708.3', '87083'],
    [0, null],
    [null, null],
    ['', null],
  ])('%j', (cell, expected) => expect(told(readTariffCode(cell, line('hs_codes')))).toBe(expected));

  it.each([
    [
      8708.3,
      /^malformed: hs_codes, line 3: 8708.3 is a number with a fraction.*write the code as text/,
    ],
    [40110, /odd count of digits, so a leading zero may be lost/],
    [8, /is not a tariff code; write 2 to 10 digits/],
    [12345678901, /is not a tariff code/],
    [-8708, /is not a tariff code/],
    [1e21, /is not a tariff code/],
    [NaN, /is not a tariff code/],
    ['8', /is not a tariff code/],
    ['00', /is not a tariff code/],
    ['8708.30.50.901', /is not a tariff code/],
    ['8708..30', /is not a tariff code/],
    ['HS 8708.30', /is not a tariff code/],
    ['8708,30', /is not a tariff code/],
    [true, /is not a tariff code/],
  ])('%j is refused', (cell, expected) =>
    expect(told(readTariffCode(cell, line('hs_codes')))).toMatch(expected),
  );
});

describe('US values', () => {
  it.each([
    [40, { kind: 'amount', amount: '40' }],
    ['40', { kind: 'amount', amount: '40' }],
    ['40%', { kind: 'share', share: '0.4' }],
    ['40,5 %', { kind: 'share', share: '0.405' }],
    ['100%', { kind: 'share', share: '1' }],
    ['0%', { kind: 'share', share: '0' }],
    ['0', { kind: 'amount', amount: '0' }],
    ['none', { kind: 'amount', amount: '0' }],
    ['Ninguno', { kind: 'amount', amount: '0' }],
    ['aucun', { kind: 'amount', amount: '0' }],
    [0, null],
    ['', null],
  ])('%j', (cell, expected) =>
    expect(told(readUsValue(cell, line('us_values')))).toEqual(expected),
  );

  it.each([
    ['100.1%', /above 100%/],
    [-1, /is negative/],
    ['half', /"half" is not a US value; write an amount, a share such as 40%, or none/],
    [true, /is not a US value/],
    [NaN, /not a finite number/],
  ])('%j is refused', (cell, expected) =>
    expect(told(readUsValue(cell, line('us_values')))).toMatch(expected),
  );

  it.each([
    [0.4, ['us-value-small']],
    [1, []],
    ['0.4', []],
  ])('%j is money, with a note where it may be a share', (cell, codes) => {
    const outcome = readUsValue(cell, line('us_values'));
    expect(outcome.ok && outcome.notes.map((note) => note.code)).toEqual(codes);
  });
});

describe('dates', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [34335, '1994-01-01'],
    [44012, '2020-06-30'],
    [44013, '2020-07-01'],
    [44013.99, '2020-07-01'],
    [2958465, '9999-12-31'],
    ['2020-07-01', '2020-07-01'],
    [0, null],
    [null, null],
    ['', null],
  ])('%j', (cell, expected) => expect(told(readDate(cell, { parameter: 'date' }))).toBe(expected));

  it.each([
    60,
    60.5,
    -1,
    0.5,
    2958466,
    NaN,
    Infinity,
    '1 July 2020',
    '07/01/2020',
    '2020-02-30',
    '2020-13-01',
    '1899-12-31',
    '0',
    true,
  ])('%j is refused', (cell) =>
    expect(told(readDate(cell, { parameter: 'date' }))).toMatch(
      /^malformed: date: ".*" is not a date/,
    ),
  );
});

describe('figures', () => {
  const netCost = { parameter: 'net_cost' };
  it.each([
    [20000, '20000'],
    [14388.799999999997, '14388.8'],
    [0, 'missing: net_cost is missing; give an amount above 0'],
    [null, 'missing: net_cost is missing; give an amount above 0'],
    ['', 'missing: net_cost is missing; give an amount above 0'],
    [-1, 'missing: net_cost: -1 is not above 0; give an amount above 0'],
    ['20000', 'malformed: net_cost: "20000" is not a number; give a number, not text'],
    [true, 'malformed: net_cost: "TRUE" is not a number; give a number, not text'],
    [NaN, 'malformed: net_cost: NaN is not a finite number; correct the formula it comes from'],
  ])('above 0: %j', (cell, expected) => expect(told(readPositive(cell, netCost))).toBe(expected));

  it.each([
    [0, '0'],
    ['', '0'],
    [7500.01, '7500.01'],
    [-1, 'missing: vnm: -1 is negative; give an amount of 0 or more'],
    ['x', 'malformed: vnm: "x" is not a number; give a number, not text'],
  ])('0 or more: %j', (cell, expected) =>
    expect(told(readNotNegative(cell, { parameter: 'vnm' }))).toBe(expected),
  );
});
