import { customFunctionsFrom } from '../../src/engine';
import type { CustomFunctions, Matrix } from '../../src/engine/types';
import { at, book, type BookParts } from './book';

const calls: unknown[][] = [];
const metadata = {
  functions: [
    {
      id: 'REGIONAL_VALUE',
      parameters: [
        { name: 'lines', dimensionality: 'matrix' },
        { name: 'scenario', dimensionality: 'scalar' },
        { name: 'date', optional: true },
      ],
      result: {},
    },
    { id: 'TABLE', parameters: [], result: { dimensionality: 'matrix' } },
    { id: 'FAILS', parameters: [{ name: 'code' }], result: {} },
    { id: 'ALL', parameters: [{ name: 'values', repeating: true }], result: {} },
  ],
};

const functions = (blankAs?: 0 | null | ''): CustomFunctions =>
  customFunctionsFrom(
    metadata,
    new Map<string, (...parameters: never[]) => unknown>([
      [
        'REGIONAL_VALUE',
        (...parameters: unknown[]) => {
          calls.push(parameters);
          return (parameters[0] as Matrix).flat().filter((cell) => typeof cell === 'number').length;
        },
      ],
      [
        'TABLE',
        () => [
          ['part', 'share'],
          ['door', 0.25],
          ['seat', null],
        ],
      ],
      [
        'FAILS',
        (code: unknown) => {
          throw Object.assign(new Error('net cost is missing'), { code });
        },
      ],
      ['ALL', (values: unknown[]) => values.length],
    ]),
    'nafta',
    blankAs,
  );

const open = (cells: BookParts['sheets'][string], blankAs?: 0 | null | '') =>
  book({ sheets: { Sheet1: cells } }, { customFunctions: [functions(blankAs)] });

beforeEach(() => calls.splice(0));

test.each([
  ['_xldudf_NAFTA_REGIONAL_VALUE(B1:B3,"us")'],
  ['_xldudf_nafta_regional_value(B1:B3,"us")'],
  ['[2]!_xldudf_NAFTA_REGIONAL_VALUE(B1:B3,"us")'],
  ['x.xla!_xldudf_NAFTA_REGIONAL_VALUE(B1:B3,"us")'],
  ['\'C:\\add ins\\[x.xla]\'!_xldudf_NAFTA_REGIONAL_VALUE(B1:B3,"us")'],
  ['NAFTA.REGIONAL_VALUE(B1:B3,"us")'],
])('%s is shown as its user typed it and written as Excel writes it', (spelling) => {
  const one = open({ A1: { formula: spelling, cached: 9 }, B1: 1, B3: 3 });
  expect(one.value('A1')).toBe(3);
  expect(one.opened.formula(at('A1'))).toBe('=NAFTA.REGIONAL_VALUE(B1:B3,"us")');
  expect(one.changes().cells.get('Sheet1')).toEqual([
    {
      row: 0,
      column: 0,
      formula: '_xldudf_NAFTA_REGIONAL_VALUE(B1:B3,"us")',
      value: 3,
      array: null,
    },
  ]);
});

test.each([0, null, ''] as const)('a blank arrives as %p, what is left out as null', (blank) => {
  open({ A1: '=NAFTA.REGIONAL_VALUE(B1:B2,C1)', B1: 1 }, blank);
  expect(calls[0]?.slice(0, 3)).toEqual([[[1], [blank]], blank, null]);
  expect(calls[0]?.[3]).toMatchObject({ address: 'Sheet1!A1' });
});

test('a single cell for a matrix is one row of one value', () => {
  open({ A1: '=NAFTA.REGIONAL_VALUE(B1,"x")', B1: 1 });
  expect(calls[0]?.[0]).toEqual([[1]]);
});

test('an error among the arguments is the result, and nothing is called', () => {
  const one = open({ A1: '=NAFTA.REGIONAL_VALUE(B1:B2,"x")', B2: '=1/0' });
  expect(one.value('A1')).toBe('#DIV/0!');
  expect(calls).toEqual([]);
});

test('several cells for one value are #VALUE!', () => {
  const one = open({ A1: '=NAFTA.REGIONAL_VALUE(B1:B2,C1:C2)' });
  expect(one.value('A1')).toBe('#VALUE!');
  expect(calls).toEqual([]);
});

test('functions that read one range are given the same rows, read once', () => {
  const cells: Record<string, string | number> = { A1: '=NAFTA.REGIONAL_VALUE(C1:C90,"x")' };
  cells['A2'] = '=NAFTA.REGIONAL_VALUE(C1:C90,"y")';
  cells['C7'] = 5;
  const one = open(cells);
  expect(calls[0]?.[0]).toBe(calls[1]?.[0]);
  one.set({ C8: 6 });
  expect([one.value('A1'), one.value('A2')]).toEqual([91 - 1, 90]);
  expect(calls[2]?.[0]).not.toBe(calls[0]?.[0]);
});

test('a matrix spills, null shows as 0', () => {
  const one = open({});
  one.set({ A1: '=nafta.table()' });
  expect([one.value('B2'), one.value('B3')]).toEqual([0.25, 0]);
  expect(one.opened.customFunctionCells()).toMatchObject([
    {
      row: 0,
      column: 0,
      value: [
        ['part', 'share'],
        ['door', 0.25],
        ['seat', 0],
      ],
      basedOn: [],
    },
  ]);
  expect(one.changes().cells.get('Sheet1')?.[0]).toMatchObject({
    formula: '_xldudf_NAFTA_TABLE()',
    array: { rows: 3, columns: 2, dynamic: true },
  });
});

test('#N/A and #VALUE! keep their message', () => {
  const one = open({ A1: '=NAFTA.FAILS("#N/A")', A2: '=NAFTA.FAILS("else")' });
  expect(one.opened.value(at('A1'))).toEqual({ error: '#N/A', message: 'net cost is missing' });
  expect(one.opened.value(at('A2'))).toMatchObject({ error: '#VALUE!' });
});

test('repeated arguments arrive as one list', () => {
  expect(open({ A1: '=NAFTA.ALL(1,2,3)' }).value('A1')).toBe(3);
});

test('a function of another namespace, or an unknown one of ours, keeps its value and is stale', () => {
  const one = open({
    A1: { formula: '=_xldudf_OTHER_PRICE("x")', cached: 12 },
    A2: { formula: '=_xldudf_NAFTA_FUTURE("x")', cached: 0.7 },
    A3: '=NAFTA.REGIONAL_VALUE(A1:A2,"x")',
  });
  expect([one.value('A1'), one.value('A2'), one.value('A3')]).toEqual([12, 0.7, 2]);
  expect(one.opened.formula(at('A2'))).toBe('=NAFTA.FUTURE("x")');
  expect(one.opened.customFunctionCells()).toMatchObject([
    { row: 1, basedOn: ['Sheet1!A2'] },
    { row: 2, basedOn: ['Sheet1!A1', 'Sheet1!A2'] },
  ]);
});

test('metadata of another shape and functions without a script are refused', () => {
  expect(() => customFunctionsFrom({ functions: [{}] }, new Map(), 'NAFTA')).toThrow(
    /cannot be read/,
  );
  expect(() => customFunctionsFrom(metadata, new Map(), 'NAFTA')).toThrow(/REGIONAL_VALUE/);
});
