import type { CellRows, Survey } from '../../src/workbook';

/** A survey of one or more sheets from A1 on, for tests. */
export const surveyOf = (
  sheets: Readonly<Record<string, CellRows>>,
  names: Readonly<Record<string, string>> = {},
  more: Partial<Survey> = {},
): Survey => ({
  sheets: Object.entries(sheets).map(([name, formulas]) => ({
    name,
    row: 0,
    column: 0,
    formulas,
    tooLarge: false,
    protected: false,
  })),
  names: Object.entries(names).map(([name, formula]) => ({ name, formula, scope: null })),
  tables: [],
  calculation: { mode: 'automatic', finished: true },
  readOnly: false,
  notRecalculated: [],
  ...more,
});
