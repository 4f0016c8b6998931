import type { CostLine, Outcome } from '../origin';
import type { Matrix } from './matrix';

/** The ranges of a cost sheet, of one shape; what is null was omitted. */
export interface LineRanges {
  readonly costs: Matrix;
  readonly origins: Matrix;
  readonly hsCodes: Matrix | null;
  readonly statements: Matrix | null;
  readonly usValues: Matrix | null;
  /** lines of different groups are never taken for one */
  readonly groups: Matrix | null;
}

type LinesRead = Outcome<readonly CostLine[]>;

/** A few readings of a few thousand lines each: what the formulas of one vehicle share. */
const MOST_KEPT = 8;
const MOST_LINES = 5_000;

interface Reading {
  readonly ranges: LineRanges;
  readonly found: LinesRead;
}

let recent: readonly Reading[] = [];

/**
 * What was read a few calls ago of ranges with the same content, else what is read now. Many formulas
 * ask about one bill of materials and each gets its ranges anew: comparing cells costs less than
 * reading them. Copies are kept, so that nothing a host does to its arrays later changes a result.
 */
export function readOnce(ranges: LineRanges, read: (ranges: LineRanges) => LinesRead): LinesRead {
  if (ranges.costs.count > MOST_LINES) return read(ranges);
  const known = recent.find((reading) => sameCells(reading.ranges, ranges));
  if (known !== undefined) return known.found;
  const copies = copyOf(ranges);
  const found = read(copies);
  recent = [{ ranges: copies, found }, ...recent.slice(0, MOST_KEPT - 1)];
  return found;
}

const same = (one: Matrix | null, other: Matrix | null): boolean =>
  one === null || other === null ? one === other : one.equals(other);

const sameCells = (one: LineRanges, other: LineRanges): boolean =>
  same(one.costs, other.costs) &&
  same(one.origins, other.origins) &&
  same(one.hsCodes, other.hsCodes) &&
  same(one.statements, other.statements) &&
  same(one.usValues, other.usValues) &&
  same(one.groups, other.groups);

const copyOf = ({
  costs,
  origins,
  hsCodes,
  statements,
  usValues,
  groups,
}: LineRanges): LineRanges => ({
  costs: costs.copy(),
  origins: origins.copy(),
  hsCodes: hsCodes?.copy() ?? null,
  statements: statements?.copy() ?? null,
  usValues: usValues?.copy() ?? null,
  groups: groups?.copy() ?? null,
});
