import fc from 'fast-check';
import { mapSheet, shownAmount, type MappedTable, type SheetCells } from '../../src/costsheet/map';
import { openWorkbook, type CellValue, type Workbook } from '../../src/engine';
import { planCostColumns } from '../../src/workbook';
import { grid, type GridCell } from '../../test/costsheet/map/grid';
import { buildXlsx } from '../../test/support/xlsx-builder';
import { must, target } from '../fuzz-target';
import { randomSheet } from '../inputs/cost-tables';

const heads = {
  cost: 'Cost',
  origin: 'Origin',
  hs: 'HS',
  statement: 'Statement',
};

/** The parts of a table stand inside it, and every row is one thing. */
function refuseOdd(table: MappedTable, sheet: SheetCells): void {
  const { span, items, excluded, columns, findings } = table;
  const rows = [...items, ...excluded.map(({ row }) => row)];
  must(new Set(rows).size === rows.length, () => 'a row is a line and something else');
  must(
    rows.every((row) => row >= 0 && row < sheet.rows),
    () => 'a row outside the sheet',
  );
  must(
    [...columns.values()].every(({ column }) => column >= span.left && column <= span.right),
    () => 'a column outside the table',
  );
  must(
    findings.every(({ amount }) => amount === null || Number.isFinite(amount)),
    () => 'an amount that is no number',
  );
}

/** The new columns, calculated: what every line costs there. */
function costsOf(table: MappedTable, sheet: SheetCells, rows: readonly (readonly GridCell[])[]) {
  const { block, areas } = planCostColumns(sheet, table, heads);
  const costs = areas.get('cost');
  if (costs === undefined) return null;
  const workbook = withBlock(rows, block);
  return (row: number): CellValue =>
    workbook.value({ sheet: sheet.name, row, column: costs.column });
}

function withBlock(
  rows: readonly (readonly GridCell[])[],
  { area, formulas }: ReturnType<typeof planCostColumns>['block'],
): Workbook {
  const workbook = openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: area.sheet,
          rows: rows.map((row) =>
            row.map((cell) => {
              const shown =
                typeof cell === 'object' && cell !== null && 'f' in cell ? cell.v : cell;
              return typeof shown === 'object' && shown !== null ? { v: shown } : shown;
            }),
          ),
        },
      ],
    }),
  );
  const cells = formulas.flatMap((line, down) =>
    line.map((content, right) => ({
      sheet: area.sheet,
      row: area.row + down,
      column: area.column + right,
      ...(String(content).startsWith('=') ? { formula: String(content) } : { value: content }),
    })),
  );
  workbook.apply([{ kind: 'cells', cells }]);
  return workbook;
}

/** What a cell says that it costs; null where it says no amount, or more than one. */
function said(value: ReturnType<SheetCells['value']>): number | null {
  if (typeof value === 'number') return value;
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  return shown === null || shown.orElse !== null ? null : shown.value;
}

/** Any sheet is read without an accident, and no line becomes a cost that its cells do not say. */
export const costTables = target('cost-tables', 80, () =>
  fc.property(randomSheet, ({ rows, hidden, merges }) => {
    const sheet = grid(rows, { hidden, merges });
    for (const table of mapSheet(sheet)) {
      refuseOdd(table, sheet);
      const cost = costsOf(table, sheet, rows);
      const column = table.columns.get('cost')?.column;
      if (cost === null || column === undefined) continue;
      for (const row of table.items) {
        const amount = cost(row);
        const expected = said(sheet.value(row, column));
        must(
          typeof amount !== 'number' ||
            (expected !== null && Math.abs(amount - expected) <= Math.abs(expected) * 1e-12),
          () =>
            `line ${row + 1} costs ${amount}, its cell says ${fc.stringify(sheet.value(row, column))}`,
        );
      }
    }
  }),
);
