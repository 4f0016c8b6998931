import type { Issue } from '../../origin';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { tablesIn, type FoundTable } from './find-tables';
import { lintTable } from './lint';
import { modelColumnsOf, inPercentOf, proposedModelColumns } from './models/choose-model-columns';
import { lintModels } from './models/lint-models';
import type { ModelColumns, ModelRole } from './models/model-role';
import { settledModels } from './models/settle-models';
import { withoutResults } from './results';
import { settled } from './settle-lines';
import type { ColumnRole, Proposal } from './column-role';
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
  /** where each row is one model: its columns, and then `columns` holds none; null where rows are lines */
  readonly models: ModelColumns | null;
  /** as it was found, before its columns were chosen */
  readonly found: FoundTable;
}

/**
 * Finds the cost tables of a sheet and proposes what each of their columns holds: those with a line for
 * each part, and those with a row for each model.
 *
 * Titles above, one or two rows of headings (merged or not), blank and section rows, repeated
 * headings, totals inside, under and beside the data, several tables on a sheet. Nothing is guessed:
 * a table without a column of costs or of countries says so in its findings. What functions of ours
 * show is passed over.
 */
export function mapSheet(sheet: SheetCells): readonly MappedTable[] {
  const searched = withoutResults(sheet);
  if (searched === null) return [];
  return tablesIn(searched).map((table) => {
    const models = modelColumnsOf(searched, table);
    return models === null ? ofLines(searched, table) : ofModels(searched, table, models);
  });
}

/** The same table read anew as what a person says that its rows are: lines of one good, or models. */
export const withRows = (
  sheet: SheetCells,
  { found }: MappedTable,
  rows: 'lines' | 'models',
): MappedTable =>
  rows === 'lines'
    ? ofLines(sheet, found)
    : ofModels(sheet, found, proposedModelColumns(sheet, found));

/**
 * The same table with columns that a person has chosen; what is in doubt is found anew. A role that is
 * not given has no column; without a column of costs quantity times unit price is offered.
 */
export function withColumns(
  sheet: SheetCells,
  { found, noCountries }: MappedTable,
  columns: ReadonlyMap<ColumnRole, number>,
): MappedTable {
  const proposals = [...columns].map(([role, column]) => [role, chosenAt(found, column)] as const);
  return tableWith(sheet, found, {
    columns: new Map(proposals),
    product: productOf(columns),
    noCountries: columns.has('origin') ? null : noCountries,
    rivals: [],
  });
}

/** The same table of models with columns that a person has chosen. */
export function withModelColumns(
  sheet: SheetCells,
  { found }: MappedTable,
  columns: ReadonlyMap<ModelRole, number>,
): MappedTable {
  const chosen = new Map([...columns].map(([role, column]) => [role, chosenAt(found, column)]));
  return ofModels(sheet, found, {
    columns: chosen,
    inPercent: inPercentOf(sheet, found.items, chosen),
  });
}

/** Quantity times unit price is offered wherever both are there and no column holds the cost. */
function productOf(columns: ReadonlyMap<ColumnRole, number>): ChosenColumns['product'] {
  const [quantity, unitPrice] = [columns.get('quantity'), columns.get('unitPrice')];
  return columns.has('cost') || quantity === undefined || unitPrice === undefined
    ? null
    : { quantity, unitPrice };
}

const chosenAt = ({ heading }: FoundTable, column: number): Proposal => {
  const header = heading.texts.get(column) ?? columnName(column);
  return { column, confidence: 1, reason: { code: 'chosen', header } };
};

const ofLines = (sheet: SheetCells, table: FoundTable): MappedTable =>
  tableWith(sheet, table, chooseColumns(sheet, table));

function tableWith(sheet: SheetCells, found: FoundTable, chosen: ChosenColumns): MappedTable {
  const lines = settled(sheet, found, chosen.columns);
  return {
    ...tableOf(sheet, found, lines),
    ...chosen,
    models: null,
    findings: lintTable(sheet, lines, chosen),
  };
}

function ofModels(sheet: SheetCells, found: FoundTable, models: ModelColumns): MappedTable {
  const rows = settledModels(sheet, found, models);
  return {
    ...tableOf(sheet, found, rows),
    columns: new Map(),
    product: null,
    noCountries: null,
    rivals: [],
    models,
    findings: lintModels(sheet, rows, models),
  };
}

/** What is true of a table whatever its columns hold. */
function tableOf(sheet: SheetCells, found: FoundTable, settledRows: FoundTable) {
  const { heading, headerRows, items, others } = settledRows;
  return {
    sheet: sheet.name,
    span: {
      top: heading.top,
      bottom: items.at(-1) ?? heading.bottom,
      left: heading.left,
      right: heading.right,
    },
    headerRows,
    headers: headersOf(heading),
    items,
    excluded: others,
    found,
  };
}

/** The words over each column; a column of the table without words is named by its letters. */
const headersOf = ({ left, right, texts }: FoundTable['heading']): ReadonlyMap<number, string> =>
  new Map(
    between(left, right).map(
      (column) => [column, texts.get(column) ?? columnName(column)] as const,
    ),
  );
