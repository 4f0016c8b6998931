import type { Issue } from '../../origin';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { tablesIn, type FoundTable } from './find-tables';
import { lintTable } from './lint';
import type { RowKind } from './row-kind';
import type { SheetCells, Span } from './sheet-cells';

/** A doubt about a cell: what is wrong with it and what it is worth, in the sheet's money. */
export interface Finding {
  readonly row: number | null;
  readonly column: number | null;
  readonly issue: Issue;
  /** null where no amount is at stake, or none can be read */
  readonly amount: number | null;
}

/** A cost table as it was found, to be confirmed or corrected: nothing is computed from it unseen. */
export interface MappedTable extends ChosenColumns {
  readonly sheet: string;
  readonly span: Span;
  readonly headerRows: readonly number[];
  readonly headers: ReadonlyMap<number, string>;
  /** rows that are lines */
  readonly items: readonly number[];
  readonly excluded: readonly { readonly row: number; readonly kind: Exclude<RowKind, 'item'> }[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the cost tables of a sheet and proposes what each of their columns holds.
 *
 * Titles above, one or two rows of headings (merged or not), blank and section rows, repeated
 * headings, totals inside, under and beside the data, several tables on a sheet. Nothing is guessed:
 * a table without a column of costs or of countries says so in its findings.
 */
export const mapSheet = (sheet: SheetCells): readonly MappedTable[] =>
  tablesIn(sheet).map((table) => mapped(sheet, table));

function mapped(sheet: SheetCells, table: FoundTable): MappedTable {
  const { heading, headerRows, items, others } = table;
  const chosen = chooseColumns(sheet, table);
  const span = {
    top: heading.top,
    bottom: items.at(-1) ?? heading.bottom,
    left: heading.left,
    right: heading.right,
  };
  return {
    sheet: sheet.name,
    span,
    headerRows,
    headers: heading.texts,
    items,
    excluded: others,
    ...chosen,
    findings: lintTable(sheet, table, chosen),
  };
}
