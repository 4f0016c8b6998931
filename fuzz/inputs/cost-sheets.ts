import fc from 'fast-check';
import { modelledIds } from '../../src/scenario';

/** A cost sheet whose every cell is right, so that only the law decides what comes out. */
export interface Line {
  /** in cents, so that a line can be split without a remainder */
  readonly cents: number;
  readonly origin: string;
  readonly code: string;
  readonly statement: Statement;
}

/** What is stated, with an amount in cents where it has one: amounts follow their line. */
export type Statement =
  | { readonly words: string }
  | { readonly amount: 'VNM' | 'traced' | 'free'; readonly cents: number };

export interface Sheet {
  readonly lines: readonly Line[];
  readonly netCost: number;
  readonly scenario: string;
  readonly good: string;
  readonly facts: readonly (readonly [string, unknown])[];
}

export const inside = ['US', 'MX', 'CA'] as const;
const outside = ['CN', 'DE', 'JP'] as const;

const codes = ['8708.30', '8708.40', '8407.34', '8482.10', '7318.15', '8708', '8507.60', ''];

/** Statements that a line made in the territory may have. */
export const statementInside = (cents: number): fc.Arbitrary<Statement> =>
  fc.oneof(
    fc
      .constantFrom('', 'originating', 'originating by shift', 'non-originating', 'labour')
      .map((words) => ({ words })),
    fc.constantFrom('RVC 40%', 'RVC 60%', 'RVC 75%', 'core 80%').map((words) => ({ words })),
    fc
      .tuple(fc.constantFrom('VNM', 'traced', 'free'), fc.nat({ max: cents }))
      .map(([amount, part]) => ({ amount, cents: part }) as const),
  );

const statementOutside = fc
  .constantFrom('', 'non-originating', 'treat as non-originating')
  .map((words) => ({ words }));

const line: fc.Arbitrary<Line> = fc
  .record({
    cents: fc.integer({ min: 1, max: 500_000 }),
    origin: fc.constantFrom(...inside, ...outside),
    code: fc.constantFrom(...codes),
  })
  .chain(({ cents, origin, code }) =>
    (isInside(origin) ? statementInside(cents) : statementOutside).map((statement) => ({
      cents,
      origin,
      code,
      statement,
    })),
  );

export const isInside = (origin: string): boolean => (inside as readonly string[]).includes(origin);

const goods = [
  ...['passenger vehicle', 'light truck', 'heavy truck', 'electric vehicle', 'other vehicle'],
  ...['engine', 'transmission', 'core part', 'principal part', 'listed part', '8708.30', '8483.30'],
];

const fact = fc.oneof(
  fc.constantFrom<[string, unknown]>(['LVC', '40%'], ['LVC', '45%'], ['Steel', '70%']),
  fc.constantFrom<[string, unknown]>(['Aluminum', 0.7], ['Glass', '70%'], ['Core parts', 'yes']),
  fc.constantFrom<[string, unknown]>(['Tariff shift', 'yes'], ['Tariff shift', 'no']),
  fc.integer({ min: 1, max: 900_000 }).map((n): [string, unknown] => ['Transaction value', n]),
);

/** Terms that change how a sheet is read, but none that assumes what nobody stated. */
const terms = ['', 'rvc = 60%', 'us share = none', 'us base = materials', 'technology = none'];

export const sheet: fc.Arbitrary<Sheet> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 7 }),
  netCost: fc.integer({ min: 1, max: 2_000_000 }),
  scenario: fc
    .tuple(fc.constantFrom(...modelledIds), fc.subarray(terms, { maxLength: 2 }))
    .map(([id, stated]) => [id, ...stated.filter((term) => term !== '')].join('; ')),
  good: fc.constantFrom(...goods),
  facts: fc.uniqueArray(fact, { maxLength: 6, selector: ([name]) => name }),
});

const money = (cents: number): string =>
  `${Math.trunc(cents / 100)}.${`0${cents % 100}`.slice(-2)}`;

const statementText = (statement: Statement): string =>
  'words' in statement ? statement.words : `${statement.amount} ${money(statement.cents)}`;

/** The arguments of the functions on a cost sheet; `scale` multiplies every amount. */
export function argumentsOf(sheet: Sheet): readonly unknown[] {
  const column = (cellOf: (line: Line) => unknown): readonly unknown[][] =>
    sheet.lines.map((one) => [cellOf(one)]);
  return [
    column(({ cents }) => cents / 100),
    column(({ origin }) => origin),
    sheet.netCost / 100,
    [[sheet.scenario]],
    column(({ code }) => code),
    column(({ statement }) => statementText(statement)),
    sheet.good,
    null,
    sheet.facts.length === 0 ? null : sheet.facts,
  ];
}
