import fc from 'fast-check';
import { readLines } from '../../src/functions/read-lines';
import { readRules } from '../../src/functions/read-case';
import {
  countryShare,
  Decimal,
  evaluate,
  Exact,
  ExactSum,
  totalCostOf,
  usValueOfLines,
  type CostLine,
  type Outcome,
} from '../../src/origin';

/** The fraction that an exact number is, in lowest terms, however it was added up. */
function fraction(value: Exact): string {
  const { numerator, denominator } = value as unknown as Record<string, Decimal>;
  const [above = '', below = ''] = [numerator, denominator].map((part) => part?.toFixed());
  const decimals = Math.max(...[above, below].map((digits) => digits.split('.')[1]?.length ?? 0));
  const whole = (digits: string): bigint => {
    const [units = '', after = ''] = digits.split('.');
    return BigInt(units + after.padEnd(decimals, '0'));
  };
  let [one, other] = [whole(above), whole(below)];
  const [top, bottom] = [one, other];
  while (other !== 0n) [one, other] = [other, one % other];
  return `${top / one}/${bottom / one}`.replace(/^(-?\d+)\/-/, '-$1/');
}

/** A finding with its numbers as fractions, to be compared bit for bit. */
const written = (found: unknown): string =>
  JSON.stringify(found, (_, value: unknown) => (value instanceof Exact ? fraction(value) : value));

const cost = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 300_000 }).map((cents) => cents / 100), weight: 6 },
  fc.integer({ min: 0, max: 2 ** 40 }).map((parts) => parts / 1e9),
  fc.integer({ min: 1, max: 900 }).map((parts) => parts / 7),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
  fc.constantFrom<unknown>(0, null, ''),
);
const badCost = fc.constantFrom<unknown>('Cost', -1, true);
const origin = fc.constantFrom<unknown>(
  ...['US', 'PR', 'MX', 'México', 'CA', 'CN', 'DE', 'US 60%; CN 40%', 'MX 33.3%; JP 66.7%'],
);
const badOrigin = fc.constantFrom<unknown>('', 'EUROPA', 7);
const code = fc.constantFrom<unknown>(
  ...['8708.30', 870830, '8407.34', '8409', '8703.23', '', null],
);
const statement = fc.oneof(
  fc.constantFrom<unknown>(...['', 0, null, 'originating', 'originating by shift', 'RVC 55%']),
  fc.constantFrom<unknown>(...['RVC 70%', 'non-originating', 'treat as non-originating']),
  fc.constantFrom<unknown>(...['labour', 'VNM 12.50', 'traced 3', 'core 80%', 'AC 1.40/0.75']),
  fc.constantFrom<unknown>('free 0.65', 'VNM 0', 12.5),
);
const usValue = fc.constantFrom<unknown>('', 0, '40%', 'none', 0.25, 3);

const tenth = <T>(bad: fc.Arbitrary<T>, good: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: good, weight: 40 }, { arbitrary: bad, weight: 1 });

const sheet = fc
  .array(fc.tuple(tenth(badCost, cost), tenth(badOrigin, origin), code, statement, usValue), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) => {
    const column = (place: number) => rows.map((row) => [row[place]]);
    return {
      costs: column(0),
      origins: column(1),
      hsCodes: column(2),
      statements: column(3),
      usValues: column(4),
    };
  });

const scenarios = [
  'nafta-1994',
  'nafta-1994; unstated = worst case',
  'nafta-1994; unstated = originating',
  'us-2017-10',
  'us-2017-10; us base = materials',
  'usmca-2020',
  'usmca-2020-us-reading',
];

const goods = ['passenger vehicle', 'heavy truck'];

/** Everything that is found about a sheet, from lines read one way or the other. */
function found(lines: Outcome<readonly CostLine[]>, scenario: string, good: string): unknown {
  if (!lines.ok) return lines.issues;
  const facts = { transactionValue: Exact.fromText('1e7') };
  const rules = readRules(scenario, good, null, facts);
  const total = totalCostOf(lines.value);
  return {
    notes: lines.notes,
    total,
    number: total.toNumber(),
    share: countryShare(lines.value, Exact.fromText('7'), 'US'),
    american: usValueOfLines(lines.value, 'materials'),
    evaluation: rules.ok
      ? evaluate({ lines: lines.value, netCost: Exact.fromText('1e7'), rules: rules.value, facts })
      : null,
  };
}

test.each(scenarios)('lines that say the same are judged as each by itself: %s', (scenario) => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(...goods), (given, good) => {
      const apart = found(readLines(given, 'none'), scenario, good);
      expect(written(found(readLines(given), scenario, good))).toBe(written(apart));
    }),
    { numRuns: 150 },
  );
});

test('alike lines are taken for one, and named line by line', () => {
  const lines = readLines({
    costs: [[0.1], [5], [0.2], [null], [7]],
    origins: [['MX'], ['CN'], ['MX'], ['MX'], ['MX']],
    statements: [['originating'], [''], ['originating'], ['originating'], ['VNM 1']],
  });
  expect(lines.ok && lines.value.map(({ positions }) => positions)).toEqual([[1, 3], [2], [5]]);
  expect(lines.ok && lines.value[0]?.cost.total().toString()).toBe('0.3');
});

describe('sums of sums', () => {
  const cells = fc.array(
    fc.oneof(
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100),
      fc.integer({ min: 0, max: 2 ** 45 }).map((parts) => parts / 1e9),
      fc.double({ min: -1e16, max: 1e16, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    { maxLength: 40 },
  );

  test('are the sum of all cells, digit by digit', () => {
    fc.assert(
      fc.property(cells, cells, (some, others) => {
        const [sum, other] = [some, others].map((each) => {
          const of = new ExactSum();
          for (const cell of each) of.addCell(cell);
          return of;
        });
        sum?.addSum(other as ExactSum);
        const plain = [...some, ...others].reduce(
          (total, cell) => total.plus(new Decimal(cell.toPrecision(15))),
          new Decimal(0),
        );
        expect(sum?.total().toString()).toBe(plain.toString());
      }),
      { numRuns: 500 },
    );
  });
});
