import type { CustomFunctionCell } from '../../../engine';
import { cellName } from '../../cell-address';
import type { CsvCell } from '../../csv';
import { oneLine } from '../../problems';
import type { Evaluated } from '../evaluate-book';

export const HEADER = ['File', 'State', 'Sheet', 'Cell', 'Formula', 'Result', 'Message'] as const;

/** A row of the table without the file's name. */
export type ResultRow = readonly CsvCell[];

/**
 * What a workbook gives: a row for every cell that calls a NAFTA function. A spill is its size, since
 * spills are of different widths; a result that rests on a cell that could not be recalculated is not
 * shown, so that nobody takes it for a pass.
 */
export function rowsOf({ results }: Evaluated): readonly ResultRow[] {
  if (results.length === 0) return [['empty', '', '', '', '', 'no cell calls a NAFTA function']];
  return results.map((result) => {
    const place = [oneLine(result.sheet), cellName(result), oneLine(result.formula)];
    const [state, value, message] = outcome(result);
    return [state, ...place, value, message];
  });
}

/** The one row of a workbook that could not be evaluated. */
export const failedRow = (sentence: string): ResultRow => [
  'failed',
  '',
  '',
  '',
  '',
  oneLine(sentence),
];

function outcome({ value, basedOn }: CustomFunctionCell): readonly [string, CsvCell, string] {
  if (basedOn.length > 0) return ['not recalculated', '', `rests on ${basedOn.join(', ')}`];
  if (Array.isArray(value)) {
    return ['evaluated', `${value.length} x ${value[0]?.length ?? 0} cells`, ''];
  }
  const one = value as Exclude<typeof value, readonly unknown[]>;
  if (typeof one === 'object' && one !== null && 'error' in one) {
    return ['evaluated', one.error, oneLine(one.message ?? '')];
  }
  return [
    'evaluated',
    typeof one === 'string' ? oneLine(one) : ((one as CsvCell | null) ?? ''),
    '',
  ];
}
