import { cellArea, type Area } from '../../workbook';
import { isFailure } from '../../functions/cell-result';
import type { Findings, VerdictCard } from './findings';
import type { Tools } from './tools';

/** A line that keeps a case from passing, as BREAKING_LINES ranks it. */
export interface Breaking {
  readonly leg: 'rvc' | 'us-share';
  /** 1-based, as in the messages of the functions */
  readonly line: number;
  /** the cell of its cost; null where the costs are written in the formula */
  readonly cell: Area | null;
  /** in the money of the sheet */
  readonly value: number;
  /** the measure with this line and all before it changed, as a fraction */
  readonly together: number;
  readonly passes: boolean;
}

/** The most valuable lines of both legs; none where the case does not fail or nothing is ranked. */
export function breakingOf(card: VerdictCard, tools: Tools): readonly Breaking[] {
  if (!card.outcome.ok || card.outcome.value.verdict !== 'Fails') return [];
  const result = tools.calculate('BREAKING_LINES', card.given);
  if (result === null || isFailure(result) || !Array.isArray(result)) return [];
  const rows = result as readonly (readonly unknown[])[];
  return rows.slice(1).flatMap((row) => read(row, card.costs));
}

/** How many lines keep the only case of a workbook from passing; 0 where there are more cases. */
export function breakingCount({ cards }: Findings, tools: Tools): number {
  const [only] = cards;
  if (cards.length !== 1 || only?.kind !== 'verdict') return 0;
  return new Set(breakingOf(only, tools).map(({ line }) => line)).size;
}

function read(row: readonly unknown[], costs: Area | null): readonly Breaking[] {
  const [, line, value, , together, passes, leg] = row;
  if (typeof line !== 'number' || typeof value !== 'number' || typeof together !== 'number') {
    return [];
  }
  if (leg !== 'rvc' && leg !== 'us-share') return [];
  return [{ leg, line, cell: cellOf(line, costs), value, together, passes: passes === true }];
}

/** Lines are counted along the costs, row by row. */
function cellOf(line: number, costs: Area | null): Area | null {
  if (costs === null || line > costs.rows * costs.columns) return null;
  const index = line - 1;
  const down = Math.floor(index / costs.columns);
  return cellArea(costs.sheet, costs.row + down, costs.column + (index % costs.columns));
}
