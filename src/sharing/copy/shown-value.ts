import type { CellFormat, CellValue } from '../../engine';
import type { CellStyle } from '../../engine/new-book';
import type { CellKind } from './study';
import { isDateFormat, isMoneyFormat, isPercentFormat } from './written-numbers';

/** Placeholders and separators alone: a literal text in a format could carry a figure. */
const PLAIN_FORMAT = /^(?:General|[0#?.,%]+(?:E[+-]0+)?)$/;
/** Decimals of a share in a cell without a format of its own. */
const DECIMALS = 4;
const MOST_DECIMALS = 10;

/** The format in the copy: the same where it is plain, else the nearest that is. */
export function plainFormat(format: string): string {
  if (PLAIN_FORMAT.test(format)) return format;
  if (isPercentFormat(format)) return '0.0%';
  if (isMoneyFormat(format)) return '#,##0.00';
  if (isDateFormat(format)) return /h/i.test(format) ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  return 'General';
}

/**
 * A share with the decimals that its cell shows and no more: from all the digits of a ratio the two
 * amounts behind it can be found. Everything else as it stands.
 */
export function shownValue(value: CellValue, kind: CellKind, format: string): CellValue {
  if (typeof value !== 'number' || (kind !== 'result' && kind !== 'percent')) return value;
  return Number(value.toFixed(decimalsOf(format)));
}

function decimalsOf(format: string): number {
  const [first = ''] = format.split(';');
  const shown = /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
  if (isPercentFormat(first)) return Math.min(MOST_DECIMALS, shown + 2);
  return /[0#?]/.test(first) ? Math.min(MOST_DECIMALS, shown) : DECIMALS;
}

/** The look of a cell without what could carry a figure. */
export function plainLook(format: CellFormat): CellStyle {
  const { bold, italic, fontSize = 11, fontColor, fill, horizontal, vertical, wrap } = format;
  const numberFormat = plainFormat(format.numberFormat);
  return {
    size: Math.min(28, Math.max(8, Math.round(fontSize))),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(fontColor === undefined ? {} : { color: fontColor.slice(1) }),
    ...(fill === undefined ? {} : { fill: fill.slice(1) }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical: VERTICAL[vertical] }),
    ...(wrap === true ? { wrap } : {}),
  };
}

const VERTICAL = { top: 'top', middle: 'center' } as const;
