import { coreParts, type CorePartFinding, type CoreParts, type Issue, type Pair } from '../origin';
import { corePartsRules, type CorePartsQuestion } from '../scenario';
import {
  failureOf,
  named,
  wordsOf,
  type Answer,
  type AnswerMatrix,
  type AnswerScalar,
} from './cell-result';
import { goodLabel, sourceText } from './evaluation-table';
import { issuesOf } from './issues-of';
import { readDateArgument, readGoodArgument, readScenarioArgument } from './read-case';
import { readCoreParts } from './read-core-parts';
import { say } from './sentences';

const HEADER = [
  'Part',
  'Way',
  'Net cost',
  'VNM',
  'RVC',
  'Required',
  'Result',
  'Source',
  'Note',
  'Code',
] as const;

/** CORE_PARTS: whether the seven core parts originate, by every way the producer may choose. SOR/2020-155 s. 14. */
export function corePartsOf(
  scenario: unknown,
  parts: unknown,
  netCosts: unknown,
  vnms: unknown,
  column2Vnms?: unknown,
  quantities?: unknown,
  statements?: unknown,
  good?: unknown,
  date?: unknown,
): Answer {
  const lines = readCoreParts({ parts, netCosts, vnms, column2Vnms, quantities, statements });
  const choice = readScenarioArgument(scenario);
  const judged = readGoodArgument(good);
  const day = readDateArgument(date);
  if (!lines.ok || !choice.ok || !judged.ok || !day.ok) {
    return failureOf(issuesOf(choice, lines, judged, day));
  }
  const asked = corePartsRules(choice.value, { good: judged.value, date: day.value });
  if (!asked.ok) return failureOf(asked.issues);
  const found = coreParts(asked.value.rules, lines.value);
  return tableOf(found, asked.value, choice.value.expression);
}

function tableOf(
  { findings, verdict, way, reasons }: CoreParts,
  { good }: CorePartsQuestion,
  expression: string,
): AnswerMatrix {
  const judgedAs = say(good.stated ? 'judged-as' : 'judged-as-default', { readings: expression });
  return [
    HEADER,
    row('Judged as', goodLabel(good.label), '', [judgedAs], 'judged-as'),
    ...findings.map(findingRow),
    row('Verdict', way ?? '', verdict, reasons, 'verdict'),
  ];
}

function findingRow({ part, way, sum, required, result, notes }: CorePartFinding) {
  return [
    named(part),
    way ?? '',
    sum === null ? '' : sum.netCost.toNumber(),
    ...[sum?.vnm, sum?.rvc].map(settled),
    required === null ? '' : required.limit.toNumber(),
    result,
    named(sourceText(required?.source ?? null)),
    wordsOf(notes),
    [part, way ?? []].flat().join('-').toLowerCase().replaceAll(' ', '-'),
  ];
}

/** A figure that rests on nothing unstated. */
const settled = (pair: Pair | undefined): AnswerScalar =>
  pair?.favourable.equals(pair.worst) === true ? pair.favourable.toNumber() : '';

const row = (
  part: string,
  way: AnswerScalar,
  result: string,
  notes: readonly Issue[],
  code: string,
): readonly AnswerScalar[] => [
  named(part),
  way,
  ...['', '', '', ''],
  result,
  '',
  wordsOf(notes),
  code,
];
