import {
  goodLabelIn,
  percent,
  type Assumption,
  type Evaluation,
  type Exact,
  type Issue,
  type OriginTest,
  type Source,
  type StatedTerm,
} from '../origin';
import { named, wordsOf, type AnswerMatrix, type AnswerScalar, type Words } from './cell-result';
import { say } from './sentences';

type Row = readonly [
  test: AnswerScalar,
  measured: AnswerScalar,
  required: AnswerScalar,
  margin: AnswerScalar,
  marginInValue: AnswerScalar,
  result: AnswerScalar,
  source: AnswerScalar,
  note: AnswerScalar,
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
export function evaluationTable(evaluation: Evaluation): AnswerMatrix {
  return [
    EVALUATION_HEADER,
    judgedAs(evaluation),
    scenario(evaluation),
    ...(evaluation.rules.stated ?? []).map(stated),
    ...evaluation.rules.assumptions.map(assumption),
    ...evaluation.tests.flatMap((test) => testRows(test)),
    lowestNetCost(evaluation),
    linesOverNetCost(evaluation),
    ...evaluation.notes.map((issue) => info('Note', '', [issue], issue.code)),
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
  const readings = readingsOf(evaluation);
  const note = say(good.stated ? 'judged-as' : 'judged-as-default', { readings });
  return info('Judged as', goodLabel(good.label), [note], 'judged-as');
}

const scenario = ({ rules }: Evaluation): Row =>
  row({ test: named('Scenario'), measured: rules.expression, note: rules.name, code: 'scenario' });

function stated({ term, value, note, source }: StatedTerm): Row {
  const test = wordsOf([say('row-own', { term })]);
  return row({ test, measured: value, source, note, code: 'own-proposal' });
}

function assumption({ term, reading, others, source }: Assumption): Row {
  const also = others.length === 0 ? [] : [say('also-read-as', { others: others.join(', ') })];
  const test = wordsOf([say('row-reading', { term })]);
  return row({ test, measured: reading, source, note: wordsOf(also), code: 'reading' });
}

function testRows(test: OriginTest): readonly Row[] {
  const { name, measured, required, margin, marginInValue, result, source, code } = test;
  const first = row({
    test: named(name),
    measured: measured === null ? '' : numberOf(measured.favourable),
    required: required === null ? '' : numberOf(required.limit),
    margin: margin === null ? '' : numberOf(margin),
    marginInValue: marginInValue === null ? '' : numberOf(marginInValue),
    result,
    source,
    note: wordsOf(test.notes),
    code,
  });
  if (measured === null) return [first];
  if (code !== 'rvc' && measured.favourable.equals(measured.worst)) return [first];
  const worst = row({
    test: wordsOf([say('row-worst-case', { test: name })]),
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
  row({
    test: named('Lowest net cost at which the regional value content still passes'),
    measured: lowest === null ? '' : numberOf(lowest),
    note: lowest === null ? named('no required percentage to solve for') : '',
    code: 'lowest-net-cost',
  });

function linesOverNetCost({ linesOverNetCost: share }: Evaluation): Row {
  const note = say('lines-over-net-cost', { share: percent(share) });
  return info('Lines over net cost', numberOf(share), [note], 'lines-over-net-cost');
}

/** The good that is judged, as printed. */
export const goodLabel =
  (label: string): Words =>
  (language) =>
    goodLabelIn(label, language);

const RESULT = { Qualifies: 'Pass', Fails: 'Fail', Undecided: 'Undecided' } as const;

function verdict(evaluation: Evaluation): Row {
  return row({
    test: named('Verdict'),
    measured: evaluation.verdict,
    result: RESULT[evaluation.verdict],
    note: wordsOf(evaluation.reasons),
    code: 'verdict',
  });
}

const info = (test: string, measured: AnswerScalar, notes: readonly Issue[], code: string): Row =>
  row({ test: named(test), measured, note: wordsOf(notes), code });

function row(given: {
  readonly test: AnswerScalar;
  readonly measured: AnswerScalar;
  readonly code: string;
  readonly required?: AnswerScalar;
  readonly margin?: AnswerScalar;
  readonly marginInValue?: AnswerScalar;
  readonly result?: AnswerScalar;
  readonly source?: Source | null;
  readonly note?: AnswerScalar;
}): Row {
  return [
    given.test,
    given.measured,
    given.required ?? '',
    given.margin ?? '',
    given.marginInValue ?? '',
    given.result ?? '',
    named(sourceText(given.source ?? null)),
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

const numberOf = (value: Exact): number => value.toNumber();
