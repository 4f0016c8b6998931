import type { Issue } from '../../origin';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { tablesIn, type FoundTable } from './find-tables';
import { lintTable } from './lint';
import { withoutResults } from './results';
import { settled } from './settle-lines';
import type { ColumnRole } from './column-role';
import type { RowKind } from './row-kind';
import { between, columnName, type SheetCells, type Span } from './sheet-cells';

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
  /** as it was found, before its columns were chosen */
  readonly found: FoundTable;
}

/**
 * Finds the cost tables of a sheet and proposes what each of their columns holds.
 *
 * Titles above, one or two rows of headings (merged or not), blank and section rows, repeated
 * headings, totals inside, under and beside the data, several tables on a sheet. Nothing is guessed:
 * a table without a column of costs or of countries says so in its findings. What functions of ours
 * show is passed over.
 */
export function mapSheet(sheet: SheetCells): readonly MappedTable[] {
  const searched = withoutResults(sheet);
  return searched === null ? [] : tablesIn(searched).map((table) => mapped(searched, table));
}

/**
 * The same table with columns that a person has chosen; what is in doubt is found anew. A role that is
 * not given has no column; without a column of costs quantity times unit price is offered.
 */
export function withColumns(
  sheet: SheetCells,
  { found, noCountries }: MappedTable,
  columns: ReadonlyMap<ColumnRole, number>,
): MappedTable {
  const proposals = [...columns].map(([role, column]) => {
    const header = found.heading.texts.get(column) ?? columnName(column);
    return [role, { column, confidence: 1, reason: { code: 'chosen', header } as const }] as const;
  });
  return tableWith(sheet, found, {
    columns: new Map(proposals),
    product: productOf(columns),
    noCountries: columns.has('origin') ? null : noCountries,
    rivals: [],
  });
}

/** Quantity times unit price is offered wherever both are there and no column holds the cost. */
function productOf(columns: ReadonlyMap<ColumnRole, number>): ChosenColumns['product'] {
  const [quantity, unitPrice] = [columns.get('quantity'), columns.get('unitPrice')];
  return columns.has('cost') || quantity === undefined || unitPrice === undefined
    ? null
    : { quantity, unitPrice };
}

const mapped = (sheet: SheetCells, table: FoundTable): MappedTable =>
  tableWith(sheet, table, chooseColumns(sheet, table));

function tableWith(sheet: SheetCells, found: FoundTable, chosen: ChosenColumns): MappedTable {
  const lines = settled(sheet, found, chosen.columns);
  const { heading, headerRows, items, others } = lines;
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
    headers: headersOf(heading),
    items,
    excluded: others,
    found,
    ...chosen,
    findings: lintTable(sheet, lines, chosen),
  };
}

/** The words over each column; a column of the table without words is named by its letters. */
const headersOf = ({ left, right, texts }: FoundTable['heading']): ReadonlyMap<number, string> =>
  new Map(
    between(left, right).map(
      (column) => [column, texts.get(column) ?? columnName(column)] as const,
    ),
  );
