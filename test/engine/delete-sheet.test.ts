import { openWorkbook } from '../../src/engine';
import type { WorkbookError } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { at, book } from './book';

const parts = {
  sheets: {
    Sheet1: {
      A1: '=Lists!A1*2',
      A2: '=SUM(Lists!A1:A3)+1',
      A3: '=Factor+1',
      A4: '=SUM(Prices[cost])',
      A5: '=ROWS(Prices)',
      A6: '=A1+1',
      A7: '="Lists!A1"&1',
      A8: '=SUM(lists!C1#)',
      B1: 7,
    },
    Lists: {
      A1: 2,
      A2: 3,
      A3: 4,
      B1: 'cost',
      B2: 10,
      B3: 20,
      C1: { formula: '=A1:A3', array: { rows: 3, columns: 1, dynamic: true } },
      D1: '=Sheet1!B1',
    },
    Other: { A1: '=Sheet1!A1', A2: '=[1]Lists!A1' },
  },
  names: [
    { name: 'Factor', formula: 'Lists!$A$1' },
    { name: 'Kept', formula: 'Sheet1!$B$1' },
    { name: 'Own', formula: 'Sheet1!$B$1', scope: 'Lists' },
  ],
  tables: [
    {
      name: 'Prices',
      range: { sheet: 'Lists', row: 0, column: 1, rows: 3, columns: 1 },
      columns: ['cost'],
      headerRow: true,
      totalsRow: false,
    },
  ],
};

const cells = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'Other!A1'];

test('what referred to the sheet, its tables and through names is #REF!, and undo restores it', () => {
  const one = book(parts);
  const before = cells.map(one.value);
  expect(before).toEqual([4, 10, 3, 30, 2, 5, 'Lists!A11', 9, 4]);
  const change = one.opened.apply([{ kind: 'deleteSheet', name: 'Lists' }]);
  expect(change.structure).toBe(true);
  expect(change.edited).toEqual([]);
  expect(cells.map(one.value)).toEqual([
    ...Array.from({ length: 6 }, () => '#REF!'),
    'Lists!A11',
    '#REF!',
    '#REF!',
  ]);
  expect(['A1', 'A2', 'A4', 'A5', 'A8'].map((cell) => one.opened.formula(at(cell)))).toEqual([
    '=#REF!*2',
    '=SUM(#REF!)+1',
    '=SUM(#REF!)',
    '=ROWS(#REF!)',
    '=SUM(#REF!)',
  ]);
  expect(one.opened.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Other']);
  expect(one.opened.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Factor', '#REF!'],
    ['Kept', 'Sheet1!$B$1'],
  ]);
  expect(one.opened.tables).toEqual([]);
  expect(one.changes().deletedSheets).toEqual(['Lists']);

  one.opened.undo();
  expect(cells.map(one.value)).toEqual(before);
  expect(one.opened.formula(at('A1'))).toBe('=Lists!A1*2');
  expect(one.opened.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Lists', 'Other']);
  expect(one.changes()).toMatchObject({ deletedSheets: [], changedNames: [], addedSheets: [] });
  one.set({ B1: 8, 'Lists!A1': 5 });
  expect(['A1', 'A2', 'Lists!D1', 'Lists!C1'].map(one.value)).toEqual([10, 13, 8, 5]);

  one.opened.undo();
  one.opened.apply([{ kind: 'deleteSheet', name: 'lists' }]);
  one.opened.undo();
  one.opened.redo();
  expect(one.value('A1')).toBe('#REF!');
});

test('a sheet of the same name is another sheet', () => {
  const one = book(parts);
  one.opened.apply([
    { kind: 'deleteSheet', name: 'Lists' },
    { kind: 'addSheet', name: 'Lists' },
    { kind: 'cells', cells: [{ ...at('Lists!A1'), value: 9 }] },
  ]);
  expect([one.value('A1'), one.value('Lists!A1'), one.value('Lists!A2')]).toEqual([
    '#REF!',
    9,
    null,
  ]);
  expect(one.changes()).toMatchObject({ deletedSheets: ['Lists'], addedSheets: ['Lists'] });
  one.opened.undo();
  expect([one.value('A1'), one.value('Lists!A2')]).toEqual([4, 3]);
});

test('an added sheet leaves no trace when it is deleted again, in the same step or later', () => {
  const one = book({ sheets: { Sheet1: { A1: 1 } } });
  const added = [
    { kind: 'addSheet', name: 'New' },
    { kind: 'cells', cells: [{ ...at('New!A1'), value: 9 }] },
    { kind: 'columnWidth', sheet: 'New', column: 0, width: 20 },
  ] as const;
  const untouched = {
    addedSheets: [],
    deletedSheets: [],
    columnWidths: [],
    pageSetups: [],
    rowHeights: [],
    cells: new Map(),
  };
  one.opened.apply([...added, { kind: 'deleteSheet', name: 'New' }]);
  expect(one.changes()).toMatchObject(untouched);
  one.opened.undo();
  expect(one.opened.sheets).toHaveLength(1);
  one.opened.apply(added);
  one.opened.apply([{ kind: 'deleteSheet', name: 'New' }]);
  expect(one.changes()).toMatchObject(untouched);
  one.opened.undo();
  expect(one.value('New!A1')).toBe(9);
});

const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'not refused';
  } catch (error) {
    return (error as WorkbookError).message;
  }
};

