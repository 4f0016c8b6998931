import { cellArea, localAddress, type Area } from '../area';
import { copiedFormula } from '../copied-formula';
import { formulaAt, usedRows, valueAt, type AuditBook } from './audit-book';
import { eachCosts, tableAround } from './cost-ranges';
import type { AuditFinding } from './finding';
import { fixOf } from './fix-of';
import { say } from './sentences';

/** So many alike make a rule that one cell can break, */
const FEW = 4;
/** and as many of all formulas of the column. */
const MOST = 0.75;

/**
 * One formula in a column that is unlike the others when each is read from its own row, or a typed
 * value among them: in the columns of our formulas and in those of the costs they read.
 */
export function unlikeNeighbours(book: AuditBook): readonly AuditFinding[] {
  const columns = new Map<string, Area>();
  for (const { costs } of eachCosts(book)) columns.set(keyOf(costs), costs);
  for (const area of ourColumns(book)) {
    if (!columns.has(keyOf(area))) columns.set(keyOf(area), area);
  }
  return [...columns.values()].flatMap((area) => inColumn(book, area));
}

const keyOf = ({ sheet, row, column, rows }: Area): string => `${sheet}!${column} ${row} ${rows}`;

/** From the first to the last of our formulas in each column that has enough of them. */
function ourColumns(book: AuditBook): readonly Area[] {
  const rows = new Map<
    string,
    { readonly sheet: string; readonly column: number; readonly at: number[] }
  >();
  for (const { cell } of book.formulas) {
    const key = `${cell.sheet}!${cell.column}`;
    const known = rows.get(key) ?? { sheet: cell.sheet, column: cell.column, at: [] };
    rows.set(key, known);
    known.at.push(cell.row);
  }
  return [...rows.values()].flatMap(({ sheet, column, at }) => {
    const first = at[0] ?? 0;
    const last = at.at(-1) ?? first;
    return at.length < FEW ? [] : [{ ...cellArea(sheet, first, column), rows: last - first + 1 }];
  });
}

interface Cell {
  readonly row: number;
  readonly formula: string | null;
  /** as it reads from its own cell: what is copied down is the same on every row */
  readonly shape: string | null;
}

function inColumn(book: AuditBook, area: Area): readonly AuditFinding[] {
  const cells = cellsIn(book, area);
  const counts = new Map<string, number>();
  for (const { shape } of cells) {
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [usual, alike] = [...counts].sort(([, one], [, two]) => two - one)[0] ?? ['', 0];
  if (alike < FEW || alike < cells.length * MOST) return [];
  const like = cells.find(({ shape }) => shape === usual);
  const costs = holdsCosts(book, area);
  return cells
    .filter(({ shape }) => shape !== usual)
    .map(({ row, formula }): AuditFinding => {
      const cell = cellArea(area.sheet, row, area.column);
      const example = {
        like: localAddress(cellArea(area.sheet, like?.row ?? row, area.column)),
        usual: like?.formula ?? '',
      };
      const made = copiedTo(cell, like);
      const before = formula ?? String(valueAt(book, area.sheet, row, area.column));
      const amount = valueAt(book, area.sheet, row, area.column);
      return {
        severity: 'warning',
        cells: [cell],
        issue: say(formula === null ? 'value-among-formulas' : 'formula-unlike', example),
        worth: typeof amount === 'number' && costs ? { unit: 'money', amount } : null,
        fix: fixOf(
          book,
          say('fix-as-neighbours', { formula: made }),
          [{ cell, formula: made, before }],
          false,
        ),
      };
    });
}

/** The lines of a cost table, without its totals; elsewhere every cell that holds something. */
function cellsIn(book: AuditBook, area: Area): readonly Cell[] {
  const [first, last] = usedRows(book, area);
  const others = new Set(tableAround(book, area)?.table.excluded.map(({ row }) => row) ?? []);
  const cells: Cell[] = [];
  for (let row = first; row <= last; row += 1) {
    const value = valueAt(book, area.sheet, row, area.column);
    const formula = formulaAt(book, area.sheet, row, area.column);
    if (others.has(row) || (formula === null && value === '')) continue;
    cells.push({ row, formula, shape: formula === null ? null : shapeOf(formula, row) });
  }
  return cells;
}

/** Texts and quoted names of sheets are passed over; of a reference the row matters, not the column. */
const ROWS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** A formula as it reads from its own row: what is copied down a column is the same on every row. */
const shapeOf = (formula: string, row: number): string =>
  formula.replace(ROWS, (match: string, column?: string, mark?: string, digits?: string) =>
    column === undefined || mark === '$' ? match : `${column}[${Number(digits) - 1 - row}]`,
  );

/** The formula of a neighbour as it would be copied into the cell. */
function copiedTo(cell: Area, like: Cell | undefined): string {
  return copiedFormula(like?.formula ?? '', { ...cell, row: like?.row ?? cell.row }, cell);
}

const holdsCosts = (book: AuditBook, area: Area): boolean =>
  eachCosts(book).some(({ costs }) => keyOf(costs) === keyOf(area));
