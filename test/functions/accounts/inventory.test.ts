import fc from 'fast-check';
import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, columnOf, malformed, missing } from './answers';

const [, QUANTITY, NON_ORIGINATING, SHARE, VALUE, LEFT] = [0, 1, 2, 3, 4, 5];

// SOR/94-14 Schedule X, Appendix A; SOR/2020-155 Schedule 8, Appendix A: opening stock, then January
const ledger = [
  column(100, 100, 1000, 1000, -100, 1000, -700, 2000, -1000, -900),
  column('O', 'N', 'O', 'N', BLANK, 'O', BLANK, 'N', BLANK, BLANK),
  column(1, 1.1, 1, 1.1, BLANK, 1.05, BLANK, 1.1, BLANK, BLANK),
] as const;
const drawn = (method: string, of: number) =>
  columnOf(call('FUNGIBLE_MATERIALS', method, ...ledger), of, 'withdrawal');

test('FIFO, Example 1', () => {
  expect(drawn('FIFO', NON_ORIGINATING)).toEqual([0, 100, 600, 400]);
  expect(drawn('FIFO', VALUE)).toEqual([0, 110, 660, 440]);
});

test('LIFO, Example 2: all non-originating, none, all, all', () => {
  expect(drawn('LIFO', NON_ORIGINATING)).toEqual([100, 0, 1000, 900]);
  expect(drawn('LIFO', SHARE)).toEqual([1, 0, 1, 1]);
});

test('average, Example 3: the law rounds the ratio to two decimals after the first shipment', () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = drawn('average', VALUE) as number[];
  expect(first).toBe(52.5);
  // printed 249.90: 700 x 1.05 x 34 %; 1,050 of 3,100 units are 33.87 %
  expect(second).toBe((700 * 1.05 * 1050) / 3100);
  // printed 684.80 and 616.32, by 1.07 and 64 %
  expect(Math.abs(third - 684.8)).toBeLessThan(2);
  expect(Math.abs(fourth - 616.32)).toBeLessThan(2);
  expect(fourth / third).toBeCloseTo(0.9, 12);
});

// SOR/94-14 Schedule IX, Appendix: identical materials, none of them originating
const identical = [
  column(200, 1000, 1000, -500, -500, 1000, -1500, 2000, -1500),
  column('N', 'N', 'N', BLANK, BLANK, 'N', BLANK, 'N', BLANK),
  column(1.05, 1, 1.1, BLANK, BLANK, 1.05, BLANK, 1.1, BLANK),
] as const;
const valued = (method: string) =>
  columnOf(call('FUNGIBLE_MATERIALS', method, ...identical), VALUE, 'withdrawal');

test('identical materials by Schedule IX', () => {
  expect(valued('FIFO')).toEqual([510, 500, 1615, 1615]);
  expect(valued('LIFO')).toEqual([550, 550, 1550, 1650]);
  expect(valued('average').slice(0, 2)).toEqual([525, 525]);
});

test('a row per line of the ledger and a total', () => {
  const small = [column(100, 50, BLANK, -120), column('O', 'N', BLANK, BLANK)];
  expect(call('FUNGIBLE_MATERIALS', 'fifo', ...small, column(1, 2, BLANK, BLANK))).toEqual([
    [
      'Line',
      'Quantity withdrawn',
      'Non-originating quantity',
      'Non-originating share',
      'Non-originating value',
      'Stock left',
      'Code',
    ],
    [1, '', '', '', '', 100, 'receipt'],
    [2, '', '', '', '', 150, 'receipt'],
    [3, '', '', '', '', '', 'blank'],
    [4, 120, 20, 20 / 120, 40, 30, 'withdrawal'],
    ['Total', 120, 20, 20 / 120, 40, 30, 'total'],
  ]);
  const plain = call('FUNGIBLE_MATERIALS', 'fifo', ...small);
  expect(columnOf(plain, VALUE, 'withdrawal', 'total')).toEqual(['', '']);
  expect(columnOf(plain, QUANTITY, 'total')).toEqual([120]);
});

test.each([
  ['FIFO', 'PEPS'],
  ['LIFO', 'UEPS'],
  ['LIFO', 'DEPS'],
  ['average', 'Promedio'],
  ['average', ' MOYENNE '],
])('%s is %p as well', (method, word) => {
  expect(drawn(word, VALUE)).toEqual(drawn(method, VALUE));
});

describe('the order of time', () => {
  const dates = column(1, 5, 9, 5, 7, 12);
  const quantities = column(10, 20, -12, 5, -10, -13);
  const origins = column('O', 'N', BLANK, 'O', BLANK, BLANK);
  const found = (...order: number[]) => {
    const pick = (cells: readonly unknown[][]) => column(...order.map((line) => cells[line]?.[0]));
    const given = [pick(quantities), pick(origins), undefined, pick(dates)];
    const rows = call('FUNGIBLE_MATERIALS', 'fifo', ...given) as unknown[][];
    const taken = order.map((line, row) => [line, rows[row + 1]?.slice(1)] as const);
    return new Map([...taken].sort(([one], [other]) => one - other));
  };

  test('dates count, not lines', () => {
    const inOrder = found(0, 1, 2, 3, 4, 5);
    expect(found(5, 4, 2, 1, 3, 0)).toEqual(inOrder);
    expect(inOrder.get(4)).toEqual([10, 0, 0, '', 25, 'withdrawal']);
  });

  test('dates as text and as numbers are the same', () => {
    const stock = [column(-1, 1), column(BLANK, 'N'), undefined] as const;
    const rows = call('FUNGIBLE_MATERIALS', 'fifo', ...stock, column('2021-01-02', 44197));
    expect(columnOf(rows, NON_ORIGINATING, 'withdrawal')).toEqual([1]);
  });

  test('movements of one date keep the order of the lines', () => {
    const stock = [column(-1, 1), column(BLANK, 'N'), undefined] as const;
    const rows = call('FUNGIBLE_MATERIALS', 'fifo', ...stock, column(3, 3));
    expect(rows).toEqual(missing('quantities, line 1', '1 withdrawn', '0 in stock'));
  });
});

