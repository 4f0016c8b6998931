import {
  breakingLines,
  evaluate,
  failure,
  headroomWith,
  nameIn,
  regionalContent,
  success,
  type Case,
  type Evaluation,
  type Exact,
  type Outcome,
  type Verdict,
} from '../origin';
import {
  factsOfProducer,
  otherReadings,
  readScenario,
  rulesFor,
  scenarios,
  usReadings,
  type OtherReading,
  type ScenarioChoice,
} from '../scenario';
import {
  cellOf,
  failureOf,
  named,
  wordsOf,
  type Answer,
  type AnswerMatrix,
  type AnswerScalar,
  type Words,
} from './cell-result';
import { dutyByVerdict, type DutyCell } from './compare-duty';
import { isBlank, readMatrix } from './matrix';
import {
  readAmount,
  readCase,
  readDateArgument,
  readFactsArgument,
  readGoodArgument,
  readScenarioArgument,
} from './read-case';
import { readLines } from './read-lines';
import { say } from './sentences';
import { verdictText } from './verdict-text';

const numberOf = (value: Exact): number => value.toNumber();

/** HEADROOM: how much more non-originating value still passes the RVC test; negative is a shortfall. */
export function headroomOf(...given: readonly unknown[]): Answer {
  const found = readCase(given);
  if (!found.ok) return failureOf(found.issues);
  const { rules } = found.value;
  const limit = rules.rvc?.limit;
  if (limit === undefined) return failureOf([say('no-headroom')]);
  if (rules.rvcAhead !== undefined) return failureOf([rules.rvcAhead.doubt]);
  return cellOf(regionalContent(found.value), ({ base, working, technology }) =>
    numberOf(headroomWith(technology, base, working.vnm.favourable, limit)),
  );
}

const BREAKING_HEADER = [
  'Rank',
  'Line',
  'VNM',
  'RVC with this line originating',
  'RVC with all so far',
  'Passes',
  'Code',
] as const;

/** BREAKING_LINES: the fewest lines that break it, largest gain first, as far as needed. */
export function breakingLinesOf(...given: readonly unknown[]): Answer {
  const found = readCase(given, 'none');
  if (!found.ok) return failureOf(found.issues);
  const ranked = breakingLines(found.value);
  return cellOf(ranked, (lines): AnswerMatrix => {
    const rank = { rvc: 0, 'us-share': 0 };
    return [
      BREAKING_HEADER,
      ...lines.map(({ leg, position, value, alone, together, passes }) => [
        ++rank[leg],
        position,
        numberOf(value),
        numberOf(alone),
        numberOf(together),
        passes,
        leg,
      ]),
    ];
  });
}

const COMPARE_HEADER = [
  'Scenario',
  'Date',
  'RVC',
  'RVC worst case',
  'RVC required',
  'US share',
  'US required',
  'Other tests',
  'Verdict',
  'Headroom',
  'Duty at stake',
  'Code',
] as const;

/** COMPARE: one row per scenario; never an error inside. */
export function compare(...given: readonly unknown[]): Answer {
  const choices = expressionsOf(given[3]);
  if (!choices.ok) return failureOf(choices.issues);
  const plain = readLines(lineArguments(given));
  const amount = readAmount('net_cost', given[2]);
  const facts = readFactsArgument(given[8]);
  const good = readGoodArgument(given[6]);
  const date = readDateArgument(given[7]);
  const read = [plain, amount, facts, good, date];
  if (read.some((outcome) => !outcome.ok)) {
    return failureOf(read.flatMap((outcome) => (outcome.ok ? [] : outcome.issues)));
  }
  const dutyOf = dutyByVerdict(given[8], given[6], given[7]);
  return [
    COMPARE_HEADER,
    ...choices.value.map((expression) => compareRow(expression, given, dutyOf)),
  ];
}

const lineArguments = (given: readonly unknown[]) => ({
  costs: given[0],
  origins: given[1],
  hsCodes: given[4],
  statements: given[5],
  usValues: given[9],
});

/** The scenarios named in a range; all that are built in, by date, where it is blank. */
function expressionsOf(argument: unknown): Outcome<readonly string[]> {
  const matrix = readMatrix('scenario', argument);
  if (!matrix.ok) return matrix;
  const named = matrix.value?.cells.filter((cell) => !isBlank(cell)).map(String) ?? [];
  return success(named.length > 0 ? named : scenarios.map(({ id }) => id));
}

