import type { CellError, CellValue } from '../types';
import { Area, first, rowsOf, type Argument, type Value } from '../values/area';
import { toBoolean, toNumber, toText } from '../values/coerce';
import { VALUE, isError } from '../values/errors';
import { formatted } from '../values/number-format';
import { numberInText } from '../values/text-number';
import { MANY, scalarFunction, whole, type FunctionTable } from './function-table';
import { numberValue } from './number-value';
import { hasWildcards, wildcard } from './wildcards';

type Part = string | number | CellError;

/** A function whose first arguments are texts and whose others are numbers, as `kinds` says. */
const textual = (least: number, kinds: string, f: (...args: never[]) => CellValue) =>
  scalarFunction(least, kinds.length, (args) => {
    const values: (Part | undefined)[] = [];
    for (const [index, arg] of args.entries()) {
      const kind = kinds[index];
      const value = arg === undefined ? undefined : kind === 't' ? toText(arg) : toNumber(arg);
      if (isError(value)) return value;
      values.push(value);
    }
    return f(...(values as never[]));
  });

const parts = (args: readonly Argument[]): string[] | CellError => {
  const texts: string[] = [];
  for (const arg of args) {
    const cells = arg instanceof Area ? rowsOf(arg).flat() : [arg ?? null];
    for (const cell of cells) {
      const text = toText(cell);
      if (isError(text)) return text;
      texts.push(text);
    }
  }
  return texts;
};

function textJoin([between, skip, ...rest]: readonly Argument[]): Value {
  const ignoreEmpty = toBoolean(first(skip ?? false));
  if (isError(ignoreEmpty)) return ignoreEmpty;
  const separators = parts([between]);
  const texts = parts(rest);
  if (!Array.isArray(separators)) return separators;
  if (!Array.isArray(texts)) return texts;
  const kept = ignoreEmpty ? texts.filter((text) => text !== '') : texts;
  return short(
    kept.reduce(
      (all, text, index) =>
        index === 0 ? text : all + (separators[(index - 1) % separators.length] ?? '') + text,
      '',
    ),
  );
}

/** A cell holds 32,767 characters. */
const short = (text: string): CellValue => (text.length > 32767 ? VALUE : text);

function find(wanted: string, text: string, start = 1): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE;
  const place = text.indexOf(wanted, Math.trunc(start) - 1);
  return place < 0 ? VALUE : place + 1;
}

function search(wanted: string, text: string, start = 1): CellValue {
  if (!hasWildcards(wanted)) return find(wanted.toUpperCase(), text.toUpperCase(), start);
  if (start < 1 || start > text.length + 1) return VALUE;
  const from = Math.trunc(start) - 1;
  const place = text.slice(from).search(wildcard(wanted, false));
  return place < 0 ? VALUE : place + from + 1;
}

function substitute(text: string, old: string, replacement: string, which?: number): CellValue {
  if (old === '') return text;
  if (which === undefined) return short(text.replaceAll(old, replacement));
  if (which < 1) return VALUE;
  let place = -1;
  for (let count = 0; count < Math.trunc(which); count++) {
    place = text.indexOf(old, place < 0 ? 0 : place + old.length);
    if (place < 0) return text;
  }
  return text.slice(0, place) + replacement + text.slice(place + old.length);
}

const left = (text: string, count = 1): CellValue =>
  count < 0 ? VALUE : text.slice(0, Math.trunc(count));
const right = (text: string, count = 1): CellValue =>
  count < 0 ? VALUE : count < 1 ? '' : text.slice(-Math.trunc(count));

export const text: FunctionTable = {
  LEN: textual(1, 't', (value: string) => value.length),
  LEFT: textual(1, 'tn', left),
  RIGHT: textual(1, 'tn', right),
  MID: textual(3, 'tnn', (value: string, start = 0, count = 0) =>
    start < 1 || count < 0
      ? VALUE
      : value.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  TRIM: textual(1, 't', (value: string) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: textual(1, 't', (value: string) =>
    [...value].filter((character) => character >= ' ').join(''),
  ),
  UPPER: textual(1, 't', (value: string) => value.toUpperCase()),
  LOWER: textual(1, 't', (value: string) => value.toLowerCase()),
  PROPER: textual(1, 't', (value: string) =>
    value.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  REPT: textual(2, 'tn', (value: string, count = 0) =>
    count < 0 ? VALUE : short(value.repeat(Math.min(32768, Math.trunc(count)))),
  ),
  CHAR: textual(1, 'n', (code = 0) =>
    code < 1 || code > 255 ? VALUE : String.fromCharCode(Math.trunc(code)),
  ),
  CODE: textual(1, 't', (value: string) => (value === '' ? VALUE : value.charCodeAt(0))),
  EXACT: textual(2, 'tt', (a: string, b: string) => a === b),
  FIND: textual(2, 'ttn', find),
  SEARCH: textual(2, 'ttn', search),
  SUBSTITUTE: textual(3, 'tttn', substitute),
  REPLACE: textual(4, 'tnnt', (value: string, start = 0, count = 0, replacement = '') =>
    start < 1 || count < 0
      ? VALUE
      : value.slice(0, Math.trunc(start) - 1) +
        replacement +
        value.slice(Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  TEXT: scalarFunction(2, 2, ([value = null, pattern = null]) => {
    const format = toText(pattern);
    return isError(format) ? format : formatted(textAsNumber(value), format);
  }),
  NUMBERVALUE: textual(1, 'ttt', numberValue),
  VALUE: scalarFunction(1, 1, ([value = null]) =>
    typeof value === 'boolean'
      ? VALUE
      : typeof value === 'string' && value.trim() === ''
        ? VALUE
        : toNumber(value),
  ),
  CONCAT: whole(1, MANY, (args) => {
    const texts = parts(args);
    return Array.isArray(texts) ? short(texts.join('')) : texts;
  }),
  CONCATENATE: scalarFunction(1, MANY, (args) => {
    const texts = parts(args);
    return Array.isArray(texts) ? short(texts.join('')) : texts;
  }),
  TEXTJOIN: whole(3, MANY, textJoin, [1]),
};

const textAsNumber = (value: CellValue): CellValue =>
  typeof value === 'string' ? (numberInText(value) ?? value) : value;
