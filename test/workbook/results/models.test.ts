import { mapSheet } from '../../../src/costsheet/map';
import { openWorkbook, type CellValue, type Workbook } from '../../../src/engine';
import { bookSheets } from '../../../src/sharing/book-sheets';
import { naftaFunctions } from '../../../src/sharing/nafta-functions';
import {
  isResultsSheet,
  planModelsSheet,
  resultsWords,
  type ResultsSheet,
} from '../../../src/workbook/results';
import { buildXlsx, type BuiltValue } from '../../support/xlsx-builder';

const written = (language: 'en' | 'es' | 'fr' = 'en') => ({
  words: resultsWords[language],
  day: '2026-11-26',
  version: 'NAFTA origin 0.1.0',
  scenario: 'nafta-1994',
});

/** A workbook with a sheet of models and settings, and the fleet table written over it. */
class Fleet {
  readonly book: Workbook;
  readonly plan: ResultsSheet;

  constructor(rows: readonly (readonly BuiltValue[])[], language: 'en' | 'es' | 'fr' = 'en') {
    this.book = openWorkbook(
      buildXlsx({
        names: [
          { name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' },
          { name: 'NAFTA_GOOD', formula: 'Settings!$B$2' },
          { name: 'NAFTA_DATE', formula: 'Settings!$B$3' },
        ],
        sheets: [
          { name: 'Our models', rows },
          {
            name: 'Settings',
            rows: [
              ['Scenario', 'nafta-1994'],
              ['Good', 'passenger vehicle'],
            ],
          },
        ],
      }),
      { customFunctions: [naftaFunctions()] },
    );
    const [cells] = bookSheets(this.book);
    const [table] = cells === undefined ? [] : mapSheet(cells);
    if (cells === undefined || table === undefined) throw new Error('no table');
    this.plan = planModelsSheet({ cells, table }, 'Fleet', language, written(language));
    this.book.apply([
      { kind: 'addSheet', name: 'Fleet' },
      {
        kind: 'cells',
        cells: this.plan.cells.map(({ row, column, value }) => ({
          sheet: 'Fleet',
          row,
          column,
          ...(String(value).startsWith('=') ? { formula: String(value) } : { value }),
        })),
      },
    ]);
  }

  under(scenario: string): this {
    return this.put('Settings', 0, 1, scenario);
  }

  put(sheet: string, row: number, column: number, value: string | number | null): this {
    this.book.apply([{ kind: 'cells', cells: [{ sheet, row, column, value }] }]);
    return this;
  }

  at(row: number, column: number): CellValue {
    return this.book.value({ sheet: 'Fleet', row, column });
  }

  /** a column under its heading */
  column(head: string): readonly CellValue[] {
    const column = this.columnOf(head);
    return Array.from({ length: this.rows }, (_, index) => this.at(5 + index, column));
  }

  columnOf(head: string): number {
    const found = this.plan.cells.find(({ row, value }) => row === 4 && value === head);
    if (found === undefined) throw new Error(`no column ${head}`);
    return found.column;
  }

  get rows(): number {
    return this.plan.cells.filter(({ value }) => String(value).includes('NAFTA.MEETS(')).length;
  }

  /** the table of totals, without its heading */
  totals(): readonly (readonly CellValue[])[] {
    const top = 5 + this.rows + 2;
    return [0, 1, 2, 3, 4].map((down) => [0, 1, 2, 3].map((right) => this.at(top + down, right)));
  }
}

const HEAD = [
  'Model',
  'Net cost',
  'VNM',
  'US share',
  'LVC',
  'Steel',
  'Aluminum',
  'Core parts',
  'Units',
];
const models = [
  HEAD,
  ['Exact', 20000, 7500, 0.5, 0.44, 0.82, 0.76, 'yes', 1000],
  ['Short', 20000, 7500.01, 0.6, 0.44, 0.82, 0.76, 'yes', 500],
  ['Blank', 20000, null, 0.6, 0.44, 0.82, 0.76, 'yes', 300],
  ['Word', 'TBD', 4000, 0.6, 0.44, null, 0.76, 'yes', null],
  ['Best', 20000, 1000, 0.6, 0.44, 0.82, 0.76, 'yes', 200],
];

test('each model has the verdict of its figures, exactly on the line too, and none by a missing one', () => {
  const fleet = new Fleet(models);
  expect(fleet.column('Model')).toEqual(['Exact', 'Short', 'Blank', 'Word', 'Best']);
  expect(fleet.column('Verdict')).toEqual([
    'Qualifies',
    'Fails',
    'Undecided',
    'Undecided',
    'Qualifies',
  ]);
  expect(fleet.column('RVC')).toEqual([0.625, (20000 - 7500.01) / 20000, '', '', 0.95]);
  expect(fleet.column('RVC required')).toEqual([0.625, 0.625, 0.625, 0.625, 0.625]);
  expect(fleet.column('What is missing')).toEqual(['', '', 'RVC', 'RVC', '']);
});

test('models and volume are counted by verdict, and a model without a volume is said', () => {
  const fleet = new Fleet(models);
  expect(fleet.totals()).toEqual(
    [
      ['Qualifies', 2, 1200, 0.6],
      ['Fails', 1, 500, 0.25],
      ['Undecided', 2, 300, 0.15],
      ['Not computed', 0, 0, 0],
      ['All', 5, 2000, ''],
    ].map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
  expect(fleet.at(12 + 5, 0)).toBe('1 models state no volume and are in no figure of volume');
});

test('a switch of the scenario changes every verdict; what it asks and nobody states stays open', () => {
  const fleet = new Fleet(models).under('us-2017-10');
  expect(fleet.column('Verdict')).toEqual([
    'Fails',
    'Fails',
    'Undecided',
    'Undecided',
    'Qualifies',
  ]);
  fleet.under('usmca-2020');
  expect(fleet.column('Verdict').slice(3)).toEqual(['Undecided', 'Qualifies']);
  expect(fleet.column('What is missing')[3]).toBe('RVC; Steel');
  // another base than net cost changes nothing here: the share is stated, not computed
  fleet.under('us-2017-10; us base = materials');
  expect(fleet.column('Verdict').at(-1)).toBe('Qualifies');
});

test('the sheet follows its table: a figure that comes is counted, one that goes is missed', () => {
  const fleet = new Fleet(models).put('Our models', 3, 2, 100).put('Our models', 5, 2, 'open');
  expect(fleet.column('Verdict')).toEqual([
    'Qualifies',
    'Fails',
    'Qualifies',
    'Undecided',
    'Undecided',
  ]);
});

test('US value is a share of net cost only where the scenario sets it against net cost', () => {
  const fleet = new Fleet([
    ['Model', 'Net cost', 'VNM', 'US value'],
    ['A', 20000, 1000, 10000],
    ['B', 20000, 1000, 9999.99],
  ]).under('us-2017-10');
  expect(fleet.column('Verdict')).toEqual(['Qualifies', 'Fails']);
  fleet.under('us-2017-10; us base = net cost');
  expect(fleet.column('Verdict')).not.toContain('Not computed');
  fleet.under('us-2017-10; us base = materials');
  expect(fleet.column('US share')).toEqual(['', '']);
  expect(fleet.column('Verdict')).toEqual(['Undecided', 'Undecided']);
});

test('by transaction value the scenario is asked for that method, and has none for vehicles', () => {
  const fleet = new Fleet([
    ['Model', 'Transaction value', 'VNM'],
    ['A', 20000, 1000],
    ['B', 20000, 19000],
  ]);
  expect(fleet.column('RVC')).toEqual([0.95, 0.05]);
  expect(fleet.column('Verdict')).toEqual(['Undecided', 'Undecided']);
});

test('percents, texts, classes, errors and values below zero are read as they stand', () => {
  const fleet = new Fleet([
    ['Model', 'Class', 'RVC', 'Net cost', 'VNM'],
    ['Percent', 'light truck', 62.5, null, null],
    ['Text', 'passenger vehicle', '80 %', null, null],
    ['From amounts', '', null, '1.000,50', 200],
    ['Below zero', 'passenger vehicle', null, 100, 300],
    ['Unknown class', 'SUV', 90, null, null],
  ]);
  expect(fleet.column('Class')).toEqual([
    'light truck',
    'passenger vehicle',
    'passenger vehicle',
    'passenger vehicle',
    'SUV',
  ]);
  expect(fleet.column('RVC').slice(0, 2)).toEqual([0.625, '80 %']);
  expect(fleet.column('Verdict')).toEqual([
    'Qualifies',
    'Qualifies',
    'Qualifies',
    'Fails',
    'Not computed',
  ]);
});

test('a true zero fails, while a blank cell is open', () => {
  const fleet = new Fleet([
    ['Model', 'RVC', 'US share'],
    ['No content', 0, 0.9],
    ['No US content', 0.9, 0],
    ['Nothing said', 0.9, null],
  ]).under('us-2017-10');
  expect(fleet.column('Verdict')).toEqual(['Fails', 'Fails', 'Undecided']);
});

test('what the table lacks is a cell to fill in', () => {
  const fleet = new Fleet([
    ['Model', 'RVC'],
    ['A', 0.9],
    ['B', 0.9],
  ]).under('us-2017-10');
  expect(fleet.column('Verdict')).toEqual(['Undecided', 'Undecided']);
  expect(fleet.column('What is missing')).toEqual(['US share', 'US share']);
  fleet.put('Fleet', 5, fleet.columnOf('US share'), 0.5);
  expect(fleet.column('Verdict')).toEqual(['Qualifies', 'Undecided']);
});

test.each(['es', 'fr'] as const)('in %s the facts keep names that MEETS reads', (language) => {
  const fleet = new Fleet(models, language).under('usmca-2020');
  const verdicts = fleet.column(
    'Verdict' === resultsWords[language].labels.verdict
      ? 'Verdict'
      : resultsWords[language].labels.verdict,
  );
  expect(verdicts.at(-1)).toBe('Qualifies');
});

test('what a model is called never becomes a formula, and the sheet is known as results', () => {
  const fleet = new Fleet([HEAD, ['=HYPERLINK("x")', 20000, 100], ['B', 20000, 100]]);
  const texts = fleet.plan.cells.map(({ value }) => String(value));
  expect(texts.filter((text) => text.includes('HYPERLINK'))).toEqual([]);
  expect(texts.filter((text) => text.startsWith('=')).length).toBeGreaterThan(20);
  const formulas = fleet.plan.cells.map(({ value }) => [value]);
  const sheet = { name: 'Fleet', row: 0, column: 0, formulas, tooLarge: false, protected: false };
  expect(isResultsSheet(sheet)).toBe(true);
  const [, , cells] = bookSheets(fleet.book);
  expect(cells === undefined ? null : mapSheet(cells)).toEqual([]);
});
