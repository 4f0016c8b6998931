import { COLUMNS } from '../model';
import type { RangeAddress, SheetLayout } from '../types';
import { parseRange } from './address';
import { type Attributes, attribute, isTrue } from './xml';

/** Gathers widths, heights, hidden rows and columns, merges and frozen panes while a sheet is read. */
export class LayoutReader {
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #merges: RangeAddress[] = [];
  #frozenRows = 0;
  #frozenColumns = 0;

  constructor(
    readonly sheet: string,
    readonly part: string,
  ) {}

  column(attributes: Attributes): void {
    const from = Number(attribute(attributes, 'min')) - 1;
    const to = Math.min(Number(attribute(attributes, 'max')), COLUMNS) - 1;
    const width = Number(attribute(attributes, 'width'));
    for (let column = Math.max(0, from); column <= to; column += 1) {
      if (Number.isFinite(width)) this.#widths.set(column, width);
      if (isTrue(attribute(attributes, 'hidden'))) this.#hiddenColumns.add(column);
    }
  }

  row(row: number, attributes: Attributes): void {
    const height = attribute(attributes, 'ht');
    if (height !== undefined && Number.isFinite(Number(height)))
      this.#heights.set(row, Number(height));
    if (isTrue(attribute(attributes, 'hidden'))) this.#hiddenRows.add(row);
  }

  merge(attributes: Attributes): void {
    const reference = attribute(attributes, 'ref');
    if (reference === undefined) return;
    this.#merges.push({ sheet: this.sheet, ...parseRange(reference, this.part) });
  }

  pane(attributes: Attributes): void {
    if (!(attribute(attributes, 'state') ?? '').startsWith('frozen')) return;
    const frozen = (name: string): number => {
      const count = Number(attribute(attributes, name) ?? '0');
      return Number.isInteger(count) && count > 0 ? count : 0;
    };
    this.#frozenRows = frozen('ySplit');
    this.#frozenColumns = frozen('xSplit');
  }

  layout(): SheetLayout {
    return {
      columnWidths: this.#widths,
      rowHeights: this.#heights,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      merges: this.#merges,
      frozenRows: this.#frozenRows,
      frozenColumns: this.#frozenColumns,
    };
  }
}
