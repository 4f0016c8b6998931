import { Exact } from '../../origin';
import { fullAddress, type Area } from '../area';
import type { FormulaCall } from '../formula-calls';
import {
  usedRows,
  valueAt,
  type AuditBook,
  type AuditedFormula,
  type CostTable,
} from './audit-book';
import { cellsFor, PARAMETERS } from './parameters';
import { perBook } from './per-book';

/** Ranges of cost lines that some formulas read together: one line a row. */
export interface CostRange {
  readonly costs: Area;
  readonly origins: Area | null;
  readonly hsCodes: Area | null;
  readonly statements: Area | null;
  readonly readers: readonly Reader[];
}

export interface Reader {
  readonly formula: AuditedFormula;
  readonly call: FormulaCall;
}

/** The cost ranges of a workbook that stand in one column, each once, with every formula that reads it. */
export const costRanges = perBook((book): readonly CostRange[] => {
  const found = new Map<string, CostRange & { readonly readers: Reader[] }>();
  for (const formula of book.formulas) {
    for (const call of formula.calls) {
      const costs = PARAMETERS.get(call.id)?.includes('origins') ? cellsFor(call, 'costs') : null;
      if (costs === null || costs.columns !== 1) continue;
      const [origins, hsCodes, statements] = ['origins', 'hs_codes', 'statements'].map((name) =>
        beside(costs, cellsFor(call, name)),
      );
      const ranges = [costs, origins, hsCodes, statements].map((area) =>
        area == null ? '' : fullAddress(area).toLowerCase(),
      );
      const key = ranges.join(' ');
      const known = found.get(key);
      if (known !== undefined) known.readers.push({ formula, call });
      else {
        found.set(key, {
          costs,
          origins: origins ?? null,
          hsCodes: hsCodes ?? null,
          statements: statements ?? null,
          readers: [{ formula, call }],
        });
      }
    }
  }
  return [...found.values()];
});

/** A range that holds one cell for each cost; another shape is an error of the function itself. */
const beside = (costs: Area, other: Area | null): Area | null =>
  other !== null && other.rows === costs.rows && other.columns === 1 ? other : null;

/** Each range of costs once, whatever stands beside it. */
export const eachCosts = perBook((book): readonly CostRange[] => {
  const seen = new Map<string, CostRange>();
  for (const range of costRanges(book)) {
    const key = fullAddress(range.costs).toLowerCase();
    const known = seen.get(key);
    seen.set(
      key,
      known === undefined ? range : { ...known, readers: [...known.readers, ...range.readers] },
    );
  }
  return [...seen.values()];
});

/** The cost table in which a range of costs stands; null where none was recognised there. */
export const tableAround = (book: AuditBook, costs: Area): CostTable | null =>
  book
    .tablesOn(costs.sheet)
    .find(
      ({ table: { span } }) =>
        span.left <= costs.column &&
        costs.column <= span.right &&
        span.top < costs.row + costs.rows &&
        costs.row <= span.bottom,
    ) ?? null;

/** The rows of a range on which its sheet holds anything, 0-based on the sheet. */
export function rowsOf(book: AuditBook, costs: Area): readonly number[] {
  const [first, last] = usedRows(book, costs);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What a line says in one of the ranges beside its cost; "" where there is no such range. */
export const besideCost = (
  book: AuditBook,
  { costs }: CostRange,
  other: Area | null,
  row: number,
) => (other === null ? '' : valueAt(book, other.sheet, other.row + row - costs.row, other.column));

/** The cost of a row as a number; null for a blank cell, and for what is no number. */
export function costAt(book: AuditBook, costs: Area, row: number): number | null {
  const value = valueAt(book, costs.sheet, row, costs.column);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Amounts added up exactly, as the cell would show them. */
export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum.plus(Exact.fromCell(amount)), Exact.zero).toNumber();
