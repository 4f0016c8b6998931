import type { CellAddress, RangeAddress, Workbook } from '../../engine';
import { readDate } from '../../costsheet';
import type { SheetCells } from '../../costsheet/map';
import { evaluationOf } from '../../functions/evaluate';
import type { Issue } from '../../origin';
import { cellArea, fullAddress, meet, type Area } from '../../workbook';
import { sayOfAnswer, type JudgedBy, type OwnCase } from '../../workbook/answer';
import { supportOf } from '../copy/rests-on';
import { namesIn, rowNames, sheetNames } from './case-labels';
import { groupsOf } from './groups';
import type { RecordedCall } from './recorded-calls';

/** Functions that judge one good by the arguments of a cost sheet, in their one order. */
const JUDGING: ReadonlySet<string> = new Set([
  'REGIONAL_VALUE_CONTENT',
  'QUALIFIES',
  'EVALUATION',
  'CHECK',
]);
/** Judges a column of models. */
const BY_GROUP = 'EVALUATION_BY';
export const RECORDED: ReadonlySet<string> = new Set([...JUDGING, BY_GROUP]);

/** The places of arguments that a case is judged by anew. */
const [SCENARIO, GOOD, DATE] = [3, 6, 7] as const;

/** The goods that formulas of ours judge in a workbook, each once whatever number of formulas ask. */
export function formulaCases(
  workbook: Workbook,
  sheets: readonly SheetCells[],
  calls: readonly RecordedCall[],
  stale: readonly Area[],
): readonly OwnCase[] {
  const asked = new Map<string, Asked>();
  for (const call of calls) {
    for (const one of goodsOf(call)) {
      // judged by several scenarios side by side it is still one good
      const key = JSON.stringify([one.group, one.given.with(SCENARIO, null)]);
      const known = asked.get(key);
      const scenario = String(scalar(one.given[SCENARIO]) ?? '');
      if (known === undefined) asked.set(key, { ...one, cells: [call], scenarios: [scenario] });
      else {
        known.cells.push(call);
        known.scenarios.push(scenario);
      }
    }
  }
  const cases = [...asked.values()].map((one) => {
    const cells = distinct(one.cells);
    const old = stale.filter((area) => cells.some((cell) => meet(area, cell)));
    return caseOf(one, cells, costsOf(one.cells, workbook), sheets, old);
  });
  return numbered(cases);
}

/** One formula may judge several goods: those with the same proof are counted, to be told apart. */
function numbered(cases: readonly OwnCase[]): readonly OwnCase[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const count = (seen.get(one.proof) ?? 0) + 1;
    seen.set(one.proof, count);
    return count === 1 ? one : { ...one, proof: `${one.proof} [${count}]` };
  });
}

interface Asked {
  readonly group: string | null;
  /** in the order of QUALIFIES */
  readonly given: readonly unknown[];
  readonly cells: RecordedCall[];
  readonly scenarios: string[];
}

/** One good, or one for each group of a column of models. */
function goodsOf({ id, given }: RecordedCall): readonly Pick<Asked, 'group' | 'given'>[] {
  return id === BY_GROUP ? groupsOf(given) : [{ group: null, given }];
}

function distinct(calls: readonly CellAddress[]): readonly Area[] {
  const areas = calls.map(({ sheet, row, column }) => cellArea(sheet, row, column));
  return [...new Map(areas.map((area) => [fullAddress(area), area])).values()];
}

/** The ranges of the costs that the formulas read. */
function costsOf(calls: readonly RecordedCall[], workbook: Workbook): readonly RangeAddress[] {
  const areas = calls.flatMap((cell) => {
    const formula = workbook.formula(cell);
    if (formula === null) return [];
    return supportOf(formula, cell, workbook)
      .calls.filter(({ id }) => RECORDED.has(id))
      .flatMap(({ given }) => given)
      .flatMap((one) => (one.parameter === 'costs' ? one.areas : []));
  });
  return [...new Map(areas.map((area) => [fullAddress(area), area])).values()];
}

function caseOf(
  { group, given, scenarios }: Asked,
  cells: readonly Area[],
  costs: readonly Area[],
  sheets: readonly SheetCells[],
  stale: readonly Area[],
): OwnCase {
  const date = readDate(scalar(given[DATE]), { parameter: 'date' });
  const good = scalar(given[GOOD]);
  const cellsOf = stale.slice(0, 5).map((cell) => fullAddress(cell));
  const problems: readonly Issue[] = [
    ...(stale.length > 0 ? [sayOfAnswer('not-recalculated', { cells: cellsOf.join(', ') })] : []),
    ...(date.ok ? [] : date.issues),
  ];
  const places = [...cells, ...costs];
  return {
    proof: [
      cells
        .slice(0, 4)
        .map((cell) => fullAddress(cell))
        .join(', '),
      ...named(group),
    ].join(' '),
    areas: places,
    labels:
      group === null
        ? [
            rowNames(cells, costs, sheets),
            namesIn(places.map(({ sheet }) => sheet)),
            sheetNames(places, costs, sheets),
          ]
        : [namesIn([group])],
    good: good === null || good === '' ? null : String(good),
    scenarios: [...new Set(scenarios)],
    date: date.ok ? date.value : null,
    problems,
    judge: ({ scenario, good: other, date: day }: JudgedBy) => {
      const changed = [...given];
      if (scenario !== null) changed[SCENARIO] = scenario;
      if (other !== null) changed[GOOD] = other;
      if (day !== null) changed[DATE] = day;
      return evaluationOf(changed);
    },
  };
}

const named = (group: string | null): readonly string[] => (group === null ? [] : [`(${group})`]);

/** The one value of an argument that takes one, whether it came as a cell or as a constant. */
function scalar(argument: unknown): unknown {
  const first: unknown = Array.isArray(argument) ? argument[0] : argument;
  const value: unknown = Array.isArray(first) ? first[0] : first;
  return value === undefined || value === 0 ? null : value;
}
