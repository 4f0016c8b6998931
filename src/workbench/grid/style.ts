import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../engine';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** How a cell looks, in the grid's terms. The number format only travels with a copy: the engine applies it. */
export function gridStyle(format: CellFormat): IStyleData {
  return {
    n: { pattern: format.numberFormat },
    bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: format.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    fs: format.fontSize ?? 11,
    cl: format.fontColor ? { rgb: format.fontColor } : null,
    bg: format.fill ? { rgb: format.fill } : null,
    ht: format.horizontal ? horizontal[format.horizontal] : HorizontalAlign.UNSPECIFIED,
    vt: vertical[format.vertical ?? 'bottom'],
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}