test('every method draws what there is, to the last unit', () => {
  const receipts = fc.array(
    fc.record({ units: fc.integer({ min: 1, max: 1e6 }), originating: fc.boolean() }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(receipts, fc.constantFrom('fifo', 'lifo', 'average'), (all, method) => {
      const stock = all.reduce((sum, { units }) => sum + units, 0);
      const foreign = all.reduce((sum, one) => sum + (one.originating ? 0 : one.units), 0);
      const half = Math.ceil(stock / 2);
      const quantities = [...all.map(({ units }) => units), -half, -(stock - half)];
      const origins = [...all.map((one) => (one.originating ? 'O' : 'N')), BLANK, BLANK];
      const last = stock === half ? 1 : 2;
      const given = [quantities, origins].map((cells) =>
        column(...cells.slice(0, all.length + last)),
      );
      const rows = call('FUNGIBLE_MATERIALS', method, ...given);
      expect(columnOf(rows, NON_ORIGINATING, 'total')).toEqual([foreign]);
      expect(columnOf(rows, LEFT, 'total')).toEqual([0]);
    }),
    { numRuns: 100 },
  );
});

test('an average of many receipts is quick', () => {
  const movements = Array.from({ length: 1500 }, (_, index) => (index % 2 === 0 ? 7 : -3));
  const origins = movements.map((units, index) =>
    units < 0 ? BLANK : index % 4 === 0 ? 'O' : 'N',
  );
  const started = performance.now();
  const rows = call('FUNGIBLE_MATERIALS', 'average', column(...movements), column(...origins));
  expect(columnOf(rows, LEFT, 'total')).toEqual([3000]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each(BLANKS)('blank cells as %p are the same', (blank) => {
  const found = callWith(blank, 'FUNGIBLE_MATERIALS', 'FIFO', ...ledger, BLANK);
  expect(columnOf(found, VALUE, 'withdrawal')).toEqual([0, 110, 660, 440]);
});

const one = [column(10, -4), column('N', BLANK)] as const;
const refused: readonly (readonly [string, unknown[], unknown])[] = [
  [
    'one unit more than there is',
    ['fifo', column(10, -11), column('N', BLANK)],
    missing('quantities, line 2', '11 withdrawn', '10 in stock'),
  ],
  ['all there is', ['fifo', column(10, -10), column('N', BLANK)], expect.any(Array)],
  [
    'a hundredth more than there is',
    ['average', column(10, -10.01), column('N', BLANK)],
    missing('line 2', '10.01'),
  ],
  ['an unknown method', ['HIFO', ...one], malformed('method', 'HIFO', 'FIFO, LIFO or average')],
  ['no method', [null, ...one], malformed('method')],
  ['nothing withdrawn', ['fifo', 10, 'N'], missing('quantities', 'negative quantities')],
  [
    'a receipt without origin',
    ['fifo', column(10, -4), column(BLANK, BLANK)],
    missing('origins, line 1'),
  ],
  [
    'an origin that is a country',
    ['fifo', column(10, -4), column('CN', BLANK)],
    malformed('origins, line 1', 'CN'),
  ],
  [
    'a withdrawal with an origin',
    ['fifo', column(10, -4), column('N', 'N')],
    malformed('origins, line 2'),
  ],
  [
    'an origin without a quantity',
    ['fifo', column(10, BLANK, -4), column('N', 'O', BLANK)],
    missing('quantities, line 2'),
  ],
  ['no value of a receipt', ['fifo', ...one, column(BLANK, BLANK)], missing('unit_values, line 1')],
  ['a value in words', ['fifo', ...one, column('1,10', BLANK)], malformed('unit_values, line 1')],
  ['no date', ['fifo', ...one, undefined, column(44197, BLANK)], missing('dates, line 2')],
  [
    'a date in words',
    ['fifo', ...one, undefined, column(44197, 'May')],
    malformed('dates', 'line 2', 'May'),
  ],
  [
    'a quantity in words',
    ['fifo', column('Units', -4), column('N', BLANK)],
    malformed('quantities', 'line 1', 'Units'),
  ],
  [
    'an error',
    ['fifo', column(10, '#REF!'), column('N', BLANK)],
    malformed('quantities', 'line 2', '#REF!'),
  ],
  ['shapes that differ', ['fifo', column(10, -4), 'N'], malformed('origins', 'quantities')],
];

test.each(refused)('%s', (_, given, expected) => {
  expect(call('FUNGIBLE_MATERIALS', ...given)).toEqual(expected);
});

test('the value of an originating receipt is needed by the average alone', () => {
  const mixed = [column(10, 10, -4), column('N', 'O', BLANK), column(2, BLANK, BLANK)] as const;
  expect(columnOf(call('FUNGIBLE_MATERIALS', 'fifo', ...mixed), VALUE, 'withdrawal')).toEqual([8]);
  expect(call('FUNGIBLE_MATERIALS', 'average', ...mixed)).toEqual(missing('unit_values, line 2'));
});
