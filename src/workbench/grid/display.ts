import { InterceptorEffectEnum, toDisposable } from '@univerjs/core';
import type { ICellDataForSheetInterceptor, IDisposable, Injector } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { CellAddress, Workbook } from '../../engine';
import { isError } from './cell';

const markSize = 7;
const staleMark = { color: '#b45309', size: markSize };
const errorMark = { color: '#c42b1c', size: markSize };
const staleLook = { bg: { rgb: '#fdf0d5' }, cl: { rgb: '#6b3a00' } };

/** After the grid's own readings of a cell, so that the engine has the last word. */
const lastPriority = 1;

/** What the grid paints for a cell: the text by its number format, and marks for what is not fresh. */
export function displayedCell(
  workbook: Workbook,
  address: CellAddress,
  cell: ICellDataForSheetInterceptor,
): ICellDataForSheetInterceptor {
  const value = workbook.value(address);
  if (value === null) return cell;
  const stale = workbook.stale(address) !== null;
  const error = isError(value);
  const shown = typeof value === 'string' ? cell : { ...cell, v: workbook.text(address) };
  if (!stale && !error) return shown;
  return {
    ...shown,
    markers: {
      ...cell.markers,
      ...(stale ? { tr: staleMark } : {}),
      ...(error ? { tl: errorMark } : {}),
    },
    ...(stale ? { interceptorStyle: { ...cell.interceptorStyle, ...staleLook } } : {}),
  };
}

/** What the editor opens with for a number that is shown in another notation: 12.5% or a date. */
export function editedText(workbook: Workbook, address: CellAddress): string | null {
  const value = workbook.value(address);
  if (typeof value !== 'number' || workbook.formula(address) !== null) return null;
  const { numberFormat } = workbook.format(address);
  if (/%/.test(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  const isDate = /[ymdhs]/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\.|General/gi, ''));
  return isDate ? workbook.text(address) : null;
}

interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Lets the grid paint and edit what the engine says. */
export function showEngineValues(
  injector: Injector,
  workbook: Workbook,
  sheetName: (id: string) => string | undefined,
): IDisposable[] {
  const interceptors = injector.get(SheetInterceptorService);
  const addressOf = ({ subUnitId, row, col }: Place): CellAddress | undefined => {
    const sheet = sheetName(subUnitId);
    return sheet === undefined ? undefined : { sheet, row, column: col };
  };
  return [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: lastPriority,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const address = cell ? addressOf(location) : undefined;
        return next(cell && address ? displayedCell(workbook, address, cell) : cell);
      },
    }),
    toDisposable(
      interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        handler: (cell, location, next) => {
          const address = addressOf(location);
          const text = address ? editedText(workbook, address) : null;
          return next(cell && text !== null ? { ...cell, v: text } : cell);
        },
      }),
    ),
  ];
}
