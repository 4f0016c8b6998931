import type { CostLine } from './line';

/** The positions of lines in the range, ascending, each once. */
export function positionsOf(lines: readonly CostLine[]): readonly number[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only.positions;
  const all = lines.flatMap(({ positions }) => positions);
  return [...new Set(all)].sort((one, other) => one - other);
}
