import type { CopiedSheet } from './copy-sheet';
import type { BookStudy } from './study';

/** A result of ours that a copy shows. */
export interface ShownResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** the function that gave it alone, "REGIONAL_VALUE_CONTENT"; null in a table, or in another formula */
  readonly id: string | null;
  /** as displayed in the copy: "78.2%" */
  readonly text: string;
  /** it comes from a single cost: who knows that cost can tell the base of a share from it */
  readonly ofOneCost: boolean;
}

/** What a copy shows and leaves out, before it is made. */
export interface CopyPreview {
  readonly results: readonly ShownResult[];
  readonly shown: {
    readonly codes: number;
    readonly texts: number;
    readonly percents: number;
    readonly dates: number;
    readonly numbers: number;
    readonly amounts: number;
  };
  readonly leftOut: {
    readonly amounts: number;
    readonly numbers: number;
    readonly stale: number;
    readonly hiddenRows: number;
    readonly columns: number;
    readonly sheets: number;
    readonly suppliers: number;
  };
}

/** Counts what the copied sheets show, and lists the results on them. */
export function previewOf(
  study: BookStudy,
  sheets: readonly CopiedSheet[],
  shownText: (sheet: string, row: number, column: number) => string,
): CopyPreview {
  const cells = sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, sheet })));
  const shown = cells.filter((cell) => cell.shown);
  const count = (...kinds: readonly string[]): number =>
    shown.filter(({ kind }) => kinds.includes(kind)).length;
  const lacking = (kind: string): number =>
    cells.filter((cell) => !cell.shown && cell.kind === kind).length;
  const total = (of: (sheet: CopiedSheet) => number): number =>
    sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  return {
    results: shown
      .filter(({ kind }) => kind === 'result')
      .map(({ sheet: { name }, row, column, from }) => {
        const formula = study.formulas.at(from);
        const alone = formula?.whole === true && formula.filled.length === 0;
        const id = alone ? (formula.calls.at(-1)?.id ?? null) : null;
        return {
          sheet: name,
          row,
          column,
          id,
          text: shownText(name, row, column),
          ofOneCost: formula?.calls.some(readsOneCost) === true,
        };
      }),
    shown: {
      codes: count('code'),
      texts: count('text', 'truth', 'error'),
      percents: count('percent'),
      dates: count('date'),
      numbers: count('number'),
      amounts: count('amount'),
    },
    leftOut: {
      amounts: lacking('amount'),
      numbers: lacking('number'),
      stale: lacking('stale'),
      hiddenRows: total(({ hiddenRows }) => hiddenRows),
      columns: total(({ original, columns }) => columnsIn(study, original) - columns.length),
      sheets: study.workbook.sheets.length - sheets.length,
      suppliers: total(({ otherSuppliers }) => otherSuppliers),
    },
  };
}

const columnsIn = (study: BookStudy, sheet: string): number =>
  study.sheets.find(({ name }) => name === sheet)?.cells.columns ?? 0;

type Call = BookStudy['formulas']['all'][number]['calls'][number];

const readsOneCost = ({ given }: Call): boolean => {
  const costs = given.find(({ parameter }) => parameter === 'costs');
  if (costs === undefined) return false;
  const cells = costs.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells === 1 || (cells === 0 && costs.literal !== null);
};
