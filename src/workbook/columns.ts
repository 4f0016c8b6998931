import { cellArea, localAddress, fullAddress, meet, sameSheet, type Area } from './area';
import type { CellValue, SheetFormulas, Survey } from './port';

/** A column of data under a header, as a formula can refer to it. */
export interface SheetColumn {
  readonly sheet: string;
  readonly header: string;
  /** the cells under the header, totals left out */
  readonly area: Area;
  /** the table it belongs to; null for a plain range */
  readonly table: string | null;
}

/** Every column of a table, and every column under a row of headers, on all sheets. */
export function columnsOf(survey: Survey): readonly SheetColumn[] {
  const tables = survey.tables.flatMap(({ name, body, columns }) =>
    columns.map((header, index) => ({
      sheet: body.sheet,
      header,
      area: { ...body, column: body.column + index, columns: 1 },
      table: name,
    })),
  );
  const plain = survey.sheets
    .flatMap(plainColumns)
    .filter(({ area }) => !survey.tables.some(({ body }) => meet(body, area)));
  return [...tables, ...plain];
}

/** The column as a formula on `sheet` spells it: "Costs[Cost]", "$C$2:$C$150", "Costs!$C$2:$C$150". */
export function referenceTo({ table, header, area }: SheetColumn, sheet: string): string {
  // other characters need escapes that differ between versions of Excel
  if (table !== null && /^[\p{L}\d_][\p{L}\d_ ]*$/u.test(header)) return `${table}[${header}]`;
  return areaReference(area, sheet);
}

/** The area as a formula on `sheet` spells it, absolute. */
export const areaReference = (area: Area, sheet: string): string =>
  sameSheet(area.sheet, sheet) ? localAddress(area, '$') : fullAddress(area, '$');

const isText = (cell: CellValue | undefined): cell is string =>
  typeof cell === 'string' && cell !== '' && !cell.startsWith('=') && Number.isNaN(Number(cell));

const isFilled = (cell: CellValue | undefined): boolean => cell !== undefined && cell !== '';

/** A first row of at least two texts in a row, with data under two of them. */
function plainColumns(sheet: SheetFormulas): readonly SheetColumn[] {
  const { name, formulas } = sheet;
  const head = formulas.findIndex((row, index) => {
    const texts = headersIn(row);
    const next = formulas[index + 1] ?? [];
    return (
      texts.length >= 2 &&
      texts.filter((column) => isFilled(next[column])).length >= 2 &&
      next.some((cell) => isFilled(cell) && !isText(cell))
    );
  });
  if (head < 0) return [];
  const columns = headersIn(formulas[head] ?? []);
  const end = lastRow(formulas, head + 1, columns);
  return columns.map((column) => ({
    sheet: name,
    header: String(formulas[head]?.[column] ?? '').trim(),
    area: {
      ...cellArea(name, sheet.row + head + 1, sheet.column + column),
      rows: end - head,
    },
    table: null,
  }));
}

const headersIn = (row: readonly CellValue[]): readonly number[] =>
  row.flatMap((cell, column) => (isText(cell) ? [column] : []));

/** A total counted as a line would count every cost twice. */
const TOTAL = /^(grand\s+)?(sub-?\s?)?(total|sum|suma|somme)(es|s)?\b/i;

/** The data ends before a blank row and before a row of totals. */
function lastRow(
  formulas: SheetFormulas['formulas'],
  from: number,
  columns: readonly number[],
): number {
  for (let index = from; index < formulas.length; index++) {
    const row = formulas[index] ?? [];
    const blank = columns.every((column) => !isFilled(row[column]));
    const total = columns.some((column) => {
      const cell = row[column];
      return typeof cell === 'string' && TOTAL.test(cell.trim());
    });
    if (blank || total) return index - 1;
  }
  return formulas.length - 1;
}

const NET_COST = /^(net cost|costo neto|coût net|cout net)\b/i;

/** Cells right of the words "Net cost" that hold a number or a formula. */
export const netCostCells = (survey: Survey): readonly Area[] =>
  survey.sheets.flatMap(({ name, row, column, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const beside = cells[right + 1];
        const labelled = typeof cell === 'string' && NET_COST.test(cell.trim());
        const figure =
          typeof beside === 'number' || (typeof beside === 'string' && beside.startsWith('='));
        return labelled && figure ? [cellArea(name, row + down, column + right + 1)] : [];
      }),
    ),
  );
