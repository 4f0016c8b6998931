import { mapSheet } from '../../src/costsheet/map';
import { newWorkbook, type Workbook } from '../../src/engine';
import {
  fullAddress,
  NO_CHOICES,
  planCostColumns,
  type CostChoices,
  type CostColumnHeads,
  type CostColumnsPlan,
} from '../../src/workbook';
import { grid, type GridCell } from '../costsheet/map/grid';
import { engineFunctions } from '../taskpane/engine-functions';

export const heads: CostColumnHeads = {
  cost: 'NAFTA cost',
  origin: 'NAFTA origin',
  hs: 'NAFTA tariff code',
  statement: 'NAFTA statement',
};

type Shown = Readonly<Record<string, readonly unknown[]>>;

/** The plan of new columns, and what they show once written beside the data and calculated. */
export function written(
  rows: GridCell[][],
  choices: Partial<CostChoices> = {},
  headings: CostColumnHeads = heads,
) {
  const sheet = grid(rows);
  const [table] = mapSheet(sheet);
  if (table === undefined) throw new Error('no table');
  const plan = planCostColumns(sheet, table, headings, { ...NO_CHOICES, ...choices });
  const workbook = newWorkbook({ customFunctions: [engineFunctions] });
  const put = (row: number, column: number, cell: unknown): void =>
    putCell(workbook, row, column, cell);
  if (plan.rates !== null) {
    const { name, area } = plan.rates.name;
    workbook.apply([
      { kind: 'addName', name, formula: fullAddress({ ...area, sheet: 'Sheet1' }, '$') },
    ]);
  }
  rows.forEach((cells, row) => cells.forEach((cell, column) => put(row, column, cell)));
  for (const { area, formulas } of [plan.block, ...(plan.rates ? [plan.rates.block] : [])]) {
    formulas.forEach((cells, down) =>
      cells.forEach((cell, right) => put(area.row + down, area.column + right, cell)),
    );
  }
  return { plan, put, shown: shownBy(plan, workbook), now: (): Shown => shownBy(plan, workbook) };
}

/** A constant, a text with an apostrophe before it, or a formula; a blank cell stays one. */
function putCell(workbook: Workbook, row: number, column: number, cell: unknown): void {
  const content = typeof cell === 'object' && cell !== null && 'f' in cell ? cell.f : cell;
  if (content === null || content === '') return;
  const text = String(content);
  const place = { sheet: 'Sheet1', row, column };
  const edit = text.startsWith('=')
    ? { ...place, formula: text }
    : { ...place, value: typeof content === 'number' ? content : text.replace(/^'/u, '') };
  workbook.apply([{ kind: 'cells', cells: [edit] }]);
}

/** By heading: what each line shows, an error by its name. */
function shownBy({ block }: CostColumnsPlan, workbook: Workbook): Shown {
  const [headings = []] = block.formulas;
  return Object.fromEntries(
    headings.map((heading, right) => [
      String(heading),
      block.formulas.slice(1).map((_, down) => {
        const value = workbook.value({
          sheet: 'Sheet1',
          row: block.area.row + 1 + down,
          column: block.area.column + right,
        });
        return typeof value === 'object' && value !== null ? value.error : value;
      }),
    ]),
  );
}
