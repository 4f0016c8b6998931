import { cellArea, parseArea, sameSheet, type Area } from './area';
import type { Conversion, RatesHeads } from './cost-choices';
import type { BlockWrite, CellValue, NameWrite, Survey } from './port';
import { asText } from './settings-sheet';

/** The name of the table of exchange rates that the new columns look up. */
export const RATES_NAME = 'NAFTA_RATES';

/** Blank rows inside the name, for currencies that come later. */
const SPARE = 3;
const COLUMNS = 4;

/** A table of rates beside the data: its cells, its name, and the cells that a person fills. */
export interface RatesPlan {
  readonly block: BlockWrite;
  readonly name: NameWrite;
  readonly inputs: readonly Area[];
}

/** Currency, rate, date and source in visible cells, from a heading row on. */
export function planRates(
  sheet: string,
  row: number,
  column: number,
  { base, rates }: Conversion,
  heads: RatesHeads,
): RatesPlan {
  const lines = rates.filter(({ currency }) => currency !== base);
  const formulas: CellValue[][] = [
    [heads.currency, heads.rate, heads.date, heads.source],
    [asText(base), 1, '', heads.base],
    ...lines.map(({ currency, rate, date, source }): CellValue[] => [
      asText(currency),
      rate ?? '',
      date,
      asText(source),
    ]),
  ];
  const area = { sheet, row, column, rows: formulas.length + SPARE, columns: COLUMNS };
  const blank = Array.from({ length: SPARE }, () => Array<CellValue>(COLUMNS).fill(''));
  const named = { ...area, row: row + 1, rows: area.rows - 1 };
  return {
    block: { area, formulas: [...formulas, ...blank] },
    name: { name: RATES_NAME, area: named, before: null },
    inputs: lines.flatMap((_, index) =>
      [1, 2, 3].map((right) => cellArea(sheet, row + 2 + index, column + right)),
    ),
  };
}

/** How many rows under its headings the table of rates may take; 0 where none is written. */
export const ratesDepth = (conversion: Conversion | null): number =>
  conversion === null || conversion.tableHeads === null ? 0 : conversion.rates.length + 1 + SPARE;

/** The cells of the table of rates that a workbook has; null where it has none. */
export function ratesArea(survey: Survey): Area | null {
  const defined = survey.names.find(
    ({ name, scope }) => scope === null && name.toUpperCase() === RATES_NAME,
  );
  const area = parseArea(defined?.formula.replace(/^=/, '') ?? '', '');
  const sheet = survey.sheets.find(({ name }) => sameSheet(name, area?.sheet ?? ''));
  return area === null || sheet === undefined ? null : { ...area, sheet: sheet.name };
}
