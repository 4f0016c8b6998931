import { readPositive } from '../costsheet';
import {
  evaluate,
  failure,
  meets,
  success,
  type Case,
  type Exact,
  type Issue,
  type Outcome,
} from '../origin';
import { failureOf, undecided, type Answer, type AnswerScalar } from './cell-result';
import { issuesOf } from './issues-of';
import { isBlank, readRequired, sameShape, type Matrix } from './matrix';
import { readFactsArgument, readRules } from './read-case';
import { readLines } from './read-lines';
import { readShareArgument } from './read-share';
import { say } from './sentences';
import { verdictText } from './verdict-text';

const HEADER = [
  'Group',
  'Net cost',
  'VNM',
  'RVC',
  'US share',
  'Verdict',
  'Headroom',
  'Code',
] as const;

/** EVALUATION_BY: one long bill of materials with a model column, a row per model. */
export function evaluationBy(
  groups: unknown,
  costs: unknown,
  origins: unknown,
  netCosts: unknown,
  scenario: unknown,
  hsCodes?: unknown,
  statements?: unknown,
  good?: unknown,
  date?: unknown,
  facts?: unknown,
): Answer {
  const named = readGroups(groups, costs);
  const lines = readLines(
    { costs, origins, hsCodes, statements },
    named.ok ? { groups: named.value } : 'alike',
  );
  const amounts = readNetCosts(netCosts);
  const stated = readFactsArgument(facts);
  const rules = readRules(scenario, good, date, stated.ok ? stated.value : {});
  if (!lines.ok || !named.ok || !amounts.ok || !stated.ok || !rules.ok) {
    return failureOf(issuesOf(lines, named, amounts, stated, rules));
  }
  const byGroup = new Map<string, Case['lines'][number][]>();
  for (const line of lines.value) {
    const [position = 0] = line.positions;
    const cell = named.value.at(position - 1);
    if (isBlank(cell)) return failureOf([say('group-missing', { line: position })]);
    const label = String(cell);
    if (!amounts.value.has(keyOf(label)))
      return failureOf([say('group-without-net-cost', { group: label })]);
    const known = byGroup.get(keyOf(label));
    if (known === undefined) byGroup.set(keyOf(label), [line]);
    else known.push(line);
  }
  const rows = [...amounts.value].map(([key, { label, netCost }]) =>
    groupRow(label, {
      lines: byGroup.get(key) ?? [],
      netCost,
      rules: rules.value,
      facts: stated.value,
    }),
  );
  return [HEADER, ...rows];
}

const keyOf = (label: string): string => label.trim().toLowerCase();

function groupRow(label: string, sheet: Case): readonly AnswerScalar[] {
  const found = evaluate(sheet);
  const netCost = sheet.netCost.toNumber();
  if (!found.ok) {
    return [label, netCost, '', '', '', failureOf(found.issues).message, '', 'not-computed'];
  }
  const { vnm, rvc, usShare, tests } = found.value;
  const room = tests.find(({ code }) => code === 'rvc')?.marginInValue ?? null;
  return [
    label,
    found.value.netCost.toNumber(),
    vnm.favourable.toNumber(),
    rvc.favourable.toNumber(),
    usShare === null ? '' : usShare.favourable.toNumber(),
    verdictText(found.value),
    room === null ? '' : room.toNumber(),
    'group',
  ];
}

function readGroups(argument: unknown, costs: unknown): Outcome<Matrix> {
  const groups = readRequired('groups', argument);
  if (!groups.ok) return groups;
  const lines = readRequired('costs', costs);
  if (!lines.ok) return lines;
  const shapes = sameShape('costs', lines.value, 'groups', groups.value);
  return shapes.length > 0 ? failure(...shapes) : groups;
}

interface GroupNetCost {
  readonly label: string;
  readonly netCost: Exact;
}

/** Two columns, group and amount; rows without a group are left out. */
function readNetCosts(argument: unknown): Outcome<ReadonlyMap<string, GroupNetCost>> {
  const matrix = readRequired('net_costs', argument);
  if (!matrix.ok) return matrix;
  if (matrix.value.columns !== 2) return failure(say('net-costs-shape'));
  const found = new Map<string, GroupNetCost>();
  const issues: Issue[] = [];
  for (let row = 0; row < matrix.value.rows; row++) {
    const [label, amount] = pairOf(matrix.value, row);
    if (isBlank(label)) continue;
    const place = { parameter: 'net_costs', line: row + 1 };
    const netCost = readPositive(amount, place);
    const key = keyOf(String(label));
    if (!netCost.ok) issues.push(...netCost.issues);
    else if (found.has(key))
      issues.push(say('group-twice', { group: String(label), line: row + 1 }));
    else found.set(key, { label: String(label), netCost: netCost.value });
  }
  if (issues.length > 0) return failure(...issues);
  return found.size === 0
    ? failure(say('argument-missing', { parameter: 'net_costs' }))
    : success(found);
}

const pairOf = ({ cells }: Matrix, row: number): readonly [unknown, unknown] => [
  cells[row * 2],
  cells[row * 2 + 1],
];

/** MEETS: the verdict from figures already on the sheet, for one model. */
export function meetsOf(
  scenario: unknown,
  rvc: unknown,
  usShare?: unknown,
  good?: unknown,
  date?: unknown,
  facts?: unknown,
): Answer {
  const stated = readFactsArgument(facts);
  const rules = readRules(scenario, good, date, stated.ok ? stated.value : {});
  const regional = readShareArgument('rvc', rvc);
  const american = readShareArgument('us_share', usShare);
  if (!stated.ok || !rules.ok || !regional.ok || !american.ok) {
    return failureOf(issuesOf(stated, rules, regional, american));
  }
  const figures = { rvc: regional.value, usShare: american.value };
  const { verdict, reasons } = meets(rules.value, figures, stated.value);
  if (verdict !== 'Undecided') return verdict === 'Qualifies';
  return undecided(reasons);
}
