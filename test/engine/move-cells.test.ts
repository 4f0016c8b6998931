import { openWorkbook } from '../../src/engine';
import type { Edit, Workbook, WorkbookError } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { at, rangeOf } from './book';

const bytes = buildXlsx({
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['part', 'origin', 'cost', 'twice', null, { f: 'SUM(C2:C4)' }],
        ['door', 'US', 120, { f: 'Bom[[#This Row],[cost]]*2' }, null, { f: 'C4*Rate' }],
        ['seat', 'MX', 80, { f: 'Bom[[#This Row],[cost]]*2' }, null, { f: 'SUM(Bom[twice])' }],
        ['axle', 'CA', 30, { f: 'Bom[[#This Row],[cost]]*2' }, null, { f: 'SUM(Costs)' }],
        [
          null,
          null,
          null,
          null,
          null,
          { f: '_xlfn.UNIQUE(B2:B4)', array: { ref: 'F5:F7', dynamic: true } },
        ],
        [],
        [],
        [{ f: 'SUM(C2:C4)', s: 0 }, { f: 'ROW()' }, { f: 'COUNTA(F5:F7)' }],
      ],
      after: '<mergeCells count="1"><mergeCell ref="A9:B10"/></mergeCells>',
    },
    { name: 'Other', rows: [[{ f: 'Sheet1!C3+1' }, { f: 'SUM(Sheet1!C:C)' }, 0.5]] },
  ],
  names: [
    { name: 'Costs', formula: 'Sheet1!$C$2:$C$4' },
    { name: 'Rate', formula: 'Other!$C$1' },
  ],
  tables: [
    { name: 'Bom', sheet: 'Sheet1', ref: 'A1:D4', columns: ['part', 'origin', 'cost', 'twice'] },
  ],
  validations: [{ sheet: 'Sheet1', ref: 'B2:B4', source: '$B$2:$B$4' }],
});

const insert = (range: string, shift: 'down' | 'right' = 'down'): Edit => ({
  kind: 'insertCells',
  range: rangeOf(range),
  shift,
});
const remove = (range: string, shift: 'up' | 'left' = 'up'): Edit => ({
  kind: 'deleteCells',
  range: rangeOf(range),
  shift,
});
const wholeRows = (from: number, to: number): string => `A${from}:XFD${to}`;
const wholeColumns = (from: string, to: string): string => `${from}1:${to}1048576`;

const open = (): Workbook => openWorkbook(bytes);
const value = (workbook: Workbook, cell: string) => {
  const found = workbook.value(at(cell));
  return typeof found === 'object' && found !== null ? found.error : found;
};
const values = (workbook: Workbook, ...cells: string[]) =>
  cells.map((cell) => value(workbook, cell));
const formulas = (workbook: Workbook, ...cells: string[]) =>
  cells.map((cell) => workbook.formula(at(cell)));

test('rows inserted inside a range: the range, its names, its table and its list grow', () => {
  const workbook = open();
  expect(values(workbook, 'F1', 'F2', 'F3', 'F4', 'Other!A1')).toEqual([230, 15, 460, 230, 81]);
  const change = workbook.apply([insert(wholeRows(3, 4))]);
  expect(change.structure).toBe(true);
  expect(change.shifted).toEqual([
    { sheet: 'Sheet1', axis: 'rows', at: 2, count: 2, first: 0, last: 16383 },
  ]);
  expect(formulas(workbook, 'F1', 'F2', 'Other!A1', 'A10')).toEqual([
    '=SUM(C2:C6)',
    '=C6*Rate',
    '=Sheet1!C5+1',
    '=SUM(C2:C6)',
  ]);
  expect(values(workbook, 'A5', 'C5', 'C3', 'F1', 'F5', 'F6', 'Other!A1', 'B10')).toEqual([
    'seat',
    80,
    null,
    230,
    460,
    230,
    81,
    10,
  ]);
  expect(workbook.names.map(({ formula }) => formula)).toEqual(['Sheet1!$C$2:$C$6', 'Other!$C$1']);
  expect(workbook.tables[0]?.range).toEqual(rangeOf('A1:D6'));
  expect(workbook.validations[0]).toMatchObject({ range: rangeOf('B2:B6'), source: '=$B$2:$B$6' });
  expect(workbook.layout('Sheet1').merges).toEqual([rangeOf('A11:B12')]);
  workbook.apply([{ kind: 'cells', cells: [{ ...at('C3'), value: 10 }] }]);
  expect(values(workbook, 'F1', 'F6')).toEqual([240, 240]);
});

