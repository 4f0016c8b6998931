import type { Workbook } from '../../../src/engine/types';
import { newWorkbook } from '../../../src/engine';
import { planSetup, WorkbookProblem } from '../../../src/workbook';
import { officeWorkbook } from '../../../src/workbook/office';
import {
  planEvaluationSheet,
  resultsWords,
  type ResultsPlan,
  type ResultsSheet,
} from '../../../src/workbook/results';
import {
  declaredRequirements,
  installExcel,
  membersUsed,
  requirementOf,
  versionWithin,
  type InstalledExcel,
} from '../../support/excel';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const written = {
  words: resultsWords.en,
  day: '2026-11-26',
  version: 'NAFTA origin 0.1.0',
  scenario: 'nafta-1994',
};
const sheetOf = (name: string): ResultsSheet =>
  planEvaluationSheet(
    {
      title: name,
      lines: { costs: '$A$1', origins: '$A$2', hsCodes: '', statements: '' },
      model: null,
      netCost: 100,
      facts: '',
      rows: { evaluation: [1, 2], compare: [1, 1], readings: 2, breaking: 2 },
    },
    name,
    written,
  );
const columns: ResultsPlan['columns'] = [
  {
    area: { sheet: 'Sheet1', row: 0, column: 3, rows: 2, columns: 1 },
    formulas: [['NAFTA cost'], ['=A2']],
  },
];

const open = async (workbook: Workbook = newWorkbook()): Promise<Workbook> => {
  excel = await installExcel({ workbook });
  return workbook;
};
const setup = async () =>
  planSetup(await officeWorkbook.survey(), {
    scenario: 'nafta-1994',
    good: 'passenger vehicle',
    repair: [],
    scenarios: [],
    goods: [],
    computedWith: 'test',
  });
const names = (book: Workbook) => book.sheets.map(({ name }) => name);
const codeOf = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => null,
    (cause: unknown) => (cause instanceof WorkbookProblem ? cause.code : cause),
  );

test('sheets, columns and settings are written, laid out for one landscape page each', async () => {
  const book = await open();
  const plan = { setup: await setup(), columns, sheets: [sheetOf('One'), sheetOf('Two')] };
  const told: number[] = [];
  await officeWorkbook.writeResults(plan, (sheets) => told.push(sheets) > 0);
  expect(names(book)).toEqual(['Sheet1', 'NAFTA settings', 'One', 'Two']);
  expect(told).toEqual([2]);
  expect(book.formula({ sheet: 'Sheet1', row: 1, column: 3 })).toBe('=A2');
  expect(book.formula({ sheet: 'Two', row: 12, column: 0 })).toMatch(/^=NAFTA.COMPARE\(/);
  expect(book.value({ sheet: 'Two', row: 0, column: 0 })).toBe('Rules of origin: Two');
  expect(book.layout('Two').page).toMatchObject({
    orientation: 'landscape',
    fit: { wide: 1, tall: 1 },
    footer: { left: 'Two', right: 'NAFTA origin 0.1.0' },
  });
  expect(book.layout('Two').rowHeights.get(19)).toBe(30);
});

test('it asks for nothing beyond the declared requirement sets', async () => {
  await open();
  excel?.requests.splice(0);
  await officeWorkbook.writeResults({ setup: null, columns, sheets: [sheetOf('One')] }, () => true);
  const beyond = membersUsed(excel?.requests ?? []).filter((member) => {
    const [set = '', version = ''] = (requirementOf(member) ?? '').split(' ');
    return !versionWithin(version, declaredRequirements[set] ?? '0');
  });
  expect(beyond).toEqual([]);
});

test('one sheet with its columns is one step for undo', async () => {
  const book = await open();
  await officeWorkbook.writeResults({ setup: null, columns, sheets: [sheetOf('One')] }, () => true);
  book.undo();
  expect(names(book)).toEqual(['Sheet1']);
  expect(book.formula({ sheet: 'Sheet1', row: 1, column: 3 })).toBeNull();
});

test.each([
  ['a sheet of that name', 'exists'],
  ['a cell in the way', 'occupied'],
] as const)('%s is found before anything is written', async (what, code) => {
  const book = await open();
  book.apply(
    what === 'a sheet of that name'
      ? [{ kind: 'addSheet', name: 'ONE' }]
      : [{ kind: 'cells', cells: [{ sheet: 'Sheet1', row: 1, column: 3, value: 'mine' }] }],
  );
  const before = book.save();
  const plan = { setup: await setup(), columns, sheets: [sheetOf('One')] };
  expect(await codeOf(officeWorkbook.writeResults(plan, () => true))).toBe(code);
  expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
});

test.each([
  ['the host stops midway', 'refused'],
  ['the user stops it', 'cancelled'],
] as const)('where %s the workbook is as it was', async (what, code) => {
  const book = await open();
  const bad = sheetOf('Two');
  const broken: ResultsSheet =
    what === 'the user stops it'
      ? bad
      : { ...bad, cells: [...bad.cells, { row: 50, column: 0, value: '=SUM((' }] };
  const plan = { setup: await setup(), columns, sheets: [sheetOf('One'), broken] };
  expect(await codeOf(officeWorkbook.writeResults(plan, () => false))).toBe(code);
  expect(names(book)).toEqual(['Sheet1']);
  expect(book.names).toEqual([]);
  expect(book.value({ sheet: 'Sheet1', row: 0, column: 3 })).toBeNull();
});

test('many sheets can be stopped between two requests, and those that stand are taken back', async () => {
  const book = await open();
  const sheets = Array.from({ length: 30 }, (_, index) => sheetOf(`M${index}`));
  const told: number[] = [];
  const stop = (count: number): boolean => {
    told.push(count);
    return false;
  };
  expect(
    await codeOf(officeWorkbook.writeResults({ setup: null, columns: [], sheets }, stop)),
  ).toBe('cancelled');
  expect(told).toEqual([25]);
  expect(names(book)).toEqual(['Sheet1']);
});
