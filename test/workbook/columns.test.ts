import {
  areaReference,
  callOf,
  columnsOf,
  fullAddress,
  isArgument,
  netCostCells,
  referenceTo,
} from '../../src/workbook';
import { tablesOf } from './found-tables';
import { surveyOf } from './survey';

const SHEET = [
  ['Vehicle cost, model A', '', '', ''],
  ['', '', '', ''],
  ['Part', 'Cost', 'Origin', ''],
  ['Axle', 100, 'MX', ''],
  ['Brake', '=40*2', 'CN', ''],
  ['Total', '=SUM(B4:B5)', '', ''],
  ['', '', '', ''],
  ['Net cost', 200, '', ''],
];

describe('columns of a sheet', () => {
  test('under a row of headers, without the row of totals', () => {
    const found = columnsOf(surveyOf({ 'Costs 2018': SHEET }), tablesOf({ 'Costs 2018': SHEET }));
    expect(found.map((one) => [one.header, fullAddress(one.area)])).toEqual([
      ['Part', "'Costs 2018'!A4:A5"],
      ['Cost', "'Costs 2018'!B4:B5"],
      ['Origin', "'Costs 2018'!C4:C5"],
    ]);
    const [, cost] = found;
    if (cost === undefined) throw new Error('no cost');
    expect(referenceTo(cost, 'costs 2018')).toBe('$B$4:$B$5');
    expect(referenceTo(cost, 'Other')).toBe("'Costs 2018'!$B$4:$B$5");
  });

  test.each([
    ['Total', 2],
    ['Grand total', 2],
    ['Subtotal', 2],
    ['TOTALES', 2],
    ['Totaliser, electric', 3],
  ])('a row that begins with "%s" leaves %s lines', (label, lines) => {
    const rows = [
      ['Part', 'Cost'],
      ['a', 1],
      ['b', 2],
      [label, 3],
    ];
    expect(columnsOf(surveyOf({ Sheet1: rows }), tablesOf({ Sheet1: rows }))[1]?.area.rows).toBe(
      lines,
    );
  });

  test('a table is named, and found once', () => {
    const body = { sheet: 'S', row: 1, column: 0, rows: 2, columns: 2 };
    const rows = [
      ['Cost', 'Made in #'],
      [1, 'MX'],
      [2, 'CN'],
    ];
    const survey = surveyOf(
      { S: rows },
      {},
      { tables: [{ name: 'Costs', body, columns: ['Cost', 'Made in #'] }] },
    );
    expect(columnsOf(survey, tablesOf({ S: rows })).map((one) => referenceTo(one, 'S'))).toEqual([
      'Costs[Cost]',
      '$B$2:$B$3',
    ]);
  });

  test('an Excel table that is no cost table has its columns too', () => {
    const body = { sheet: 'S', row: 1, column: 0, rows: 2, columns: 2 };
    const survey = surveyOf(
      { S: [] },
      {},
      { tables: [{ name: 'Days', body, columns: ['a', 'b'] }] },
    );
    expect(columnsOf(survey, []).map((one) => referenceTo(one, 'S'))).toEqual([
      'Days[a]',
      'Days[b]',
    ]);
  });

  test('what was written beside a table comes before its own columns, and tells what it holds', () => {
    const rows = [
      ['Part', 'Cost', 'Origin', '', 'NAFTA coût', 'NAFTA origine', 'NAFTA code tarifaire'],
      ['Axle', '$100', 'MX', '', '=1', '=C2', '=D2'],
      ['Subtotal', 100, '', '', '', '', ''],
      ['Brake', 80, 'CN', '', '=1', '=C4', '=D4'],
    ];
    const found = columnsOf(surveyOf({ S: rows }), tablesOf({ S: rows }));
    expect(found.slice(0, 3).map((one) => [one.role, referenceTo(one, 'S')])).toEqual([
      ['cost', '$E$2:$E$4'],
      ['origin', '$F$2:$F$4'],
      ['hs', '$G$2:$G$4'],
    ]);
    // as a range the cost column would count the subtotal as a line
    expect(found.slice(3).map((one) => one.interrupted)).toEqual([true, true, true]);
  });

  test('texts alone are no cost sheet', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(columnsOf(surveyOf({ Sheet1: rows }), tablesOf({ Sheet1: rows }))).toEqual([]);
  });

  test('the net cost is right of its words', () =>
    expect(netCostCells(surveyOf({ S: SHEET })).map((cell) => areaReference(cell, 'S'))).toEqual([
      '$B$8',
    ]));
});

test.each([
  ['C2:C9', true],
  ['Costs[Cost]', true],
  ["'My sheet'!A1", true],
  ['25000', true],
  ['Qty*Price', true],
  ['', false],
  ['A1,B1', false],
  ['A1)', false],
  ['A1),N(B1', false],
  ['=A1', false],
  ['A1 "', false],
])('%j is one argument: %s', (text, expected) => expect(isArgument(text)).toBe(expected));

test('arguments left blank at the end are left out', () =>
  expect(callOf('QUALIFIES', ['A1:A2', 'B1:B2', '', 'C1', '', ''])).toBe(
    '=NAFTA.QUALIFIES(A1:A2, B1:B2, , C1)',
  ));
