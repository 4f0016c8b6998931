import type { Cell, CellStyle } from '../../engine/new-book';
import { columnLetters } from '../area';
import { heightOf } from '../request/looks';

/** Characters of the columns A to G: together the width of a portrait page. */
export const WIDTHS = [6, 32, 12, 13, 11, 10, 14] as const;

const CENTRED = { vertical: 'center', wrap: true, boxed: true } as const;

/** How the cells of a certificate look: yellow is for the certifier. */
export const looks = {
  title: { bold: true, size: 16, vertical: 'center' },
  heading: { bold: true, size: 12, vertical: 'center' },
  head: { ...CENTRED, bold: true, fill: 'D9E2EC' },
  label: { ...CENTRED, fill: 'F3F4F6' },
  value: { ...CENTRED, horizontal: 'left' },
  toFill: { ...CENTRED, horizontal: 'left', fill: 'FFF2B3' },
  text: { vertical: 'top', wrap: true },
  note: { italic: true, color: '52606D', vertical: 'top', wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A text over several columns, from `first` to `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly style: CellStyle;
}

const FIRST_VALUE = 2;
const LAST = WIDTHS.length - 1;

const widthOf = ({ first, last }: Span): number =>
  WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);

/** A cell with a text, or a yellow one where there is none. */
export const filled = (first: number, last: number, text: string): Span => ({
  first,
  last,
  text,
  style: text === '' ? looks.toFill : looks.value,
});

/** The rows of a sheet, with what is merged in them and how high they are. */
export class SheetRows {
  readonly cells: (Cell | null)[][] = [];
  readonly heights: Record<number, number> = {};
  readonly merges: string[] = [];

  blank(): void {
    this.cells.push([]);
  }

  /** A text over all columns. */
  across(text: string, style: CellStyle, height?: number): void {
    this.add([{ first: 0, last: LAST, text, style }], height);
  }

  /** A field of the agreement's list: its number, its name, what it says. */
  field(number: string, name: string, value: string, height?: number): void {
    this.add(
      [
        { first: 0, last: 0, text: number, style: looks.label },
        { first: 1, last: 1, text: name, style: looks.label },
        filled(FIRST_VALUE, LAST, value),
      ],
      height,
    );
  }

  /** A box that stays empty for the certifier's own hand. */
  byHand(number: string, name: string, height?: number): void {
    this.add(
      [
        { first: 0, last: 0, text: number, style: looks.label },
        { first: 1, last: 1, text: name, style: looks.label },
        { first: FIRST_VALUE, last: LAST, text: '', style: looks.value },
      ],
      height,
    );
  }

  /** Cells side by side; the row is as high as its longest text, or as is said. */
  add(spans: readonly Span[], height?: number): void {
    const row: (Cell | null)[] = [];
    const number = this.cells.length + 1;
    for (const { first, last, text, style } of spans) {
      while (row.length < first) row.push(null);
      row.push(text === '' ? { style } : { value: text, style });
      for (let column = first + 1; column <= last; column += 1) row.push({ style });
      if (last > first) {
        this.merges.push(`${columnLetters(first)}${number}:${columnLetters(last)}${number}`);
      }
    }
    this.heights[number - 1] =
      height ?? heightOf(spans.map((span) => [span.text, widthOf(span)] as const));
    this.cells.push(row);
  }
}
