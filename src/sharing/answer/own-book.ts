import { openWorkbook, type Workbook } from '../../engine';
import type { Language } from '../../origin';
import { cellArea, meet, type Area } from '../../workbook';
import type { OwnCase, OwnFindings } from '../../workbook/answer';
import { bookSheets } from '../book-sheets';
import { costTables } from '../cost-tables';
import { naftaFunctions } from '../nafta-functions';
import { formulaCases, RECORDED } from './formula-cases';
import { OwnCosts } from './own-costs';
import { recording } from './recorded-calls';
import { tableCase } from './table-cases';

/** The supplier's own workbook, as far as answers rest on it. */
export interface OwnBook extends OwnFindings {
  readonly workbook: Workbook;
  readonly costs: OwnCosts;
}

/**
 * Reads the supplier's own workbook: the goods that formulas of ours judge there, and those of cost
 * tables that none judges. `language` is that of the doubts. `notRecalculated` are the cells whose value
 * nobody calculated, where a host says so: Excel calculates more than the engine, which is asked else.
 *
 * @throws WorkbookError where the file cannot be opened
 */
export function readOwnBook(
  bytes: Uint8Array,
  language: Language,
  notRecalculated: readonly Area[] | null = null,
): OwnBook {
  const { functions, calls } = recording(naftaFunctions(), RECORDED);
  const workbook = openWorkbook(bytes, { customFunctions: [functions] });
  const tables = costTables(workbook);
  const stale = notRecalculated ?? staleIn(workbook);
  const judged = formulaCases(workbook, bookSheets(workbook), calls, stale);
  const others = tables.flatMap((found): readonly OwnCase[] => {
    const one = tableCase(found, language);
    return one === null || meetsAny(one, judged) ? [] : [one];
  });
  const costs = new OwnCosts(calls, tables);
  return {
    workbook,
    cases: [...judged, ...others],
    costs,
    tellsCost: (amount) => costs.has(amount),
  };
}

const staleIn = (workbook: Workbook): readonly Area[] =>
  workbook.staleCells().map(({ sheet, row, column }) => cellArea(sheet, row, column));

const meetsAny = ({ areas }: OwnCase, cases: readonly OwnCase[]): boolean =>
  areas.some((area) => cases.some((one) => one.areas.some((other) => meet(area, other))));
