import { textOf } from '../../src/origin';
import {
  formFields,
  planFill,
  readFormMap,
  type FormSheet,
  type MapCell,
} from '../../src/workbook/form';
import type { Area } from '../../src/workbook';

type Row = readonly (string | number | MapCell)[];
const table = (...rows: readonly Row[]) =>
  rows.map((row) =>
    row.map((cell): MapCell => (typeof cell === 'object' ? cell : { value: cell })),
  );
const head = ['Sheet', 'Cell', 'Value', 'Label'];
const read = (...rows: readonly Row[]) => readFormMap('NAFTA_FORM', table(...rows), 3);
const english = (issues: ReturnType<typeof read>['problems']) =>
  issues.map((issue) => textOf(issue, 'en'));

interface Made {
  readonly formulas?: readonly string[];
  readonly merges?: readonly Area[];
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const sheet = (texts: readonly (readonly string[])[], made: Made = {}): FormSheet => ({
  name: 'Quote',
  rows: texts.length,
  columns: Math.max(...texts.map((row) => row.length)),
  text: (row, column) => texts[row]?.[column] ?? '',
  hasFormula: (row, column) => (made.formulas ?? []).includes(`${row},${column}`),
  merges: made.merges ?? [],
  choices: (row, column) => made.choices?.[`${row},${column}`] ?? null,
});

describe('the map of a form', () => {
  it('reads its columns in any order, and counts rows as the sheet does', () => {
    const { entries, problems } = read(
      ['Label', 'Value', 'Cell', 'SHEET'],
      ['RVC', 0.62, 'B7', 'Quote'],
    );
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { row: 4, value: 0.62, label: 'RVC', cell: { row: 6, column: 1 } },
    ]);
  });

  it.each([
    [[['Sheet', 'Value']], /no column "Cell"/],
    [[head], /no row that names a cell/],
    [[head, ['Quote', '', 5]], /row 4: Sheet or Cell is blank/],
    [[head, ['Quote', 'B7:C8', 5]], /"B7:C8" is not one cell/],
    [[head, ['Quote', 'Other!B7', 5]], /"Other!B7" is not one cell/],
    [[head, ['Quote', 'B7', 5], ['quote', '$b$7', 6]], /quote!B7 is filled by row 4 already/],
    [[head, ['Quote', 'B7', '#N/A']], /Value is #N\/A, so Quote!B7 cannot be filled/],
    [[head, ['Quote', 'B7', 'x'.repeat(32_768)]], /Value has 32768 characters/],
    [
      [head, ['Quote', 'B7', { value: 3, notRecalculated: ['Costs!C5'] }]],
      /rests on Costs!C5, which was not recalculated/,
    ],
  ] as const)('%# says what is wrong', (rows, sentence) => {
    expect(english(read(...rows).problems)).toEqual([expect.stringMatching(sentence)]);
  });

  it('notes a blank value and passes over blank rows', () => {
    const { entries, problems, notes } = read(head, ['', '', ''], ['Quote', 'B7', '']);
    expect([entries, problems]).toEqual([[], []]);
    expect(english(notes)).toEqual([
      expect.stringMatching(/row 5: Value is blank; Quote!B7 stays/),
    ]);
  });

  it('takes names of objects for the texts that they are', () => {
    const { entries } = read(head, ['__proto__', 'B7', 'constructor']);
    expect(entries).toMatchObject([{ cell: { sheet: '__proto__' }, value: 'constructor' }]);
  });
});

describe('filling a form', () => {
  const form = (made: Made = {}) => ({
    sheets: [
      sheet(
        [
          ['Part', '', ''],
          ['Net cost:', '100', ''],
          ['', '', 'Total'],
        ],
        made,
      ),
    ],
  });
  const fill = (row: Row, made: Made = {}) => planFill(read(head, row), form(made));

  it('writes the value, and shows what stood there', () => {
    expect(fill(['quote', 'B2', 120, 'net  cost']).writes).toMatchObject([
      { cell: { sheet: 'Quote', row: 1, column: 1 }, before: '100', value: 120 },
    ]);
  });

  it('accepts a label above the cell', () => {
    expect(fill(['Quote', 'C4', 1, 'total']).problems).toEqual([]);
  });

  it.each([
    ['another sheet', ['Offer', 'B2', 1, ''], {}, /no sheet "Offer"; it has "Quote"/],
    [
      'a formula',
      ['Quote', 'B2', 1, ''],
      { formulas: ['1,1'] },
      /Quote!B2 of the form holds a formula/,
    ],
    [
      'the inside of merged cells',
      ['Quote', 'C2', 1, ''],
      { merges: [{ sheet: 'Quote', row: 1, column: 1, rows: 1, columns: 2 }] },
      /inside the merged cells B2:C2. Map Quote!B2/,
    ],
    ['a form that changed', ['Quote', 'B2', 1, 'Freight'], {}, /says "Net cost:", not "Freight"/],
    [
      'a value that is not in the list',
      ['Quote', 'B2', 'maybe', ''],
      { choices: { '1,1': ['yes', 'no'] } },
      /takes one of yes, no; Value is "maybe"/,
    ],
  ] as const)('refuses %s', (_what, row, made, sentence) => {
    const { writes, problems } = fill(row, made as Made);
    expect(writes).toEqual([]);
    expect(english(problems)).toEqual([expect.stringMatching(sentence)]);
  });

  it('writes nothing at all where one row is wrong', () => {
    const map = read(head, ['Quote', 'B2', 1], ['Offer', 'B2', 1]);
    expect(planFill(map, form())).toMatchObject({ writes: [], problems: [{ code: 'no-sheet' }] });
  });

  it('finds the blank cells that have a label', () => {
    expect(
      formFields(
        sheet([
          ['Part', '', ''],
          ['Net cost', '100', ''],
          ['', '12', ''],
        ]),
      ),
    ).toEqual([{ sheet: 'Quote', cell: 'B1', label: 'Part' }]);
  });
});
