import { catalogue } from '../../functions/catalogue';

/** Parameters of our functions that never hold an amount of money: every other one may. */
const WITHOUT_MONEY: ReadonlySet<string> = new Set([
  'origins',
  'scenario',
  'scenarios',
  'hs_codes',
  'good',
  'date',
  'dates',
  'country',
  'groups',
  'categories',
  'labels',
  'measure',
  'system',
  'row',
  'rvc',
  'us_share',
  'rvc_rule',
  'importer',
  'exporter',
  'overlay',
  'approved',
  'qualifies',
  'designated',
  'decimals',
  'method',
  'proposal',
  'originating',
  'melt_origins',
  'parts',
]);

/** Functions whose one value is a share, a verdict, a requirement or a word, never an amount. */
const SHOWS_NO_MONEY: ReadonlySet<string> = new Set([
  'REGIONAL_VALUE_CONTENT',
  'QUALIFIES',
  'US_CONTENT_SHARE',
  'COUNTRY_SHARE',
  'MEETS',
  'RVC_NET_COST',
  'RVC_TRANSACTION_VALUE',
  'AVERAGE_RVC',
  'DE_MINIMIS',
  'SET_DE_MINIMIS',
  'MAY_DESIGNATE',
  'NET_COST_REQUIRED',
  'LABOR_VALUE_CONTENT',
  'LABOR_VALUE_CONTENT_PURCHASES',
  'METAL_SHARE',
  'REQUIREMENT',
  'SCENARIOS',
  'SCENARIO_TERMS',
  'ORIGIN_CODE',
  'IS_TRACED',
  'PART_CLASS',
]);

/** Columns without an amount, of the functions that spill a table, by their headings. */
const COLUMNS_WITHOUT_MONEY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'COMPARE',
    new Set([
      'Scenario',
      'Date',
      'RVC',
      'RVC worst case',
      'RVC required',
      'US share',
      'US required',
      'Verdict',
      'Code',
    ]),
  ],
  ['READINGS', new Set(['Term', 'Reading', 'RVC', 'US share', 'Verdict', 'Flips', 'Code'])],
  ['EVALUATION', new Set(['Test', 'Measured', 'Required', 'Margin', 'Result', 'Source', 'Code'])],
]);

/** The code of the rows of EVALUATION whose measured value is an amount. */
const AMOUNT_ROWS: ReadonlySet<string> = new Set(['lowest-net-cost', 'lines-over-net-cost']);

export const showsNoMoney = (id: string): boolean => SHOWS_NO_MONEY.has(id);

/** Whether the cell of a spilled table may be shown: by the heading over it and the code of its row. */
export const showsNoMoneyIn = (id: string, heading: string, code: string): boolean =>
  COLUMNS_WITHOUT_MONEY.get(id)?.has(heading) === true &&
  !(heading === 'Measured' && AMOUNT_ROWS.has(code));

/** Whether any of a function's spilled columns can be shown. */
export const isTableOfFigures = (id: string): boolean => COLUMNS_WITHOUT_MONEY.has(id);

const parameterNames: ReadonlyMap<string, readonly string[]> = new Map(
  catalogue.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
);

/** The name of a function's parameter by its place; the last one where there is none. */
export const parameterAt = (id: string, index: number): string => {
  const names = parameterNames.get(id) ?? [];
  return names[index] ?? names.at(-1) ?? '';
};

export const mayHoldMoney = (parameter: string): boolean => !WITHOUT_MONEY.has(parameter);
