import { calculationBook, type CellValue as EngineValue, type CustomFunctions } from '../engine';
import { isFailure } from '../functions/cell-result';
import { functionIds } from '../functions/ids';
import { implementations } from '../functions/implementations';
import { functionsMetadata } from '../functions/metadata';
import { cellArea, meet, type CellValue, type SheetReading, type Survey } from '../workbook';
import type { TrialBook } from './model/trial-book';

/**
 * What judges a whole cost sheet is not calculated again for every change: the pane judges its cases
 * itself. The trial takes these functions for unknown, so whatever rests on one is uncertain.
 */
const JUDGING: ReadonlySet<string> = new Set([
  'REGIONAL_VALUE_CONTENT',
  'QUALIFIES',
  'EVALUATION',
  'CHECK',
  'HEADROOM',
  'BREAKING_LINES',
  'READINGS',
  'COMPARE',
  'EVALUATION_BY',
  'MEETS',
]);

const CALCULATED = functionIds.filter((id) => !JUDGING.has(id));

/** The product's other functions, as a host calls them. */
const customFunctions = (): CustomFunctions => ({
  namespace: 'NAFTA',
  metadata: functionsMetadata('en', { helpBase: '' }).functions.filter(
    ({ id }) => !JUDGING.has(id),
  ),
  implementations: new Map(
    CALCULATED.map((id) => [
      id,
      (...given: unknown[]) => {
        const { parameters, calculate } = implementations[id];
        const result = calculate(...given.slice(0, parameters));
        if (!isFailure(result)) return result;
        throw Object.assign(new Error(result.message), { code: result.error });
      },
    ]),
  ),
});

/**
 * The workbook's own formulas over what its cells hold, by the engine that the workbench uses; each
 * step says the share that is done, 0 to 1.
 */
export function* trialOf(
  survey: Survey,
  sheets: readonly SheetReading[],
): Generator<number, TrialBook> {
  const book = yield* calculationBook(
    {
      sheets,
      names: survey.names.map((name) => ({ ...name, formula: name.formula.replace(/^=/, '') })),
      tables: survey.tables.map(({ name, body, columns }) => ({
        name,
        columns,
        range: body,
        headerRow: false,
        totalsRow: false,
      })),
    },
    { customFunctions: [customFunctions()] },
  );
  return {
    *setting({ sheet, row, column }, value) {
      try {
        const written = value === '' ? null : value;
        yield* book.applying([{ kind: 'cells', cells: [{ sheet, row, column, value: written }] }]);
        return true;
      } catch {
        return false;
      }
    },
    values: (area) => book.values(area).map((row) => row.map(plain)),
    uncertain: (area) => {
      const found = book
        .staleCells()
        .find(({ sheet, row, column }) => meet(area, cellArea(sheet, row, column)));
      return found === undefined
        ? null
        : { cell: cellArea(found.sheet, found.row, found.column), formula: found.formula };
    },
  };
}

/** As Excel's own objects give a value: "" for a blank cell, an error as its text. */
function plain(value: EngineValue): CellValue {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
