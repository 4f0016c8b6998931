import { between, isEmpty, type SheetCells, type Span } from './sheet-cells';

/** A formula that is a table of ours and nothing else: what it shows are results, and no costs. */
const TABLE =
  /^=\s*NAFTA(?:DEV)?\.(?:EVALUATION|EVALUATION_BY|COMPARE|READINGS|BREAKING_LINES|CORE_PARTS|SCENARIOS|SCENARIO_TERMS)\(/iu;
/** A cell of a sheet that we wrote: it looks up a row of EVALUATION by its code, or names a verdict. */
const LINK = /^=(?:.*MATCH\("(?:verdict|rvc)",|IF\(ISNA\([A-Z]{1,2}\d+\),"Undecided",)/u;

/** Whether a formula tells that its sheet was written as results: it has lines, and they are no costs. */
export const linksToResults = (formula: string): boolean => LINK.test(formula);

/**
 * The sheet as a search for cost tables should see it: what functions of ours show there is blank. A
 * table of results has a column called Source and another called Code, and lists neither costs nor
 * parts. Null where the whole sheet was written as results.
 */
export function withoutResults(sheet: SheetCells): SheetCells | null {
  const results: Span[] = [];
  for (const row of between(0, sheet.rows - 1)) {
    for (const column of between(0, sheet.columns - 1)) {
      const formula = sheet.formula(row, column);
      if (formula === null) continue;
      if (linksToResults(formula)) return null;
      if (TABLE.test(formula)) results.push(shownFrom(sheet, row, column));
    }
  }
  if (results.length === 0) return sheet;
  const isResult = (row: number, column: number): boolean =>
    results.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    value: (row, column) => (isResult(row, column) ? null : sheet.value(row, column)),
    text: (row, column) => (isResult(row, column) ? '' : sheet.text(row, column)),
    formula: (row, column) => (isResult(row, column) ? null : sheet.formula(row, column)),
    isHidden: (row) => sheet.isHidden(row),
    mergedInto: (row, column) => sheet.mergedInto(row, column),
  };
}

/** What a table fills from its formula on: its heading to the right, its first column downwards. */
function shownFrom(sheet: SheetCells, top: number, left: number): Span {
  const [right, bottom] = [
    between(left, sheet.columns - 1).find((column) => isEmpty(sheet.value(top, column + 1))),
    between(top, sheet.rows - 1).find((row) => isEmpty(sheet.value(row + 1, left))),
  ];
  return { top, left, right: right ?? left, bottom: bottom ?? top };
}
