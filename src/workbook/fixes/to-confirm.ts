import { shown } from '../../costsheet';
import {
  cellName,
  type Finding,
  type MappedTable,
  type SheetCells,
  type SheetValue,
} from '../../costsheet/map';
import { textOf, type Language } from '../../origin';
import { quoted } from '../formula-text';
import { say } from '../sentences';

/** Where the new columns stand that a doubt may be settled in. */
export interface SettledBy {
  /** the new cost of a line */
  readonly cost: (row: number) => string;
  /** the cells for the shares of a split origin, with its countries; none where it is not split */
  readonly shares: (row: number) => {
    readonly countries: readonly string[];
    readonly cells: readonly string[];
  };
  /** what the neighbours' formula gives for a cell; null where no such column is written */
  readonly neighbours: (row: number, column: number) => string | null;
  /** amounts in other currencies are converted: their rates are asked for elsewhere */
  readonly converts: boolean;
  /** the corrected total of a row; null where it is in another currency */
  readonly total: (row: number) => string | null;
}

/** A doubt in words, and the condition under which it is none any more, as a formula says both. */
interface Doubt {
  readonly settled: string;
  readonly text: string;
}

/** Doubts about what a line costs: settled once its new cost is an amount. */
const COSTS: ReadonlySet<string> = new Set([
  'amount-missing',
  'amount-zero',
  'amount-words',
  'amount-unreadable',
  'amount-error',
  'amount-two-ways',
  'amount-below-zero',
  'price-unit-unclear',
  'currency-differs',
  'currency-missing',
]);
const ORIGINS: ReadonlySet<string> = new Set([
  'origin-missing',
  'origin-unknown',
  'origin-ambiguous',
]);
const FORMULAS: ReadonlySet<string> = new Set(['formula-differs', 'number-among-formulas']);

/** A text inside a formula may have 255 characters. */
const LONGEST = 240;
/** doubts of one row that are said at once */
const MOST = 6;

/** The rows with something to confirm, and the formula that says it for as long as it is open. */
export function toConfirm(
  sheet: SheetCells,
  table: MappedTable,
  by: SettledBy,
  language: Language,
): ReadonlyMap<number, string> {
  const doubts = new Map<number, Doubt[]>();
  for (const finding of table.findings) {
    const { row } = finding;
    const doubt = row === null ? null : doubtOf(sheet, table, finding, row, by, language);
    if (row === null || doubt === null) continue;
    const known = doubts.get(row);
    if (known === undefined) doubts.set(row, [doubt]);
    else known.push(doubt);
  }
  return new Map([...doubts].map(([row, some]) => [row, formulaOf(some.slice(0, MOST))]));
}

function formulaOf(doubts: readonly Doubt[]): string {
  const parts = doubts.map(({ settled, text }) => `IF(${settled},"",${quoted(cut(text))})`);
  return parts.length === 1 ? `=${parts[0]}` : `=TEXTJOIN("; ",TRUE,${parts.join(',')})`;
}

function doubtOf(
  sheet: SheetCells,
  { columns, product }: MappedTable,
  { column, issue }: Finding,
  row: number,
  by: SettledBy,
  language: Language,
): Doubt | null {
  if (column === null) return null;
  const { code } = issue;
  if (code === 'currency-differs' && by.converts) return null;
  const cell = cellName(row, column);
  const said = `${cell}: ${textOf(issue, language)}`;
  const cost = columns.get('cost')?.column;
  const read = cost !== undefined ? [cost] : product === null ? [] : Object.values(product);
  if (COSTS.has(code)) {
    const isOfCost = !code.startsWith('amount-') || read.includes(column);
    const amount = by.cost(row);
    return isOfCost ? { settled: `IF(ISNUMBER(${amount}),${amount}>0,FALSE)`, text: said } : null;
  }
  const changed = changedFrom(cell, sheet.value(row, column));
  if (ORIGINS.has(code)) return { settled: changed, text: said };
  if (code === 'origin-several') {
    const { countries, cells } = by.shares(row);
    if (countries.length === 0) return { settled: changed, text: said };
    const asked = say('confirm-shares', {
      cell,
      countries: countries.join(', '),
      cells: cells.join(', '),
    });
    const stated = `COUNT(${cells.join(',')})=${cells.length}`;
    return { settled: `OR(${changed},${stated})`, text: textOf(asked, language) };
  }
  if (FORMULAS.has(code)) {
    const other = by.neighbours(row, column);
    if (other === null) return { settled: 'FALSE', text: said };
    const compared = textOf(say('confirm-neighbours', { cell, other }), language);
    return { settled: `IFERROR(${cell}=${other},FALSE)`, text: compared };
  }
  if (code === 'total-misses') {
    const total = by.total(row);
    const settled = total === null ? 'FALSE' : `IFERROR(ABS(${cell}-${total})<0.005,FALSE)`;
    return { settled, text: said };
  }
  return null;
}

/** Whether a cell holds something else than it did when the columns were written. */
function changedFrom(cell: string, value: SheetValue): string {
  if (typeof value === 'object' && value !== null) return `NOT(ISERROR(${cell}))`;
  if (typeof value === 'string') return `IFERROR(NOT(EXACT(${cell},${quoted(value)})),FALSE)`;
  const held = value === null ? '""' : shown(value);
  return `IFERROR(NOT(${cell}=${held}),FALSE)`;
}

const cut = (text: string): string => {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}...` : plain;
};
