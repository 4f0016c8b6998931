import fc from 'fast-check';
import { Decimal, Exact } from '../../src/origin/exact';
import { ExactSum } from '../../src/origin/exact-sum';

const sumOf = (cells: readonly number[]): Exact => {
  const sum = new ExactSum();
  for (const cell of cells) sum.addCell(cell);
  return sum.total();
};

test.each([
  [14388.799999999997, '14388.8'],
  [0.1, '0.1'],
  [2.85, '2.85'],
  [1e-7, '1e-7'],
  [123456789012345, '123456789012345'],
  [1234567890123456, '1234567890123460'],
])('a cell of %p is read at 15 digits as %s', (cell, digits) => {
  expect(Exact.fromCell(cell).equals(Exact.fromText(digits))).toBe(true);
  expect(sumOf([cell]).equals(Exact.fromText(digits))).toBe(true);
});

test('a tenth and a fifth are three tenths', () => {
  expect(sumOf([0.1, 0.2]).toNumber()).toBe(0.3);
});

test('what is returned is the double nearest to the exact ratio', () => {
  expect(
    Exact.fromText('2.85').minus(Exact.fromText('2.1375')).over(Exact.fromText('2.85')).toNumber(),
  ).toBe(0.25);
  expect(Exact.fromText('1').over(Exact.fromText('3')).toNumber()).toBe(1 / 3);
});

test('three of 33.3 in 99.9 are one', () => {
  const third = Exact.fromText('33.3').over(Exact.fromText('99.9'));
  expect(third.plus(third).plus(third).equals(Exact.one)).toBe(true);
});

test('a number that is not finite is refused', () => {
  expect(() => Exact.fromCell(Number.NaN)).toThrow(RangeError);
  expect(() => Exact.fromCell(Infinity)).toThrow(RangeError);
});

describe('the fast path of a sum', () => {
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: 0, max: 1_000_000_000 }).map((parts) => parts / 10_000),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  test('equals decimal.js, number by number', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const plain = cells.reduce(
          (sum, value) => sum.plus(new Decimal(value.toPrecision(15))),
          new Decimal(0),
        );
        expect(sumOf(cells).equals(Exact.fromDecimal(plain))).toBe(true);
      }),
    );
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        expect(sumOf([...cells].reverse()).equals(sumOf(cells))).toBe(true);
      }),
    );
  });

  test('stays exact past the range of safe integers', () => {
    const many = Array.from({ length: 200 }, () => 99_999_999_999.9999);
    expect(sumOf(many).equals(Exact.fromText('19999999999999.98'))).toBe(true);
  });
});

test.each([
  ['5.977993', 1, 'half up', '6'],
  ['5.95', 1, 'half up', '6'],
  ['5.949999', 1, 'half up', '5.9'],
  ['1.92413204', 1, 'half up', '1.9'],
  ['0.05', 1, 'half up', '0.1'],
  ['33.339', 2, 'down', '33.33'],
  ['33.33', 2, 'down', '33.33'],
  ['99', 0, 'down', '99'],
  ['0.999', 0, 'down', '0'],
] as const)('%s with %p decimals, %s, is %s', (text, places, how, expected) => {
  expect(Exact.fromText(text).withDecimals(places, how).toString()).toBe(expected);
});

test('a fraction without end is cut and rounded where it should be', () => {
  const third = Exact.one.over(Exact.fromText('3'));
  expect(third.withDecimals(3, 'down').toString()).toBe('0.333');
  expect(third.plus(third).withDecimals(3, 'half up').toString()).toBe('0.667');
});
