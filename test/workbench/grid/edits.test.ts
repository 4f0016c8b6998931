import { cellEdits, laterEdit } from '../../../src/workbench/grid/edits';
import { memoryWorkbook } from '../memory-workbook';

/** The grid's library is for browsers alone; of its core this needs only the numbers it gives to kinds. */
jest.mock('@univerjs/core', () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  CellValueType: { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 },
}));
const kind = { boolean: 3, forcedText: 4 };

const workbook = memoryWorkbook([
  ['part', { value: 0.5, format: { numberFormat: '0%', bold: true } }],
  [{ value: '87', format: { numberFormat: '@' } }],
]);
const at = (row: number, column: number) => ({ sheet: 'Sheet1', row, column });

test.each([
  ['a typed number', { 2: { 0: { v: '12' } } }, [{ ...at(2, 0), value: 12 }]],
  [
    'a number into a text cell',
    { 1: { 0: { v: '8701.10' } } },
    [{ ...at(1, 0), value: '8701.10' }],
  ],
  ['a formula', { 2: { 0: { f: '=A1', v: null } } }, [{ ...at(2, 0), formula: '=A1' }]],
  ['a cleared cell', { 0: { 0: null } }, [{ ...at(0, 0), value: null }]],
  ['cleared content', { 0: { 0: { v: null, f: null } } }, [{ ...at(0, 0), value: null }]],
  [
    'a text kept by an apostrophe',
    { 2: { 0: { v: '12', t: kind.forcedText } } },
    [{ ...at(2, 0), value: '12' }],
  ],
  ['a truth value', { 2: { 0: { v: 1, t: kind.boolean } } }, [{ ...at(2, 0), value: true }]],
  [
    'a fill that shares one formula',
    { 2: { 1: { f: '=A1*$B$1', si: 'x' } }, 3: { 1: { f: null, si: 'x', v: null } } },
    [
      { ...at(2, 1), formula: '=A1*$B$1' },
      { ...at(3, 1), formula: '=A2*$B$1' },
    ],
  ],
  ['bold switched off', { 0: { 1: { s: { bl: 0 } } } }, [{ ...at(0, 1), bold: false }]],
  ['bold that is there already', { 0: { 1: { s: { bl: 1 } } } }, []],
  [
    'a number format that comes along',
    { 2: { 0: { v: 0.5, s: { n: { pattern: '0.0%' } } } } },
    [{ ...at(2, 0), value: 0.5, numberFormat: '0.0%' }],
  ],
] as const)('%s', (_what, cells, expected) => {
  expect(cellEdits(workbook, 'Sheet1', cells)).toEqual(expected);
});

test('what a fill clears first gives way to what it then writes', () => {
  const cleared = { ...at(1, 1), value: null, bold: true };
  expect(laterEdit(cleared, { ...at(1, 1), formula: '=A1' })).toEqual({
    ...at(1, 1),
    formula: '=A1',
    bold: true,
  });
});
