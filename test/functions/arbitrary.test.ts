import fc from 'fast-check';
import { BLANK, ExcelHost } from '../support/host';

/** Whatever stands in the cells, a function answers with a value or with one of its two errors. */
const host = new ExcelHost();

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    BLANK,
    0,
    '',
    null,
    true,
    false,
    'MX',
    'CN',
    'US 60%; CN 40%',
    'originating',
    'RVC 55%',
    'VNM 12,5',
    'AC 1/0',
    '8708.30',
    870830,
    8708.3,
    'nafta-1994',
    'us-2017-10; us base = materials',
    'usmca-2020',
    'LVC',
    '40%',
    '#N/A',
    '#DIV/0!',
    '__proto__',
    'constructor',
    44013,
    -1,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
  ),
  fc.double(),
  fc.string(),
);
const range = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc
    .integer({ min: 1, max: 4 })
    .chain((rows) =>
      fc
        .array(cell, { minLength: rows, maxLength: rows })
        .map((cells) => cells.map((one) => [one])),
    ),
);

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const isFailure = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'error' in value &&
  (value.error === '#VALUE!' || value.error === '#N/A') &&
  'message' in value &&
  typeof value.message === 'string' &&
  value.message.length > 0;

test.each(host.ids.map((id) => [id]))('%s', (id) => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 10 }), (given) => {
      const result = host.call(id, given);
      if (!Array.isArray(result)) {
        expect(isScalar(result) || isFailure(result)).toBe(true);
        return;
      }
      const rows = result as unknown[][];
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const one of rows.flat()) expect(isScalar(one) || isFailure(one)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the same arguments give the same result, whatever was called between', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...host.ids),
      fc.array(range, { maxLength: 10 }),
      fc.constantFrom(...host.ids),
      fc.array(range, { maxLength: 10 }),
      (id, given, other, others) => {
        const first = host.call(id, given);
        host.call(other, others);
        expect(host.call(id, given)).toEqual(first);
      },
    ),
    { numRuns: 200 },
  );
});
