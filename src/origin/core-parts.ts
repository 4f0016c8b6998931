import type {
  CorePartLine,
  CorePartRule,
  CorePartsChoice,
  CorePartsRules,
  CorePartVnm,
} from './core-part';
import { ofPart, ofSuperCore, type CorePartFinding } from './core-part-finding';
import type { Issue } from './issue';
import { all, either, type Trilean } from './three-valued';

/** Every part each way, the verdict, and the way that passed. */
export interface CoreParts {
  readonly findings: readonly CorePartFinding[];
  readonly verdict: Trilean;
  /** `mixed`: not one way for every part; null where none passed */
  readonly way: CorePartsChoice | 'mixed' | null;
  readonly reasons: readonly Issue[];
}

const EACH_WAY = ['all', 'column 2'] as const;

/**
 * Whether the core parts of a vehicle originate: each of them by all its VNM or by its column-2
 * components alone, or all of them as one, the super-core. Goods of one part are averaged, as a ratio
 * of sums. The producer chooses, so any way is enough unless the choice is fixed.
 *
 * Law: USMCA Appendix Art. 3.7-3.9; SOR/2020-155 s. 14(4)-(13), Table A.2.
 * Units: money of the sheet, fractions of 1. Rounding: none before comparing.
 * A part that is missing or whose VNM is not stated leaves it undecided, never passed.
 */
export function coreParts(rules: CorePartsRules, lines: readonly CorePartLine[]): CoreParts {
  const { choice } = rules;
  const groups = rules.parts.map((rule) => {
    const own = lines.filter(({ part }) => part === rule.name);
    return { rule, own, needed: isNeeded(rule, lines) };
  });
  const complete = groups.every(({ needed, own }) => !needed || own.length > 0);
  const asOne =
    choice === null || choice === 'super-core'
      ? EACH_WAY.map((way) => ofSuperCore(rules.superCore, lines, complete, way))
      : [];
  const ways: readonly CorePartVnm[] =
    choice === 'super-core' ? [] : choice === null ? EACH_WAY : [choice];
  const each = groups.map(({ rule, own, needed }) => ofPart(rule, own, needed, ways));
  const counted = each.filter((_, index) => groups[index]?.needed === true);
  const alone = choice === 'super-core' ? 'Fail' : all(counted.map(anyOf));
  const together = anyOf(asOne);
  const verdict = either(alone, together);
  const passed = verdict === 'Pass';
  return {
    findings: [
      ...each.flatMap((findings) =>
        passed || anyOf(findings) === 'Pass' ? spared(findings) : findings,
      ),
      ...(passed ? spared(asOne) : asOne),
    ],
    verdict,
    way: !passed ? null : alone === 'Pass' ? (choice ?? wayOf(counted)) : 'super-core',
    reasons: passed
      ? []
      : [...counted.filter((group) => anyOf(group) !== 'Pass'), asOne].flatMap(notesOf),
  };
}

/** A part that the vehicle has: by its nature, by a line, or for want of the part it stands in for. */
function isNeeded(rule: CorePartRule, lines: readonly CorePartLine[]): boolean {
  const stands = (part: string | null) => {
    const own = lines.filter((line) => line.part === part);
    return own.length === 0 ? null : own.some(({ netCost }) => netCost !== null);
  };
  return stands(rule.name) ?? (rule.expected || stands(rule.expectedWithout) === false);
}

/** Any way is enough. */
const anyOf = (findings: readonly CorePartFinding[]): Trilean =>
  findings.reduce<Trilean>(
    (found, { result }) => (result === 'Not required' ? found : either(found, result)),
    'Fail',
  );

/** Where another way passes, those that do not are not required. */
const spared = (findings: readonly CorePartFinding[]): readonly CorePartFinding[] =>
  findings.map((finding) =>
    finding.result === 'Pass' ? finding : { ...finding, result: 'Not required' },
  );

const notesOf = (findings: readonly CorePartFinding[]): readonly Issue[] =>
  findings.flatMap(({ notes }) => notes);

function wayOf(groups: readonly (readonly CorePartFinding[])[]): CoreParts['way'] {
  const by = (wanted: CorePartVnm) =>
    groups.every((findings) =>
      findings.some(({ way, result }) => result === 'Pass' && (way === wanted || way === null)),
    );
  return EACH_WAY.find(by) ?? 'mixed';
}
