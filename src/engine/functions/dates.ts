import { dateFromSerial, dateToSerial } from '../numfmt';
import type { CellError, CellValue } from '../types';
import { toNumber } from '../values/coerce';
import { NUM, VALUE, isError } from '../values/errors';
import { numberInText } from '../values/text-number';
import {
  numeric,
  scalarFunction,
  whole,
  type FunctionContext,
  type FunctionTable,
} from './function-table';

/** Days between the two ways of counting dates. */
const SHIFT_1904 = 1462;

function dateSerial(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | CellError {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const time = Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day));
  const date = new Date(time);
  const serial = dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
  if (typeof serial !== 'number' || serial < 0 || serial > 2958465) return NUM;
  return date1904 ? serial - SHIFT_1904 : serial;
}

/** Year, month, day, hours, minutes and seconds of a serial number, by place. */
const partOf = (place: number) =>
  scalarFunction(1, 1, ([value = null], { date1904 }) => {
    const parts = partsOf(value, date1904);
    return Array.isArray(parts) ? (parts[place] ?? NUM) : parts;
  });

function partsOf(value: CellValue, date1904: boolean): number[] | CellError {
  const number = toNumber(value);
  if (isError(number)) return number;
  if (number < 0 || number > 2958465.99999) return NUM;
  return [...dateFromSerial(number + (date1904 ? SHIFT_1904 : 0))];
}

const monthsLater = (end: boolean) =>
  scalarFunction(2, 2, ([start = null, months = null], { date1904 }) => {
    const parts = partsOf(start, date1904);
    if (!Array.isArray(parts)) return parts;
    const count = toNumber(months);
    if (isError(count)) return count;
    const [year = 1900, month = 1, day = 1] = parts;
    const target = month + Math.trunc(count);
    const lastDay = new Date(Date.UTC(year, target, 0)).getUTCDate();
    return dateSerial(year, target, end ? lastDay : Math.min(day, lastDay), date1904);
  });

const weekday = (serial: number, kind: number, date1904: boolean): number | CellError => {
  const sunday0 = (Math.floor(serial + (date1904 ? SHIFT_1904 : 0)) + 6) % 7;
  if (kind === 1) return sunday0 + 1;
  if (kind === 2) return ((sunday0 + 6) % 7) + 1;
  return kind === 3 ? (sunday0 + 6) % 7 : NUM;
};

const today = (_args: unknown, { now }: FunctionContext): number => Math.floor(now);

export const dates: FunctionTable = {
  DATE: scalarFunction(3, 3, ([year = null, month = null, day = null], { date1904 }) => {
    const [y, m, d] = [toNumber(year), toNumber(month), toNumber(day)];
    if (isError(y)) return y;
    if (isError(m)) return m;
    return isError(d) ? d : dateSerial(y, m, d, date1904);
  }),
  DATEVALUE: scalarFunction(1, 1, ([value = null]) => dateInText(value)),
  YEAR: partOf(0),
  MONTH: partOf(1),
  DAY: partOf(2),
  HOUR: partOf(3),
  MINUTE: partOf(4),
  SECOND: partOf(5),
  EDATE: monthsLater(false),
  EOMONTH: monthsLater(true),
  WEEKDAY: scalarFunction(1, 2, ([value = null, kind = 1], { date1904 }) => {
    const serial = toNumber(value);
    const type = toNumber(kind);
    if (isError(serial)) return serial;
    return isError(type) ? type : weekday(serial, Math.trunc(type), date1904);
  }),
  TIME: numeric(3, 3, (hour, minute = 0, second = 0) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? NUM : (seconds % 86_400) / 86_400;
  }),
  DAYS: numeric(2, 2, (end, start = 0) => Math.floor(end) - Math.floor(start)),
  TODAY: { ...whole(0, 0, today), volatile: true },
  NOW: { ...whole(0, 0, (_args, { now }) => now), volatile: true },
};

function dateInText(value: CellValue): CellValue {
  const number = typeof value === 'string' ? numberInText(value) : null;
  return number === null ? VALUE : Math.floor(number);
}