test('undo gives back every byte, redo the rows; edits before and after go with them', () => {
  const workbook = open();
  const untouched = workbook.save();
  workbook.apply([{ kind: 'cells', cells: [{ ...at('C2'), value: 100, bold: true }] }]);
  workbook.apply([insert(wholeRows(2, 2))]);
  // as in Excel a range that begins with the row moves, the table grows
  expect(workbook.formula(at('F1'))).toBe('=SUM(C3:C5)');
  expect(workbook.tables[0]?.range).toEqual(rangeOf('A1:D5'));
  workbook.undo();
  workbook.apply([insert(wholeRows(3, 3))]);
  expect(value(workbook, 'C2')).toBe(100);
  expect(workbook.format(at('C2')).bold).toBe(true);
  workbook.apply([{ kind: 'cells', cells: [{ ...at('C3'), value: 7 }] }]);
  expect(value(workbook, 'F1')).toBe(217);
  workbook.undo();
  const back = workbook.undo();
  expect(back?.shifted).toEqual([
    { sheet: 'Sheet1', axis: 'rows', at: 2, count: -1, first: 0, last: 16383 },
  ]);
  expect(values(workbook, 'C2', 'F1')).toEqual([100, 210]);
  workbook.undo();
  expect(workbook.save()).toEqual(untouched);
  workbook.redo();
  workbook.redo();
  workbook.redo();
  expect(values(workbook, 'C2', 'C3', 'F1')).toEqual([100, 7, 217]);
});

test('what is saved is what is shown', () => {
  const workbook = open();
  workbook.apply([
    insert(wholeRows(3, 3)),
    {
      kind: 'cells',
      cells: [
        { ...at('A3'), value: 'lamp' },
        { ...at('C3'), value: 5 },
      ],
    },
    insert(wholeColumns('B', 'B'), 'right'),
    remove(wholeRows(2, 2)),
  ]);
  const again = openWorkbook(workbook.save());
  for (const { name, rows, columns } of workbook.sheets) {
    const all = { sheet: name, row: 0, column: 0, rows, columns };
    expect(again.values(all)).toEqual(workbook.values(all));
    expect(openWorkbook(workbook.save(), { recalculate: false }).values(all)).toEqual(
      workbook.values(all),
    );
  }
  expect(again.tables).toEqual(workbook.tables);
  expect(again.names).toEqual(workbook.names);
});

test('deleted rows: ranges shrink, what pointed at a deleted cell is #REF!', () => {
  const workbook = open();
  workbook.apply([remove(wholeRows(3, 3))]);
  expect(formulas(workbook, 'F1', 'F2', 'Other!A1')).toEqual([
    '=SUM(C2:C3)',
    '=C3*Rate',
    '=#REF!+1',
  ]);
  expect(values(workbook, 'F1', 'F3', 'Other!A1', 'A7')).toEqual([150, 150, '#REF!', 150]);
  expect(workbook.tables[0]?.range).toEqual(rangeOf('A1:D3'));
});

test('a column inside a table becomes one of its columns; a deleted one is #REF! to those who use it', () => {
  const workbook = open();
  workbook.apply([insert(wholeColumns('C', 'C'), 'right')]);
  expect(workbook.tables[0]?.columns).toEqual(['part', 'origin', 'Column1', 'cost', 'twice']);
  expect(values(workbook, 'C1', 'D2', 'G1', 'G3')).toEqual(['Column1', 120, 230, 460]);
  workbook.undo();
  workbook.apply([remove(wholeColumns('C', 'C'), 'left')]);
  expect(workbook.tables[0]?.columns).toEqual(['part', 'origin', 'twice']);
  expect(formulas(workbook, 'C2', 'E1', 'E3')).toEqual([
    '=#REF!*2',
    '=SUM(#REF!)',
    '=SUM(Bom[twice])',
  ]);
  expect(workbook.names.find(({ name }) => name === 'Costs')?.formula).toBe('#REF!');
});

test('a result that is cut is filled anew, one that moves goes along', () => {
  const workbook = open();
  workbook.apply([insert(wholeRows(6, 6))]);
  expect(values(workbook, 'F5', 'F6', 'F7', 'F8', 'F9')).toEqual(['US', 'MX', 'CA', null, null]);
  workbook.apply([
    insert(wholeRows(2, 2)),
    { kind: 'cells', cells: [{ ...at('B2'), value: 'DE' }] },
  ]);
  expect(values(workbook, 'F6', 'F7', 'F8')).toEqual(['US', 'MX', 'CA']);
  expect(workbook.formula(at('F6'))).toBe('=UNIQUE(B3:B5)');
});

