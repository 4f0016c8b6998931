import type { AstExpression } from '@borgar/fx';
import { mapSheet, type MappedTable, type SheetCells } from '../../costsheet/map';
import { sameSheet, type Area } from '../area';
import { parseFormula } from '../formula-tree';
import { readCalls, type FormulaCall } from '../formula-calls';
import { findFormulas, type OurFormula } from '../formulas';
import type { CellRows, CellValue, SheetReading, Survey } from '../port';
import { sheetCells } from '../sheet-cells';

/** What the audit asks of the rest of the product. */
export interface AuditCore {
  /** "0.1.0" */
  readonly version: string;
  /** what the function with that id gives for its arguments, as in a cell; null for an unknown id */
  calculate(id: string, given: readonly unknown[]): unknown;
}

export interface AuditedFormula extends OurFormula {
  /** null where the formula cannot be parsed */
  readonly tree: AstExpression | null;
  /** none where it cannot be parsed */
  readonly calls: readonly FormulaCall[];
}

export interface CostTable {
  readonly cells: SheetCells;
  readonly table: MappedTable;
}

/** A workbook as it stands, with everything that the checks look at. Nothing in it is recalculated. */
export interface AuditBook {
  readonly survey: Survey;
  readonly sheets: readonly SheetReading[];
  readonly formulas: readonly AuditedFormula[];
  readonly core: AuditCore;
  /** the cost tables of a sheet */
  tablesOn(sheet: string): readonly CostTable[];
}

/** Reads our formulas one after another; what it yields is how much of them is read, 0 to 1. */
export function* bookInSteps(
  survey: Survey,
  sheets: readonly SheetReading[],
  core: AuditCore,
): Generator<number, AuditBook> {
  const found = findFormulas(survey);
  const formulas: AuditedFormula[] = [];
  for (const [index, one] of found.entries()) {
    const tree = parseFormula(one.formula);
    const calls = readCalls(one.formula, one.cell.sheet, survey, tree) ?? [];
    formulas.push({ ...one, tree, calls });
    yield (index + 1) / found.length;
  }
  const tables = new Map<string, readonly CostTable[]>();
  const tablesIn = (sheet: string): readonly CostTable[] => {
    const reading = sheets.find(({ name }) => sameSheet(name, sheet));
    if (reading === undefined) return [];
    const cells = sheetCells(reading);
    return mapSheet(cells).map((table) => ({ cells, table }));
  };
  return {
    survey,
    sheets,
    core,
    formulas,
    tablesOn(sheet) {
      const key = sheet.toLowerCase();
      const known = tables.get(key) ?? tablesIn(sheet);
      tables.set(key, known);
      return known;
    },
  };
}

const readingOf = ({ sheets }: AuditBook, sheet: string): SheetReading | undefined =>
  sheets.find(({ name }) => sameSheet(name, sheet));

/** What a cell shows: "" for a blank one. */
export function valueAt(book: AuditBook, sheet: string, row: number, column: number): CellValue {
  const reading = readingOf(book, sheet);
  return reading?.values[row - reading.row]?.[column - reading.column] ?? '';
}

/** The formula of a cell with "=", or null for a constant. */
export function formulaAt(
  book: AuditBook,
  sheet: string,
  row: number,
  column: number,
): string | null {
  const reading = readingOf(book, sheet);
  const cell = reading?.formulas[row - reading.row]?.[column - reading.column];
  return typeof cell === 'string' && cell.startsWith('=') ? cell : null;
}

/** All values of an area, blank cells included. */
export function valuesIn(book: AuditBook, area: Area): CellRows {
  const reading = readingOf(book, area.sheet);
  return Array.from({ length: area.rows }, (_, down) => {
    const cells = reading?.values[area.row + down - reading.row] ?? [];
    const left = area.column - (reading?.column ?? 0);
    return Array.from({ length: area.columns }, (__, right) => cells[left + right] ?? '');
  });
}

/** The first and the last row of an area on which its sheet holds anything at all. */
export function usedRows(book: AuditBook, { sheet, row, rows }: Area): readonly [number, number] {
  const reading = readingOf(book, sheet);
  if (reading === undefined) return [row, row - 1];
  const last = reading.row + reading.values.length - 1;
  return [Math.max(row, reading.row), Math.min(row + rows - 1, last)];
}

export const hiddenRowsOf = (book: AuditBook, sheet: string): readonly number[] =>
  readingOf(book, sheet)?.hiddenRows ?? [];
