import { cellKey } from '../model';
import { Unsupported } from '../formula/unsupported';
import { RangeArea } from '../graph/range-area';
import type { SheetStore } from '../graph/sheet-store';
import type { CellValue } from '../types';
import { Grid, Union, type Area, type Argument, type Value } from '../values/area';
import { toNumber } from '../values/coerce';
import { VALUE, isError } from '../values/errors';
import { aggregates } from './aggregates';
import { MANY, whole, type FunctionContext, type FunctionTable } from './function-table';

/** What the first argument of SUBTOTAL and AGGREGATE means, from 1 on. */
const kinds =
  'AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV.S STDEV.P SUM VAR.S VAR.P MEDIAN - LARGE SMALL'.split(
    ' ',
  );
const ofSubtotal = 11;
const ofHiddenRows = 100;
/** From this kind on AGGREGATE takes a place (the second largest) behind the range. */
const firstPlaced = 14;

interface Leaving {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

const nested = /\b(SUBTOTAL|AGGREGATE)\s*\(/i;

/** The cells that count: not those of other subtotals, nor what else is left out. */
function counted(area: Area, leaving: Leaving): CellValue[] {
  if (area instanceof Union) return area.parts.flatMap((part) => counted(part, leaving));
  if (!(area instanceof RangeArea))
    throw new Unsupported('a subtotal of something else than cells');
  const { sheet, top, left } = area;
  const values: CellValue[] = [];
  for (let row = 0; row < area.usedRows; row++) {
    if (isLeftOut(sheet, top + row, leaving)) continue;
    for (let column = 0; column < area.columns; column++) {
      const value = area.at(row, column);
      const formula = sheet.formulas.get(cellKey(top + row, left + column))?.formula;
      if (leaving.nested && formula !== undefined && nested.test(formula)) continue;
      if (!leaving.errors || !isError(value)) values.push(value);
    }
  }
  return values;
}

/** A row that a filter hides never counts, one hidden by hand does: which it is no cell tells. */
function isLeftOut({ hiddenRows }: SheetStore, row: number, { hidden }: Leaving): boolean {
  if (!hiddenRows.has(row)) return false;
  if (!hidden)
    throw new Unsupported('rows are hidden, and whether a filter did it is not known here');
  return true;
}

function aggregated(
  kind: number,
  areas: readonly Argument[],
  leaving: Leaving,
  place: readonly Argument[],
  context: FunctionContext,
): Value {
  const known = aggregates[kinds[kind - 1] ?? ''];
  if (!known) throw new Unsupported(`the kind ${kind} of subtotal is not calculated`);
  const values: CellValue[] = [];
  for (const area of areas) {
    if (isError(area)) return area;
    if (area === undefined || area === null || typeof area !== 'object') return VALUE;
    values.push(...counted(area, leaving));
  }
  return known.call([new Grid(values.length, 1, values), ...place], context);
}

const wholeNumber = (arg: Argument): number | null => {
  const number = arg === undefined || arg instanceof Object ? null : toNumber(arg);
  return typeof number === 'number' ? Math.trunc(number) : null;
};

export const subtotals: FunctionTable = {
  SUBTOTAL: whole(
    2,
    MANY,
    ([first, ...areas], context) => {
      if (isError(first)) return first;
      const asked = wholeNumber(first);
      const hidden = asked !== null && asked > ofHiddenRows;
      const kind = asked === null ? 0 : hidden ? asked - ofHiddenRows : asked;
      if (kind < 1 || kind > ofSubtotal) return VALUE;
      return aggregated(kind, areas, { hidden, errors: false, nested: true }, [], context);
    },
    [0],
  ),
  AGGREGATE: whole(
    3,
    MANY,
    ([first, second, ...rest], context) => {
      for (const one of [first, second]) if (isError(one)) return one;
      const kind = wholeNumber(first) ?? 0;
      const option = second === undefined ? 0 : (wholeNumber(second) ?? -1);
      if (kind < 1 || kind > 19 || option < 0 || option > 7) return VALUE;
      const leaving = {
        hidden: option % 2 === 1,
        errors: [2, 3, 6, 7].includes(option),
        nested: option < 4,
      };
      const areas = kind >= firstPlaced ? rest.slice(0, 1) : rest;
      return aggregated(kind, areas, leaving, kind >= firstPlaced ? rest.slice(1) : [], context);
    },
    [0, 1],
  ),
};
