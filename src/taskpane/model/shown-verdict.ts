import type { Evaluation } from '../../origin';
import { fullAddress, type Area, type CellRows, type CellValue } from '../../workbook';

type Verdict = Evaluation['verdict'];

/** A cell that calls one of our functions and nothing else, with what it shows. */
export interface ShownCall {
  readonly id: string;
  readonly cell: Area;
  readonly shown: CellValue;
}

/** More rows than EVALUATION fills under any scenario. */
const MOST_ROWS = 100;
/** The columns of EVALUATION with "Qualifies" or another verdict, and with the code of each row. */
const [MEASURED, CODE] = [1, 8];

const column = ({ cell }: ShownCall, index: number): Area => ({
  ...cell,
  column: cell.column + index,
  rows: MOST_ROWS,
  columns: 1,
});

/** The cells that {@link shownVerdict} looks at beside the calls themselves. */
export const verdictAreas = (calls: readonly ShownCall[]): readonly Area[] =>
  calls
    .filter(({ id }) => id === 'EVALUATION')
    .flatMap((call) => [column(call, MEASURED), column(call, CODE)]);

/**
 * The verdict that cells show, where only Excel can compute what they judge: TRUE, FALSE or #N/A of
 * QUALIFIES, or the row "verdict" of EVALUATION. Null where none shows one, or two differ.
 */
export function shownVerdict(
  calls: readonly ShownCall[],
  values: ReadonlyMap<string, CellRows>,
): Verdict | null {
  const found = new Set(calls.flatMap((call) => verdictOf(call, values) ?? []));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function verdictOf(call: ShownCall, values: ReadonlyMap<string, CellRows>): Verdict | null {
  const { id, shown } = call;
  if (id === 'QUALIFIES') {
    if (typeof shown === 'boolean') return shown ? 'Qualifies' : 'Fails';
    return shown === '#N/A' ? 'Undecided' : null;
  }
  if (id !== 'EVALUATION') return null;
  const cellsOf = (index: number): CellRows => values.get(fullAddress(column(call, index))) ?? [];
  const row = cellsOf(CODE).findIndex(([code]) => code === 'verdict');
  const said = cellsOf(MEASURED)[row]?.[0];
  return VERDICTS.find((one) => one === said) ?? null;
}

const VERDICTS: readonly Verdict[] = ['Qualifies', 'Fails', 'Undecided'];
