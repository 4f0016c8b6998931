import {
  percent,
  textOf,
  type Assumption,
  type Evaluation,
  type Exact,
  type Issue,
  type OriginTest,
  type Source,
} from '../origin';
import type { CellMatrix, CellScalar } from './cell-result';

type Row = readonly [
  test: CellScalar,
  measured: CellScalar,
  required: CellScalar,
  margin: CellScalar,
  marginInValue: CellScalar,
  result: CellScalar,
  source: CellScalar,
  note: CellScalar,
  code: string,
];

export const EVALUATION_HEADER: Row = [
  'Test',
  'Measured',
  'Required',
  'Margin',
  'Margin in value',
  'Result',
  'Source',
  'Note',
  'Code',
];

/** The evaluation as rows for a sheet: rectangular, "" for empty, a stable code in the last column. */
export function evaluationTable(evaluation: Evaluation): CellMatrix {
  return [
    EVALUATION_HEADER,
    judgedAs(evaluation),
    scenario(evaluation),
    ...evaluation.rules.assumptions.map(assumption),
    ...evaluation.tests.flatMap((test) => testRows(test)),
    lowestNetCost(evaluation),
    linesOverNetCost(evaluation),
    ...evaluation.notes.map((issue) => info('Note', '', textOf(issue), issue.code)),
    verdict(evaluation),
  ];
}

/** The readings that a verdict rests on, in one line: the first row names them. */
export function readingsOf(evaluation: Evaluation): string {
  const { rules } = evaluation;
  const readings = rules.assumptions.map(({ term, reading }) => `${term} = ${reading}`);
  return [rules.expression, ...readings].join('; ');
}

function judgedAs(evaluation: Evaluation): Row {
  const { good } = evaluation.rules;
  const stated = good.stated ? '' : 'not stated, taken as the default; ';
  return info('Judged as', good.label, `${stated}under ${readingsOf(evaluation)}`, 'judged-as');
}

const scenario = ({ rules }: Evaluation): Row =>
  info('Scenario', rules.expression, rules.name, 'scenario');

function assumption({ term, reading, others, source }: Assumption): Row {
  const also = others.length === 0 ? '' : `also read as: ${others.join(', ')}`;
  return row({ test: `Reading: ${term}`, measured: reading, source, note: also, code: 'reading' });
}

function testRows(test: OriginTest): readonly Row[] {
  const { measured, required, margin, marginInValue, result, source, code } = test;
  const first = row({
    test: test.name,
    measured: measured === null ? '' : numberOf(measured.favourable),
    required: required === null ? '' : numberOf(required.limit),
    margin: margin === null ? '' : numberOf(margin),
    marginInValue: marginInValue === null ? '' : numberOf(marginInValue),
    result,
    source,
    note: notesOf(test.notes),
    code,
  });
  if (measured === null) return [first];
  if (code !== 'rvc' && measured.favourable.equals(measured.worst)) return [first];
  const worst = row({
    test: `${test.name}, worst case of what is not stated`,
    measured: numberOf(measured.worst),
    required: first[2],
    // a waiver asks for not more than its limit: it has no margin, as in its first row
    margin:
      required === null || margin === null ? '' : numberOf(measured.worst.minus(required.limit)),
    code: `${code}-worst-case`,
  });
  return [first, worst];
}

const lowestNetCost = ({ lowestNetCost: lowest }: Evaluation): Row =>
  info(
    'Lowest net cost at which the regional value content still passes',
    lowest === null ? '' : numberOf(lowest),
    lowest === null ? 'no required percentage to solve for' : '',
    'lowest-net-cost',
  );

function linesOverNetCost({ linesOverNetCost: share }: Evaluation): Row {
  const measured = numberOf(share);
  return info(
    'Lines over net cost',
    measured,
    `lines add up to ${percent(share)} of net cost`,
    'lines-over-net-cost',
  );
}

const RESULT = { Qualifies: 'Pass', Fails: 'Fail', Undecided: 'Undecided' } as const;

function verdict(evaluation: Evaluation): Row {
  return row({
    test: 'Verdict',
    measured: evaluation.verdict,
    result: RESULT[evaluation.verdict],
    note: notesOf(evaluation.reasons),
    code: 'verdict',
  });
}

const info = (test: string, measured: CellScalar, note: string, code: string): Row =>
  row({ test, measured, note, code });

function row(given: {
  readonly test: string;
  readonly measured: CellScalar;
  readonly code: string;
  readonly required?: CellScalar;
  readonly margin?: CellScalar;
  readonly marginInValue?: CellScalar;
  readonly result?: CellScalar;
  readonly source?: Source | null;
  readonly note?: string;
}): Row {
  return [
    given.test,
    given.measured,
    given.required ?? '',
    given.margin ?? '',
    given.marginInValue ?? '',
    given.result ?? '',
    sourceText(given.source ?? null),
    given.note ?? '',
    given.code,
  ];
}

const CONFIDENCE: Readonly<Record<Source['confidence'], string>> = {
  primary: 'V1',
  secondary: 'V2',
  unverified: 'M',
  open: 'O',
};

/** "SOR/94-14 s. 13(1)(a) [V1]": V1 read in the law, V2 in a report, M not verified, O open. */
export const sourceText = (source: Source | null): string =>
  source === null ? '' : `${source.title} [${CONFIDENCE[source.confidence]}]`;

const notesOf = (issues: readonly Issue[]): string =>
  issues.map((issue) => textOf(issue)).join('; ');

const numberOf = (value: Exact): number => value.toNumber();
