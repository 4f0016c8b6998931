import fc from 'fast-check';
import { FACT_NAMES } from '../../src/costsheet';
import { amount, amountText, anyCell, sentenceOf } from './cells';
import { anyExpression, date, good, proposal } from './scenarios';

const words = [
  ...['originating', 'originating by shift', 'non-originating', 'treat as non-originating'],
  ...['labour', 'not a material', 'O', 'NO', 'originaria', 'originaire', 'none', ''],
];

export const statement: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: 0, max: 120 }).map((percent) => `RVC ${percent}%`),
  fc
    .tuple(fc.constantFrom('VNM', 'traced', 'free', 'AC 5/', 'core', 'VMN', 'TVR'), amountText)
    .map(([word, figure]) => `${word} ${figure}`),
  sentenceOf('RVC', 'VNM', 'AC', 'core', 'free', 'traced', '/', '%', 'originating'),
);

const countries = ['US', 'CA', 'MX', 'CN', 'DE', 'JP', 'PR', 'México', 'EE. UU.', 'États-Unis'];
export const origin: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...countries) },
  fc.integer({ min: 0, max: 100 }).map((us) => `US ${us}%; CN ${100 - us}%`),
  sentenceOf('US', 'CN', 'Korea', ';', '%', 'N/A', 'NA', 'Georgia'),
);

export const tariffCode: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('8708.30', '8407.34', '8708.40', '8482.10', '8507.60', '8703.23', ''),
  fc.integer({ min: 84_000_000, max: 87_999_999 }).map(String),
  fc.integer({ min: 1, max: 9_999_999 }),
  amountText,
);

const factValue = fc.oneof(
  fc.constantFrom<unknown>('40%', 0.75, 'yes', 'no', 'none', 'new', 'refit', 44_013, 'US', 100),
  anyCell,
);
const factName = fc.oneof(
  fc.constantFrom(...FACT_NAMES.flatMap(({ en, es, fr }) => [en[0], es[0], fr[0]])),
  anyCell,
);
const facts = fc.array(fc.tuple(factName, factValue), { maxLength: 5 });

/** Cells of parameters by their names, where a plausible one reaches further than noise. */
const CELLS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  costs: amount,
  origins: origin,
  origin,
  labels: origin,
  hs_codes: tariffCode,
  statements: statement,
  us_values: fc.oneof(amount, fc.constantFrom('40%', 'none', '')),
  scenario: anyExpression,
  scenarios: anyExpression,
  good,
  date,
  dates: date,
  groups: fc.constantFrom('A', 'B', 'C'),
  categories: fc.constantFrom('A', 'B'),
  parts: fc.constantFrom('engine', 'transmission', 'body', 'axle', 'suspension', 'battery'),
  measure: fc.constantFrom('RVC', 'RVC TV', 'US', 'LVC', 'STEEL', 'GLASS', 'DE MINIMIS'),
  method: fc.constantFrom('FIFO', 'LIFO', 'average'),
  row: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  importer: fc.constantFrom('US', 'CA', 'MX', 'Canada'),
  exporter: fc.constantFrom('US', 'JP', 'MX', 'DE', ''),
  overlay: fc.constantFrom('us-232', 'ca-surtax', ''),
  qualifies: fc.boolean(),
  approved: fc.boolean(),
  accumulated: fc.boolean(),
  nearest: fc.boolean(),
  system: fc.constantFrom('iso', 'aala'),
  originating: fc.constantFrom('yes', 'no', true, ''),
  quantities: fc.integer({ min: -100, max: 100 }),
  receipt_origins: fc.constantFrom('O', 'N', ''),
  materials: fc.constantFrom('A', 'B', 'C'),
  used_in: fc.constantFrom('A', 'B', 'C', ''),
  decimals: fc.integer({ min: -2, max: 20 }),
  years: fc.integer({ min: 0, max: 40 }),
};

/** Tables that one parameter is, whatever the shape of the others. */
const TABLES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  facts: fc.oneof(facts, facts.map(transposed)),
  proposal,
  net_costs: fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), amount), {
    maxLength: 4,
  }),
};

export interface DeclaredParameter {
  readonly name: string;
  readonly dimensionality: 'scalar' | 'matrix';
}

const noise = fc.oneof(anyCell, fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 5 }));

/**
 * Arguments for a function as its metadata declares it: mostly ranges of one shape with cells of
 * their kind, so that the calculation itself is reached, and noise among them.
 */
export const argumentsFor = (
  parameters: readonly DeclaredParameter[],
): fc.Arbitrary<readonly unknown[]> =>
  fc
    .record({
      lines: fc.integer({ min: 1, max: 6 }),
      lying: fc.boolean(),
      clean: fc.boolean(),
    })
    .chain(({ lines, lying, clean }) =>
      fc.tuple(
        ...parameters.map(({ name, dimensionality }) => {
          const usual = usualArgument(name, dimensionality, lines, lying);
          return fc.oneof(
            { weight: clean ? 60 : 8, arbitrary: usual },
            { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
            { weight: 1, arbitrary: noise },
          );
        }),
      ),
    );

function usualArgument(
  name: string,
  dimensionality: string,
  lines: number,
  lying: boolean,
): fc.Arbitrary<unknown> {
  const cell = fc.oneof(
    {
      weight: 12,
      arbitrary: CELLS[name] ?? fc.oneof(amount, fc.double({ min: 0, max: 1 })),
    },
    { weight: 1, arbitrary: anyCell },
  );
  if (dimensionality === 'scalar') return cell;
  const column = fc
    .array(cell, { minLength: lines, maxLength: lines })
    .map((cells) => (lying ? [cells] : cells.map((one) => [one])));
  const table = TABLES[name];
  if (name === 'scenario') {
    return fc.oneof({ weight: 4, arbitrary: cell.map((one) => [[one]]) }, proposal);
  }
  return table === undefined ? column : fc.oneof({ weight: 3, arbitrary: table }, column);
}

function transposed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return [rows.map(([name]) => name), rows.map(([, value]) => value)];
}
