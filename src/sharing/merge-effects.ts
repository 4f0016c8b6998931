import type { CellEdit, CellValue, Matrix, Workbook } from '../engine';
import { scenarios } from '../scenario';
import { cellArea, fullAddress } from '../workbook';

/** A cell of ours whose result differs under one scenario once the answers are accepted. */
export interface Effect {
  /** an id; null where the workbook has no cell of the scenario: as it stands */
  readonly scenario: string | null;
  /** "Results!B2" */
  readonly cell: string;
  readonly formula: string;
  readonly before: string;
  readonly after: string;
}

const NAME = 'NAFTA_SCENARIO';

/**
 * What the accepted answers would change, under every scenario, calculated by the workbook's own
 * formulas. The workbook is as before when it is done.
 */
export function effectsOf(workbook: Workbook, cells: readonly CellEdit[]): readonly Effect[] {
  const named = workbook.names.find(
    ({ name, scope }) => scope === null && name.toUpperCase() === NAME,
  );
  const cell = named === undefined ? null : workbook.resolve(named.formula);
  const single = cell !== null && cell.rows === 1 && cell.columns === 1 ? cell : null;
  const expressions = single === null ? [null] : scenarios.map(({ id }) => id);
  return expressions.flatMap((scenario) => {
    if (scenario !== null && single !== null) {
      const { sheet, row, column } = single;
      workbook.apply([{ kind: 'cells', cells: [{ sheet, row, column, value: scenario }] }]);
    }
    const before = results(workbook);
    workbook.apply([{ kind: 'cells', cells }]);
    const after = results(workbook);
    workbook.undo();
    if (scenario !== null) workbook.undo();
    return [...after].flatMap(([name, { formula, shown }]) => {
      const was = before.get(name)?.shown ?? '';
      return was === shown ? [] : [{ scenario, cell: name, formula, before: was, after: shown }];
    });
  });
}

/** What each cell that calls a function of ours shows; a spill is left to its own formulas. */
function results(
  workbook: Workbook,
): ReadonlyMap<string, { readonly formula: string; readonly shown: string }> {
  const found = new Map<string, { readonly formula: string; readonly shown: string }>();
  for (const { sheet, row, column, formula, value, basedOn } of workbook.customFunctionCells()) {
    if (isMatrix(value)) continue;
    const shown =
      basedOn.length > 0
        ? `not recalculated: rests on ${basedOn.join(', ')}`
        : textOfValue(value, workbook.text({ sheet, row, column }));
    found.set(fullAddress(cellArea(sheet, row, column)), { formula, shown });
  }
  return found;
}

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

const textOfValue = (value: CellValue, displayed: string): string =>
  typeof value === 'object' && value !== null
    ? [value.error, value.message ?? ''].join(' ').trim()
    : displayed;