test.each([
  ['the only visible sheet', 'Sheet1', { Sheet1: {} }, 'only visible sheet'],
  ['a sheet that is not there', 'None', { Sheet1: {} }, 'no sheet named "None"'],
  [
    'the end of a reference through several sheets',
    'Last',
    { Sheet1: { B2: '=SUM(First:Last!A1)' }, First: {}, Last: {} },
    'the formula in Sheet1!B2 refers to it',
  ],
])('%s is not deleted', (_words, name, sheets, sentence) => {
  const one = book({ sheets });
  expect(refusal(() => one.opened.apply([{ kind: 'deleteSheet', name }]))).toContain(sentence);
  expect(one.opened.sheets).toHaveLength(Object.keys(sheets).length);
});

const file = (source: string): Uint8Array =>
  buildXlsx({
    sheets: [
      { name: 'Costs', rows: [[{ f: 'Lists!A1+1', v: 3 }], [{ f: 'Kept!A1', v: 5 }]] },
      { name: 'Lists', rows: [[2], ['x']] },
      { name: 'Kept', rows: [[5]] },
    ],
    names: [
      { name: 'Lost', formula: 'Lists!$A$1' },
      { name: 'Mine', formula: 'Lists!$A$2', scope: 'Kept' },
      { name: 'Theirs', formula: 'Kept!$A$1', scope: 'Lists' },
    ],
    tables: [{ name: 'Prices', sheet: 'Lists', ref: 'A1:A2', columns: ['2'] }],
    validations: [{ sheet: 'Costs', ref: 'B1:B4', source }],
  });

test('the file is written without the sheet, its parts and its names', () => {
  const workbook = openWorkbook(file('"a,b"'));
  workbook.apply([{ kind: 'deleteSheet', name: 'Lists' }]);
  const again = openWorkbook(workbook.save());
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Costs', 'Kept']);
  expect(again.formula(at('Costs!A1'))).toBe('=#REF!+1');
  expect(again.value(at('Costs!A2'))).toBe(5);
  expect(again.names.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
    ['Lost', '#REF!', null],
    ['Mine', '#REF!', 'Kept'],
  ]);
  expect(again.tables).toEqual([]);
  expect(again.validations).toHaveLength(1);
});

test('a sheet that a list of choices needs is not deleted', () => {
  const workbook = openWorkbook(file('Lists!$A$1:$A$2'));
  const act = () => workbook.apply([{ kind: 'deleteSheet', name: 'Lists' }]);
  expect(refusal(act)).toBe(
    '"Lists" cannot be deleted here, a chart, list or rule (xl/worksheets/sheet1.xml) refers to it: delete it in Excel.',
  );
});
