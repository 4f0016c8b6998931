import type { Area } from '../area';
import type { FormulaCall } from '../formula-calls';
import { agreement } from '../agreement';
import type { CellValue } from '../port';
import { valueAt, valuesIn, type AuditBook, type AuditedFormula } from './audit-book';
import type { Difference, Worth } from './finding';

/** What the comparison of a formula with its cell came to. */
export type Compared =
  | { readonly kind: 'same' | 'not compared' }
  | { readonly kind: 'differs'; readonly difference: Difference };

const MOST_KEPT = 1_000;

const SHARES = new Set([
  'REGIONAL_VALUE_CONTENT',
  'US_CONTENT_SHARE',
  'COUNTRY_SHARE',
  'RVC_NET_COST',
  'RVC_TRANSACTION_VALUE',
  'AVERAGE_RVC',
  'LABOR_VALUE_CONTENT',
  'LABOR_VALUE_CONTENT_PURCHASES',
  'METAL_SHARE',
]);
const AMOUNTS = new Set([
  'NON_ORIGINATING_VALUE',
  'HEADROOM',
  'NET_COST',
  'TOTAL_COST',
  'TRACED_VALUE',
  'DUTY',
]);

/** Computes formulas by the core and looks whether their cells, or their spills, show that. */
export class FigureReader {
  /** many formulas are the same call: what it gives is kept */
  readonly #given = new Map<string, unknown>();

  constructor(private readonly book: AuditBook) {}

  compared({ cell, calls }: AuditedFormula): Compared {
    const [call] = calls;
    if (call?.whole !== true) return { kind: 'not compared' };
    if (call.arguments.some(({ kind }) => kind === 'computed')) return { kind: 'not compared' };
    const expected = this.#expected(call);
    const rows = Array.isArray(expected) ? (expected as readonly (readonly unknown[])[]) : null;
    for (const [down, row] of (rows ?? [[expected]]).entries()) {
      for (const [right, now] of row.entries()) {
        const at = { ...cell, row: cell.row + down, column: cell.column + right };
        const shown = valueAt(this.book, at.sheet, at.row, at.column);
        const state = agreement(now, shown, null);
        if (state === 'unknown') return { kind: 'not compared' };
        // what Excel is still computing, or does not know, is found by other checks
        if (state === 'busy' || state === 'unlinked') return { kind: 'same' };
        if (state === 'differs') return differing(call.id, at, shown, now);
      }
    }
    return { kind: 'same' };
  }

  #expected(call: FormulaCall): unknown {
    const key = JSON.stringify([call.id, call.arguments]);
    if (this.#given.has(key)) return this.#given.get(key);
    const expected = this.book.core.calculate(call.id, givenTo(this.book, call));
    if (this.#given.size >= MOST_KEPT) this.#given.clear();
    this.#given.set(key, expected);
    return expected;
  }
}

/** What a call is given with the cells as they stand; null for an argument that is omitted. */
export const givenTo = (book: AuditBook, call: FormulaCall): readonly unknown[] =>
  call.arguments.map((one) => {
    if (one.kind === 'cells') return valuesIn(book, one.area);
    return one.kind === 'value' ? one.value : one.kind === 'matrix' ? one.rows : null;
  });

/** Of a table that spills, the first cell that differs. */
const differing = (id: string, cell: Area, shown: CellValue, now: unknown): Compared => ({
  kind: 'differs',
  difference: { cell, shown: String(shown), now: textOf(now), worth: worthOf(id, shown, now) },
});

const textOf = (now: unknown): string =>
  typeof now === 'object' && now !== null && 'error' in now ? String(now.error) : String(now);

function worthOf(id: string, shown: CellValue, now: unknown): Worth | null {
  if (typeof shown !== 'number' || typeof now !== 'number') return null;
  const by = Math.abs(now - shown);
  if (SHARES.has(id)) return { unit: 'points', amount: by * 100 };
  return AMOUNTS.has(id) ? { unit: 'money', amount: by } : null;
}