test('cells of some columns move alone', () => {
  const workbook = open();
  workbook.apply([insert('F2:F3')]);
  expect(formulas(workbook, 'F1', 'F4', 'A8')).toEqual(['=SUM(C2:C4)', '=C4*Rate', '=SUM(C2:C4)']);
  expect(values(workbook, 'F4', 'F7', 'C2')).toEqual([15, 'US', 120]);
  expect(workbook.formula(at('C8'))).toBe('=COUNTA(F7:F9)');
  workbook.apply([remove('F2:F3')]);
  expect(workbook.formula(at('C8'))).toBe('=COUNTA(F5:F7)');
  workbook.apply([insert('A8:A8', 'right')]);
  expect(formulas(workbook, 'A8', 'B8', 'C8')).toEqual([null, '=SUM(C2:C4)', '=ROW()']);
});

test('a table formula is filled into new rows, with the looks of its neighbours', () => {
  const table = (inside: string) =>
    buildXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['cost', 'twice'],
            [{ v: 3 }, { f: 'Bom[[#This Row],[cost]]*2' }],
            [4, { f: 'Bom[[#This Row],[cost]]*2' }],
          ],
        },
      ],
      tables: [{ name: 'Bom', sheet: 'Sheet1', ref: 'A1:B3', columns: ['cost', 'twice'] }],
      parts: {
        'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bom" displayName="Bom" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="cost"/><tableColumn id="2" name="twice">${inside}</tableColumn></tableColumns></table>`,
      },
    });
  const filled = openWorkbook(
    table('<calculatedColumnFormula>Bom[[#This Row],[cost]]*2</calculatedColumnFormula>'),
  );
  filled.apply([insert(wholeRows(2, 2)), { kind: 'cells', cells: [{ ...at('A2'), value: 10 }] }]);
  expect(values(filled, 'B2', 'B3', 'B4')).toEqual([20, 6, 8]);
  const plain = openWorkbook(table(''));
  plain.apply([insert(wholeRows(2, 2))]);
  expect(values(plain, 'B2', 'B3')).toEqual([null, 6]);
});

const refused: readonly (readonly [string, Edit, string])[] = [
  ['the header of a table', remove(wholeRows(1, 1)), 'the table Bom would lose its header'],
  ['all rows of a table', remove(wholeRows(2, 4)), 'the table Bom would lose its last row'],
  ['a table', remove(wholeRows(1, 4)), 'the table Bom would be lost'],
  ['a part of a table', insert('D2:D2'), 'the table Bom would be torn apart'],
  ['a part of merged cells', insert('A8:A8'), 'the merged cells A9:B10 would be torn apart'],
];

test.each(refused)('%s is kept with a sentence', (_, edit, sentence) => {
  const workbook = open();
  const before = workbook.save();
  let said: WorkbookError | undefined;
  try {
    workbook.apply([{ kind: 'cells', cells: [{ ...at('C2'), value: 1 }] }, edit]);
  } catch (error) {
    said = error as WorkbookError;
  }
  expect(said?.message).toContain(sentence);
  expect(said?.message).toMatch(
    /^These (rows|columns|cells \(rows\)) cannot be (inserted|deleted) here: /,
  );
  expect(workbook.save()).toEqual(before);
});

test('filled cells are not pushed off the sheet, and an array formula stays in one piece', () => {
  const workbook = openWorkbook(
    buildXlsx({
      sheets: [
        { name: 'Sheet1', rows: [[1, { f: 'A1:A3*2', array: { ref: 'B1:B3' } }], [2], [3]] },
      ],
    }),
  );
  workbook.apply([{ kind: 'cells', cells: [{ ...at('A1048576'), value: 9 }] }]);
  expect(() => workbook.apply([insert(wholeRows(9, 9))])).toThrow(
    'These rows cannot be inserted here: A1048576 is filled and would be pushed off the sheet.',
  );
  expect(() => workbook.apply([remove(wholeRows(2, 2))])).toThrow('B1:B3 is one array formula');
  expect(() =>
    workbook.apply([{ kind: 'insertCells', range: rangeOf('Nowhere!A1'), shift: 'down' }]),
  ).toThrow('There is no sheet named "Nowhere"');
});
