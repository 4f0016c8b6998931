import { shows } from './shown-kinds';
import type { Shown, SheetChoice } from './choice';
import { headingsOf } from './headings';
import type { BookStudy, StudiedSheet } from './study';

/** A column that a copy can take, with what it holds. */
export interface ColumnOffer {
  readonly column: number;
  /** the words over it, or the first words in it; "" where it has none */
  readonly heading: string;
  /** cells that would be shown, results of ours among them, and cells that would be left out */
  readonly shown: number;
  readonly results: number;
  readonly leftOut: number;
  /** chosen unless somebody says otherwise */
  readonly chosen: boolean;
}

/** A sheet that a copy can take. */
export interface SheetOffer {
  readonly sheet: string;
  readonly columns: readonly ColumnOffer[];
  /** chosen unless somebody says otherwise: it shows a result of ours */
  readonly chosen: boolean;
  /** suppliers named in its tables */
  readonly suppliers: readonly string[];
}

/** What can be copied, sheet by sheet, with a cautious choice; hidden columns and rows never are. */
export const offersOf = (study: BookStudy, shown: Shown): readonly SheetOffer[] =>
  study.sheets.map((sheet) => {
    const headings = headingsOf(sheet);
    const columns = visibleColumns(sheet).flatMap((column) =>
      offerOf(study, sheet, column, shown, headings.get(column) ?? ''),
    );
    return {
      sheet: sheet.name,
      columns,
      chosen: columns.some(({ results }) => results > 0),
      suppliers: suppliersIn(sheet),
    };
  });

/** The choice that is made when nobody chooses. */
export const chosenIn = (offers: readonly SheetOffer[]): readonly SheetChoice[] =>
  offers
    .filter(({ chosen }) => chosen)
    .map(({ sheet, columns }) => ({
      sheet,
      columns: columns.filter(({ chosen }) => chosen).map(({ column }) => column),
    }));

const visibleColumns = ({ cells, layout }: StudiedSheet): readonly number[] =>
  Array.from({ length: cells.columns }, (_, column) => column).filter(
    (column) => !layout.hiddenColumns.has(column),
  );

function offerOf(
  study: BookStudy,
  { name: sheet, cells, layout }: StudiedSheet,
  column: number,
  level: Shown,
  heading: string,
): readonly ColumnOffer[] {
  const count = { shown: 0, results: 0, leftOut: 0 };
  for (let row = 0; row < cells.rows; row += 1) {
    if (layout.hiddenRows.has(row)) continue;
    const kind = study.kindOf({ sheet, row, column });
    if (kind === 'blank') continue;
    if (kind === 'result') count.results += 1;
    if (shows(level, kind)) count.shown += 1;
    else count.leftOut += 1;
  }
  if (count.shown + count.leftOut === 0) return [];
  const chosen = count.results > 0 || count.shown > count.leftOut;
  return [{ column, heading, ...count, chosen }];
}

function suppliersIn({ cells, tables }: StudiedSheet): readonly string[] {
  const names = new Set<string>();
  for (const { columns, items } of tables) {
    const column = columns.get('supplier')?.column;
    if (column === undefined) continue;
    for (const row of items) {
      const name = cells.text(row, column).trim();
      if (name !== '') names.add(name);
    }
  }
  return [...names].sort();
}
