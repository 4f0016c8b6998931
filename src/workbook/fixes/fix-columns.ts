import { cellName, type MappedTable, type SheetCells } from '../../costsheet/map';
import type { CostChoices } from '../cost-choices';
import type { CellValue } from '../port';
import type { FixHeads } from './fix-heads';
import { missingTotals, splitOrigins, unlikeColumns } from './found-faults';
import { toConfirm } from './to-confirm';

/** A new column that puts right, or says, what the table leaves wrong or open. */
export interface FixColumn {
  readonly head: string;
  /** "" where the row needs nothing */
  readonly cell: (row: number) => CellValue;
}

/** The columns that a table needs, from `left` on, and what they ask of a person. */
export interface FixColumns {
  readonly columns: readonly FixColumn[];
  /** cells that a person fills with a share, as row and column */
  readonly inputs: readonly (readonly [row: number, column: number])[];
  /** the cells for the shares of a line's origin; none where it is not split */
  readonly shares: (row: number) => readonly string[];
  /** the last row that they write on: a total may stand under the last line */
  readonly bottom: number;
}

export const NO_FIXES: FixColumns = { columns: [], inputs: [], shares: () => [], bottom: 0 };

/**
 * Beside the data and by formulas over it, so that a cell that is put right settles its own doubt:
 * shares of split origins, to be stated and never guessed; what the neighbours' formula gives where a
 * line has another; totals that add every line; and in words what is still to confirm.
 */
export function fixColumns(
  sheet: SheetCells,
  table: MappedTable,
  heads: FixHeads,
  { countrySystem, conversion }: CostChoices,
  left: number,
  costCell: (row: number) => string,
): FixColumns {
  const split = splitOrigins(sheet, table, countrySystem);
  const unlike = unlikeColumns(sheet, table);
  const totals = missingTotals(sheet, table);
  const shareColumns = Math.max(0, ...[...split.values()].map((countries) => countries.length));
  const totalColumn = left + shareColumns + unlike.length;
  const shares = (row: number): readonly string[] =>
    (split.get(row) ?? []).map((_, place) => cellName(row, left + place));
  const neighbours = (row: number, column: number): string | null => {
    const place = unlike.findIndex((one) => one.column === column && one.formulas.has(row));
    return place < 0 ? null : cellName(row, left + shareColumns + place);
  };
  const confirm = toConfirm(
    sheet,
    table,
    {
      cost: costCell,
      shares: (row) => ({ countries: split.get(row) ?? [], cells: shares(row) }),
      neighbours,
      converts: conversion !== null,
      total: (row) => (conversion === null && totals.has(row) ? cellName(row, totalColumn) : null),
    },
    heads.language,
  );
  const total = (row: number): CellValue => {
    const found = totals.get(row);
    if (found === undefined) return '';
    const first = Math.min(found.first, ...found.missed);
    const last = Math.max(found.last, ...found.missed);
    const cells = `${costCell(first)}:${costCell(last)}`;
    // a text among them would not be added, and nobody would see it
    return `=IF(SUMPRODUCT(--ISTEXT(${cells}))>0,NA(),SUM(${cells}))`;
  };
  return {
    columns: [
      ...Array.from({ length: shareColumns }, (_, place) => ({
        head: heads.share(place + 1),
        cell: () => '',
      })),
      ...unlike.map(({ header, formulas }) => ({
        head: heads.neighbours(header),
        cell: (row: number) => formulas.get(row) ?? '',
      })),
      ...(totals.size === 0 ? [] : [{ head: heads.total, cell: total }]),
      ...(confirm.size === 0
        ? []
        : [{ head: heads.confirm, cell: (row: number) => confirm.get(row) ?? '' }]),
    ],
    inputs: [...split].flatMap(([row, countries]) =>
      countries.map((_, place) => [row, left + place] as const),
    ),
    shares,
    bottom: Math.max(table.span.bottom, ...totals.keys()),
  };
}
