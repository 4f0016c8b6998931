import type { RangeAddress } from '../../engine';
import { readScenarioArgument } from '../../functions/read-scenario';
import { goodLabelIn, type Language, type Source } from '../../origin';
import type { ScenarioChoice } from '../../scenario';
import type { GivenArgument } from './rests-on';
import type { CopiedSheet } from './copy-sheet';
import type { BookStudy } from './study';

/** By what the results of a copy were judged. */
export interface JudgedBy {
  readonly scenarios: readonly ScenarioChoice[];
  /** scenarios that cannot be read, as they stand */
  readonly unreadable: readonly string[];
  readonly goods: readonly string[];
  /** as displayed */
  readonly dates: readonly string[];
}

/** The scenarios, goods and dates that the calls behind the shown results were given. */
export function judgedBy(
  study: BookStudy,
  sheets: readonly CopiedSheet[],
  language: Language,
): JudgedBy {
  const given = givenTo(study, sheets);
  const scenarios = new Map<string, ScenarioChoice>();
  const unreadable = new Set<string>();
  for (const argument of given.filter(({ parameter }) => /^scenarios?$/.test(parameter)))
    for (const text of scenarioArguments(study, argument)) {
      const read = readScenarioArgument(text);
      if (read.ok) scenarios.set(read.value.expression, read.value);
      else if (typeof text === 'string') unreadable.add(text);
    }
  const textsOf = (name: string): ReadonlySet<string> =>
    new Set(
      given
        .filter(({ parameter }) => parameter === name)
        .flatMap((argument) => shownTexts(study, argument)),
    );
  return {
    scenarios: [...scenarios.values()],
    unreadable: [...unreadable],
    goods: [...textsOf('good')].map((text) => goodLabelIn(text, language)),
    dates: [...textsOf('date')],
  };
}

/** Where the figures of a scenario stand, each source once. */
export function sourcesOf({ scenario, stated }: ScenarioChoice): readonly Source[] {
  const all = [
    ...stated.flatMap(({ source }) => source ?? []),
    ...scenario.requirements.flatMap(({ steps }) => steps.map(({ source }) => source)),
    ...scenario.classes.map(({ source }) => source),
  ];
  return [...new Map(all.map((source) => [source.title, source])).values()];
}

function givenTo(study: BookStudy, sheets: readonly CopiedSheet[]): readonly GivenArgument[] {
  const calls = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ from, shown }) => (shown ? (study.formulas.at(from)?.calls ?? []) : [])),
  );
  return [...new Set(calls)].flatMap(({ given }) => given);
}

/** A column of cells holds a scenario each; a wider range is the table of one own proposal. */
function scenarioArguments(study: BookStudy, argument: GivenArgument): readonly unknown[] {
  if (typeof argument.literal === 'string') return [argument.literal];
  return argument.areas.flatMap((area): readonly unknown[] => {
    const rows = study.workbook.values(bounded(area));
    if (area.columns > 1) return [rows];
    return rows.flatMap(([value]) => (typeof value === 'string' ? [value] : []));
  });
}

function shownTexts({ workbook }: BookStudy, { literal, areas }: GivenArgument): readonly string[] {
  if (literal !== null) return [String(literal)];
  return areas
    .filter(({ rows, columns }) => rows === 1 && columns === 1)
    .map((area) => workbook.text(area).trim())
    .filter((text) => text !== '');
}

/** As many rows as lists of scenarios and tables of proposals have. */
const MOST_ROWS = 500;

const bounded = (area: RangeAddress): RangeAddress => ({
  ...area,
  rows: Math.min(area.rows, MOST_ROWS),
  columns: Math.min(area.columns, 20),
});