function compareRow(
  expression: string,
  given: readonly unknown[],
  dutyOf: (verdict: Verdict) => DutyCell,
): readonly AnswerScalar[] {
  const choice = readScenario(expression);
  const scenario = choice.ok ? choice.value.scenario : null;
  const name = choice.ok ? choice.value.expression : expression;
  const found = withScenario(given, expression);
  if (!found.ok) {
    const why = wordsOf(found.issues);
    return [name, scenario?.date ?? '', '', '', '', '', '', '', why, '', '', 'not-computed'];
  }
  const { rules, rvc, usShare, tests } = found.value;
  const { shown: atStake, note } = dutyOf(found.value.verdict);
  const code = choice.ok ? choice.value.id : 'not-computed';
  const others = tests.filter(
    ({ code: test }) => !['rvc', 'us-share', 'de-minimis', 'no-rule'].includes(test),
  );
  return [
    name,
    scenario?.date ?? '',
    numberOf(rvc.favourable),
    numberOf(rvc.worst),
    rules.rvc === null ? '' : numberOf(rules.rvc.limit),
    usShare === null ? '' : numberOf(usShare.favourable),
    rules.usShare.required === null ? '' : numberOf(rules.usShare.required.limit),
    (language) =>
      others.map(({ name: test, result }) => `${nameIn(test, language)}: ${result}`).join('; '),
    verdictText(found.value),
    headroomCell(found.value),
    atStake,
    note === null ? code : `${code}; ${note}`,
  ];
}

function headroomCell({ tests }: Evaluation): AnswerScalar {
  const room = tests.find(({ code }) => code === 'rvc')?.marginInValue ?? null;
  return room === null ? '' : numberOf(room);
}

/** The evaluation of the same sheet under another scenario expression. */
function withScenario(given: readonly unknown[], expression: string): Outcome<Evaluation> {
  const replaced = [...given];
  replaced[3] = [[expression]];
  const found = readCase(replaced);
  return found.ok ? evaluate(found.value) : found;
}

const READINGS_HEADER = ['Term', 'Reading', 'RVC', 'US share', 'Verdict', 'Flips', 'Code'] as const;

/** READINGS: the verdict under every reading of what the scenario leaves open. */
export function readings(...given: readonly unknown[]): Answer {
  const choice = readScenarioArgument(given[3]);
  if (!choice.ok) return failureOf(choice.issues);
  const found = readCase(given);
  if (!found.ok) return failureOf(found.issues);
  const base = evaluate(found.value);
  if (!base.ok) return failureOf(base.issues);
  const evaluateAs = (other: ScenarioChoice) => asRead(found.value, given, other);
  const open = [...otherReadings(choice.value), ...usReadings(choice.value)];
  return [
    READINGS_HEADER,
    readingRow(named('as chosen'), choice.value.expression, base, base.value, 'chosen'),
    ...open.map((other) => otherRow(other, evaluateAs(other.choice), base.value)),
  ];
}

function asRead(
  sheet: Case,
  given: readonly unknown[],
  choice: ScenarioChoice,
): Outcome<Evaluation> {
  const good = readGoodArgument(given[6]);
  const date = readDateArgument(given[7]);
  if (!good.ok || !date.ok) return failure();
  const rules = rulesFor(choice, {
    good: good.value,
    date: date.value,
    ...factsOfProducer(sheet.facts),
  });
  return rules.ok ? evaluate({ ...sheet, rules: rules.value }) : rules;
}

const otherRow = (
  { term, value }: OtherReading,
  found: Outcome<Evaluation>,
  base: Evaluation,
): readonly AnswerScalar[] => readingRow(term, value, found, base, term.replaceAll(' ', '-'));

function readingRow(
  term: AnswerScalar,
  reading: string,
  found: Outcome<Evaluation>,
  base: Evaluation,
  code: string,
): readonly AnswerScalar[] {
  if (!found.ok) {
    const why = wordsOf(found.issues);
    return [term, reading, '', '', why, '', code];
  }
  const { rvc, usShare, verdict } = found.value;
  return [
    term,
    reading,
    numberOf(rvc.favourable),
    usShare === null ? lacking(found.value) : numberOf(usShare.favourable),
    verdict,
    verdict !== base.verdict,
    code,
  ];
}

/** The figure without which a US share cannot be computed. */
function lacking({ tests }: Evaluation): Words {
  const notes = tests.find(({ code }) => code === 'us-share')?.notes ?? [];
  return wordsOf(notes);
}
