import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();

interface Truck {
  readonly engine: number;
  readonly origin?: string;
  readonly statement?: string;
  readonly code?: string;
  readonly imports?: number;
  readonly scenario?: string;
}

/** A heavy truck with a net cost of 20,000: one material under test, imports, and labour. */
const truck = ({
  engine,
  origin = 'MX',
  statement = '',
  code = '8408.20',
  imports = 0,
  scenario = 'nafta-1994',
}: Truck): unknown[] => [
  column(engine, imports, 5000),
  column(origin, 'CN', 'US'),
  20000,
  scenario,
  column(code, '7318.15', ''),
  column(statement, '', 'labour'),
  'heavy truck',
];

const figure = (given: Truck) => host.call('REGIONAL_VALUE_CONTENT', truck(given));
const verdict = (given: Truck) => host.call('QUALIFIES', truck(given));

test.each([
  [8000, true],
  [8000.01, false],
  [7999.99, true],
])('imports of %p of 20,000 under a requirement of 60 %%: %p', (imports, expected) => {
  expect(verdict({ engine: 1, statement: 'VNM 0', imports })).toBe(expected);
});

// an engine of 10,000: 4,000 by its requirement, so imports of 4,000 are on the line
test.each([
  ['originating', 4000, true],
  ['originating', 4000.01, false],
  ['RVC 70%', 5000, true],
  ['RVC 70%', 5000.01, false],
  ['VNM 1200', 6800, true],
  ['VNM 1200', 6800.01, false],
])('an engine of 10,000 "%s" with imports of %p: %p', (statement, imports, expected) => {
  expect(verdict({ engine: 10000, statement, imports })).toBe(expected);
});

test.each([
  ['nothing is stated', '8408.20', '', 8000],
  ['it originates by shift alone', '8708.40', 'originating by shift', 8000],
  ['an RVC is below its own requirement', '8408.20', 'RVC 59%', 3900],
  ['a code may hold a sub-component', '8409.99', 'originating', 4000.01],
  ['a chassis is bought in', '8706.00', 'originating', 4000.01],
])('undecided where %s', (_, code, statement, imports) => {
  expect(verdict({ engine: 10000, code, statement, imports })).toEqual({
    error: '#N/A',
    message: expect.stringMatching(/^undecided: /) as string,
  });
});

test.each(['8409.99', '8706.00'])('a code %s passes where both readings do', (code) => {
  expect(verdict({ engine: 10000, code, statement: 'originating', imports: 4000 })).toBe(true);
});

test('an originating part that is no component rolls up, and says so', () => {
  const given = { engine: 10000, code: '8708.50', statement: 'originating', imports: 8000 };
  expect(figure(given)).toBe(0.6);
  expect(verdict(given)).toBe(true);
  expect(host.call('CHECK', truck(given))).toMatch(/line 1: originating, counted as nothing/);
});

test('the same part of a light vehicle is traced instead', () => {
  const light = truck({ engine: 10000, code: '8708.50', statement: 'originating' });
  light[6] = 'passenger vehicle';
  expect(host.call('REGIONAL_VALUE_CONTENT', light)).toBe(0.8);
});

test('an import counts in full, listed or not, and a traced value says nothing here', () => {
  expect(figure({ engine: 5000, origin: 'CN', code: '7208.10' })).toBe(0.75);
  expect(figure({ engine: 5000, origin: 'CN', statement: 'traced 100' })).toBe(0.75);
});

test('what breaks it: an imported engine that becomes originating still counts 40 %', () => {
  const given = truck({ engine: 10000, origin: 'DE', imports: 100 });
  const [, first] = host.call('BREAKING_LINES', given) as unknown[][];
  expect(first?.slice(1, 4)).toEqual([1, 6000, 0.795]);
  expect(host.call('HEADROOM', given)).toBe(-2100);
});

test('the proposal of the United States publishes no figure for it', () => {
  expect(verdict({ engine: 1, statement: 'VNM 0', scenario: 'us-2017-10' })).toEqual({
    error: '#N/A',
    message: expect.stringMatching(/publishes no required percentage/) as string,
  });
});

test('tracing = heavy counts a light vehicle so, its engine at its own 62.5 %', () => {
  const light = truck({
    engine: 10000,
    statement: 'originating',
    scenario: 'nafta-1994; tracing = heavy',
  });
  light[6] = 'passenger vehicle';
  expect(host.call('REGIONAL_VALUE_CONTENT', light)).toBe(0.8125);
});
