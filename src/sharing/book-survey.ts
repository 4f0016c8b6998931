import type { CellAddress, CellValue as EngineValue, TableInfo, Workbook } from '../engine';
import type { CellRows, CellValue, SheetReading, Survey, TableShape } from '../workbook';
import { repairedFormula } from '../workbook/formulas';

/** From A1 to the last cell used: one cell in the far corner would make a search without end. */
const MOST_CELLS = 2_000_000;

/** An open workbook as the audit looks over it. */
export const bookSurvey = (workbook: Workbook): Survey => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    row: 0,
    column: 0,
    formulas: isTooLarge(sheet) ? [] : formulasOf(workbook, sheet),
    tooLarge: isTooLarge(sheet),
    protected: false,
  })),
  names: workbook.names.map(({ name, formula, scope }) => ({
    name,
    formula: `=${formula}`,
    scope,
  })),
  tables: workbook.tables.map(tableShape),
  calculation: { mode: 'automatic', finished: true },
  readOnly: false,
  notRecalculated: [],
});

/** What every sheet holds and shows. */
export const bookReadings = (workbook: Workbook): readonly SheetReading[] =>
  workbook.sheets.map((sheet) => {
    const { hiddenRows, merges } = workbook.layout(sheet.name);
    const all = { row: 0, column: 0, name: sheet.name, hiddenRows: [...hiddenRows], merges };
    if (isTooLarge(sheet)) return { ...all, values: [], texts: [], formulas: [], tooLarge: true };
    return {
      ...all,
      values: rowsOf(sheet, (cell) => plain(workbook.value(cell))),
      texts: rowsOf(sheet, (cell) => workbook.text(cell)),
      formulas: formulasOf(workbook, sheet),
      tooLarge: false,
    };
  });

interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

const isTooLarge = ({ rows, columns }: Extent): boolean => rows * columns > MOST_CELLS;

const rowsOf = <T>({ name, rows, columns }: Extent, read: (cell: CellAddress) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read({ sheet: name, row, column })),
  );

const formulasOf = (workbook: Workbook, sheet: Extent): CellRows =>
  rowsOf(sheet, (cell) => formulaOf(workbook, cell) ?? plain(workbook.value(cell)));

/**
 * A formula as Excel would show it. The engine reads a link to a book before one of our functions as
 * the function itself, which Excel does not: there the file's own spelling is what the audit must see.
 */
function formulaOf(workbook: Workbook, cell: CellAddress): string | null {
  const formula = workbook.formula(cell);
  const stored = workbook.storedFormula(cell);
  if (stored === null) return formula;
  const asNamed = stored.replace(/(^|[^!\w])_xldudf_NAFTA_/gi, '$1NAFTA.');
  return repairedFormula(asNamed) === asNamed ? formula : stored;
}

function plain(value: EngineValue): CellValue {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function tableShape({ name, range, columns, headerRow, totalsRow }: TableInfo): TableShape {
  const above = headerRow ? 1 : 0;
  const rows = Math.max(1, range.rows - above - (totalsRow ? 1 : 0));
  return { name, columns, body: { ...range, row: range.row + above, rows } };
}
