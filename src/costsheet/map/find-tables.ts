import { headingsAt, repeats, type Heading } from './find-headers';
import { kindOf, type RowKind } from './row-kind';
import { between, isEmpty, type SheetCells } from './sheet-cells';

/** A heading with the rows under it. */
export interface FoundTable {
  readonly heading: Heading;
  /** rows of headings repeated further down included */
  readonly headerRows: readonly number[];
  readonly items: readonly number[];
  readonly others: readonly { readonly row: number; readonly kind: Exclude<RowKind, 'item'> }[];
}

/** So many blank rows in a row end a table, where no total and no heading does. */
const GAP = 12;

/** Every table of a sheet, from top to bottom. */
export function tablesIn(sheet: SheetCells): readonly FoundTable[] {
  const headings = allHeadings(sheet);
  return headings.map((heading) => {
    const below = headings.find((other) => other.top > heading.bottom && meets(other, heading));
    const table = tableUnder(sheet, heading, (below?.top ?? sheet.rows) - 1);
    return withUnheaded(sheet, table, headings);
  });
}

/** A column right beside the heading that holds something on most lines belongs to the table. */
function withUnheaded(
  sheet: SheetCells,
  table: FoundTable,
  headings: readonly Heading[],
): FoundTable {
  const { heading, items } = table;
  const column = heading.right + 1;
  const filled = items.filter((row) => !isEmpty(sheet.value(row, column))).length;
  const free = isEmpty(sheet.value(heading.bottom, column));
  const wider = { ...heading, right: column };
  const others = headings.some(
    (other) => other !== heading && meets(other, wider) && other.left === column,
  );
  if (!free || others || items.length < 2 || filled * 2 <= items.length) return table;
  return withUnheaded(sheet, { ...table, heading: wider }, headings);
}

const meets = (one: Heading, two: Heading): boolean =>
  one.left <= two.right && two.left <= one.right;

function allHeadings(sheet: SheetCells): readonly Heading[] {
  const found: Heading[] = [];
  for (const row of between(0, sheet.rows - 1)) {
    for (const heading of headingsAt(sheet, row)) {
      const covered = found.findLast((other) => meets(other, heading));
      if (covered !== undefined && (row <= covered.bottom || repeats(sheet, row, covered)))
        continue;
      found.push(heading);
    }
  }
  return found;
}

function tableUnder(sheet: SheetCells, heading: Heading, bottom: number): FoundTable {
  const headerRows = between(heading.top, heading.bottom).slice();
  const items: number[] = [];
  const others: { row: number; kind: Exclude<RowKind, 'item'> }[] = [];
  let blanks = 0;
  for (const row of between(heading.bottom + 1, bottom)) {
    const kind = kindOf(sheet, row, heading);
    blanks = kind === 'blank' ? blanks + 1 : 0;
    if (blanks > GAP) break;
    if (kind === 'item') items.push(row);
    else others.push({ row, kind });
    if (kind === 'heading repeated') headerRows.push(row);
  }
  const last = items.at(-1) ?? heading.bottom;
  // under the last line only totals are told: what else stands there is no part of the table
  const told = others.filter(
    ({ row, kind }) => row <= last || kind === 'total' || kind === 'summary',
  );
  return { heading, headerRows, items, others: told };
}
