import type { Issue } from '../../origin';
import { fullAddress, isOneCell, parseArea, type Area } from '../area';
import { isErrorText } from '../error-text';
import type { CellValue } from '../port';
import { sayOfForm } from './sentences';

/** The defined name of the table that says which cell of a customer's form gets what. */
export const FORM_NAME = 'NAFTA_FORM';

/** The words of its first row, the same in all languages. */
export const formColumns = ['Sheet', 'Cell', 'Value', 'Label'] as const;

/** A cell of the table, and what its value rests on that could not be recalculated. */
export interface MapCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly notRecalculated?: readonly string[];
}

/** One cell of a form and what goes there. */
export interface FormEntry {
  /** the row of the workbook's sheet that says so, 1-based */
  readonly row: number;
  readonly cell: Area;
  readonly value: CellValue;
  /** how the workbook shows the value; "General" where it does not say */
  readonly numberFormat: string;
  /** what must stand beside or above the cell in the form; "" where that is not checked */
  readonly label: string;
}

/** What a table of this kind says, and every row that cannot be followed. */
export interface FormMap {
  readonly name: string;
  readonly entries: readonly FormEntry[];
  readonly problems: readonly Issue[];
  readonly notes: readonly Issue[];
}

const LONGEST = 32_767;

/**
 * Reads a table with the columns Sheet, Cell, Value and, if wanted, Label, in any order.
 *
 * @param firstRow the sheet's row of the table's first row, 1-based, for the messages
 * @example
 * const cell = (value) => ({ value });
 * const rows = [['Sheet', 'Cell', 'Value'], ['Quote', 'B7', 'MX']].map((row) => row.map(cell));
 * readFormMap('NAFTA_FORM', rows, 1).entries[0]?.value //=> "MX"
 */
export function readFormMap(
  name: string,
  table: readonly (readonly MapCell[])[],
  firstRow: number,
): FormMap {
  const [head = [], ...rows] = table;
  const position = (column: string) =>
    head.findIndex(({ value }) => String(value).trim().toLowerCase() === column.toLowerCase());
  const [sheetAt = -1, cellAt = -1, valueAt = -1, labelAt = -1] = formColumns.map(position);
  const lacking = formColumns
    .slice(0, 3)
    .filter((_, index) => [sheetAt, cellAt, valueAt][index] === -1);
  if (lacking.length > 0) {
    const problems = lacking.map((column) => sayOfForm('no-column', { name, column }));
    return { name, entries: [], problems, notes: [] };
  }
  const reader = new RowReader(name);
  rows.forEach((cells, index) =>
    reader.read(firstRow + 1 + index, {
      sheet: textOf(cells[sheetAt]),
      cell: textOf(cells[cellAt]),
      value: cells[valueAt] ?? { value: '' },
      label: textOf(cells[labelAt]),
    }),
  );
  const { entries, notes } = reader;
  const none = entries.length === 0 && notes.length === 0 && reader.problems.length === 0;
  const problems = none ? [sayOfForm('no-rows', { name })] : reader.problems;
  return { name, entries, problems, notes };
}

const textOf = (cell: MapCell | undefined): string => String(cell?.value ?? '').trim();

interface MapRow {
  readonly sheet: string;
  readonly cell: string;
  readonly value: MapCell;
  readonly label: string;
}

class RowReader {
  readonly entries: FormEntry[] = [];
  readonly problems: Issue[] = [];
  readonly notes: Issue[] = [];
  /** the row that fills a cell, by its address */
  private readonly filled = new Map<string, number>();

  constructor(private readonly name: string) {}

  read(row: number, { sheet, cell, value, label }: MapRow): void {
    const at = { name: this.name, row };
    if (sheet === '' && cell === '' && value.value === '') return;
    if (sheet === '' || cell === '') return this.refuse(sayOfForm('row-without-cell', at));
    const area = parseArea(cell, sheet);
    if (area === null || !isOneCell(area) || area.sheet !== sheet) {
      return this.refuse(sayOfForm('not-a-cell', { ...at, cell }));
    }
    const address = fullAddress(area);
    const earlier = this.filled.get(address.toLowerCase());
    if (earlier !== undefined) {
      return this.refuse(sayOfForm('twice', { ...at, cell: address, earlier }));
    }
    this.filled.set(address.toLowerCase(), row);
    const problem = this.problemOf(at, address, value);
    if (problem !== null) return this.refuse(problem);
    if (value.value === '') this.notes.push(sayOfForm('blank', { ...at, cell: address }));
    else {
      const numberFormat = value.numberFormat ?? 'General';
      this.entries.push({ row, cell: area, value: value.value, numberFormat, label });
    }
  }

  private problemOf(
    at: { readonly name: string; readonly row: number },
    cell: string,
    { value, notRecalculated = [] }: MapCell,
  ): Issue | null {
    if (notRecalculated.length > 0) {
      return sayOfForm('value-stale', { ...at, cells: notRecalculated.join(', ') });
    }
    if (typeof value !== 'string') return null;
    if (isErrorText(value)) return sayOfForm('value-error', { ...at, cell, error: value });
    return value.length > LONGEST
      ? sayOfForm('value-too-long', { ...at, length: value.length })
      : null;
  }

  private refuse(problem: Issue): void {
    this.problems.push(problem);
  }
}
