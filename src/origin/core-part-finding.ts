import type { CorePartLine, CorePartRule, CorePartVnm } from './core-part';
import { goodsOf, reaches, sumOf, type CorePartSum } from './core-part-rvc';
import { lineList, percent } from './display';
import type { TestResult } from './evaluation';
import { Exact } from './exact';
import type { Issue } from './issue';
import type { Limit } from './rules';
import { say } from './sentences';
import type { Trilean } from './three-valued';

/** One part, or the super-core, valued one way. */
export interface CorePartFinding {
  /** "Engine", "Super-core" */
  readonly part: string;
  /** null where the part is missing, not in the vehicle, or stated as originating */
  readonly way: CorePartVnm | null;
  readonly sum: CorePartSum | null;
  readonly required: Limit | null;
  readonly result: TestResult;
  readonly notes: readonly Issue[];
}

const SUPER_CORE = 'Super-core';

/** A part by the ways that are open to it. Goods stated as originating are so, and are not averaged. */
export function ofPart(
  rule: CorePartRule,
  lines: readonly CorePartLine[],
  needed: boolean,
  ways: readonly CorePartVnm[],
): readonly CorePartFinding[] {
  const part = rule.name;
  const whole = (result: TestResult, note: Issue): readonly CorePartFinding[] => [
    { part, way: null, sum: null, required: null, result, notes: [note] },
  ];
  if (!needed) return whole('Not required', say('core-part-not-in', { test: part }));
  if (lines.length === 0) return whole('Undecided', say('core-part-missing', { test: part }));
  const open = lines.filter((line) => line.netCost !== null && !isStated(line, rule));
  if (open.length === 0) return whole('Pass', say('core-part-stated', { test: part }));
  const idle = open.some(({ statement }) => statement === 'originating by shift');
  const notes = idle ? [say('core-part-no-shift', { test: part })] : [];
  const shift = rule.shiftRoute && open.some(({ statement }) => statement === null);
  return ways.map((way) => {
    const found = valued(part, rule.limit, open, way, open.length > 1);
    return found.result === 'Fail' && shift
      ? {
          ...found,
          result: 'Undecided',
          notes: [...found.notes, say('core-part-shift', { test: part })],
        }
      : { ...found, notes: [...notes, ...found.notes] };
  });
}

const isStated = ({ statement }: CorePartLine, { shiftRoute }: CorePartRule): boolean =>
  statement === 'originating' || (statement === 'originating by shift' && shiftRoute);

/** Every part as one: undecided while one is missing, since its net cost belongs in the sum. */
export function ofSuperCore(
  limit: Limit,
  lines: readonly CorePartLine[],
  complete: boolean,
  way: CorePartVnm,
): CorePartFinding {
  if (!complete || goodsOf(lines, way).length === 0) {
    return {
      part: SUPER_CORE,
      way,
      sum: null,
      required: limit,
      result: 'Undecided',
      notes: [say('super-core-incomplete')],
    };
  }
  const made = lines.filter(({ netCost }) => netCost !== null);
  const parts = made.map(({ part }) => part);
  const averaged =
    new Set(parts).size < parts.length || made.some(({ quantity }) => !quantity.equals(Exact.one));
  return valued(SUPER_CORE, limit, lines, way, averaged);
}

function valued(
  part: string,
  limit: Limit,
  lines: readonly CorePartLine[],
  way: CorePartVnm,
  averaged: boolean,
): CorePartFinding {
  const goods = goodsOf(lines, way);
  const sum = sumOf(goods);
  const result = reaches(goods, limit.limit, averaged);
  return { part, way, sum, required: limit, result, notes: notesOf(part, way, sum, limit, result) };
}

function notesOf(
  part: string,
  way: CorePartVnm,
  { rvc, unstated }: CorePartSum,
  { limit }: Limit,
  result: Trilean,
): readonly Issue[] {
  if (result === 'Pass') return [];
  const values = { test: part, way, required: percent(limit) };
  if (result === 'Fail') {
    return [say('core-part-fails', { ...values, measured: percent(rvc.favourable, limit) })];
  }
  return unstated.length === 0
    ? [say('core-average-on-the-line', values)]
    : [say('core-part-unstated', { ...values, lines: lineList(unstated) })];
}
