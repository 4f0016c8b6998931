import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import type { CellAddress, Workbook } from '../../src/engine';
import { modelledIds } from '../../src/scenario';
import { engineFunctions } from '../taskpane/engine-functions';

const bytes = readFileSync(join(__dirname, '..', '..', 'examples', 'vehicle-cost.xlsx'));
const name = 'NAFTA_SCENARIO';

/** A workbook with the product's functions, counting their calls. */
function opened(): { readonly workbook: Workbook; readonly calls: () => number } {
  let calls = 0;
  const implementations = new Map(
    [...engineFunctions.implementations].map(([id, run]) => [
      id,
      (...given: unknown[]) => {
        calls += 1;
        return run(...given);
      },
    ]),
  );
  const workbook = openWorkbook(bytes, {
    customFunctions: [{ ...engineFunctions, implementations }],
  });
  return { workbook, calls: () => calls };
}

const key = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row},${column}`;

/** All formulas of the workbook with their texts. */
function formulasOf(workbook: Workbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name: sheet, rows, columns } of workbook.sheets)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const formula = workbook.formula({ sheet, row, column });
        if (formula !== null) found.set(key({ sheet, row, column }), formula);
      }
  return found;
}

/** The cells that a formula names, by its text alone: a second opinion beside the engine's graph. */
function cellsNamed(workbook: Workbook, formula: string, from: CellAddress): CellAddress[] {
  const words =
    formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .match(
        /'[^']+'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|[A-Za-z_][\w.]*\[[^\]]*\]|[\w.]+!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|[A-Za-z_]\w*(?![\w(.\[!])/g,
      ) ?? [];
  return words.flatMap((word) => {
    const range = workbook.resolve(word.replace(/#$/, ''), from);
    if (!range) return [];
    const rows = Math.min(range.rows, 2000);
    return Array.from({ length: rows * range.columns }, (_, index) => ({
      sheet: range.sheet,
      row: range.row + Math.floor(index / range.columns),
      column: range.column + (index % range.columns),
    }));
  });
}

/** What rests on the scenario's cell, directly or through other cells and what they fill. */
function dependentsOf(workbook: Workbook, cell: CellAddress): Set<string> {
  const formulas = formulasOf(workbook);
  const reads = new Map(
    [...formulas].map(([at, formula]) => {
      const [sheet = '', place = ''] = at.split('!');
      const [row = 0, column = 0] = place.split(',').map(Number);
      return [at, new Set(cellsNamed(workbook, formula, { sheet, row, column }).map(key))] as const;
    }),
  );
  const reached = new Set([key(cell)]);
  const found = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [at, cells] of reads)
      if (!found.has(at) && [...reached].some((one) => cells.has(one))) {
        found.add(at);
        reached.add(at);
        grew = true;
      }
    for (const { name: sheet, rows, columns } of workbook.sheets)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const anchor = workbook.spillAnchor({ sheet, row, column });
          const at = key({ sheet, row, column });
          if (anchor && found.has(key(anchor)) && !reached.has(at)) {
            reached.add(at);
            grew = true;
          }
        }
  }
  return found;
}

const pairs = modelledIds.flatMap((from) =>
  modelledIds.filter((to) => to !== from).map((to) => [from, to] as const),
);

test('switching between any two scenarios recalculates what rests on the scenario, each once, and nothing else', () => {
  const { workbook, calls } = opened();
  const cell = workbook.resolve(name);
  if (!cell) throw new Error(`The example has no ${name}`);
  const set = (scenario: string) =>
    workbook.apply([{ kind: 'cells', cells: [{ ...cell, value: scenario }] }]);
  const dependents = [...dependentsOf(workbook, cell)].toSorted();
  expect(dependents.length).toBeGreaterThan(5);
  const using = [...formulasOf(workbook).values()].filter((formula) => formula.includes(name));
  expect(dependents.length).toBeGreaterThanOrEqual(using.length);
  const perSwitch = new Set<number>();
  for (const [from, to] of pairs) {
    set(from);
    const before = calls();
    const change = set(to);
    expect(change.calculatedCells().map(key).toSorted()).toEqual(dependents);
    expect(change.calculated).toBe(dependents.length);
    expect(workbook.value(cell)).toBe(to);
    perSwitch.add(calls() - before);
  }
  // the same functions are called whatever the pair
  expect(perSwitch.size).toBe(1);
});

test('a switch gives what a fresh calculation under that scenario gives', () => {
  const { workbook } = opened();
  const cell = workbook.resolve(name);
  if (!cell) throw new Error(`The example has no ${name}`);
  const all = () =>
    workbook.sheets.map(({ name: sheet, rows, columns }) =>
      workbook.values({ sheet, row: 0, column: 0, rows, columns }),
    );
  for (const scenario of modelledIds) {
    workbook.apply([{ kind: 'cells', cells: [{ ...cell, value: scenario }] }]);
    const switched = all();
    workbook.recalculate();
    expect(all()).toEqual(switched);
  }
});
