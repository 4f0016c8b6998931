import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();

/**
 * A car of net cost 100: US material 40, US labour 10, Mexican originating material 50, of which the US
 * test asks half. Transaction value 120, customs value 100; conversion outside the US 0.
 */
const given = (usMaterial: number) => [
  column(usMaterial, 10, 50),
  column('US', 'US', 'MX'),
  100,
  'us-2017-10',
  null,
  column('RVC 100%', 'labour', 'RVC 100%'),
  null,
  null,
  [
    ['Transaction value', 120],
    ['Customs value', 100],
    ['Non-US conversion cost', '0'],
  ],
];

const verdicts = (usMaterial: number) =>
  Object.fromEntries(
    (host.call('READINGS', given(usMaterial)) as unknown[][])
      .filter((row) => row.at(-1) === 'us-base')
      .map((row) => [row[1], [row[3], row[4], row[5]]]),
  );

test('as chosen, half of net cost, on the line', () => {
  expect(host.call('QUALIFIES', given(40))).toBe(true);
  expect(host.call('QUALIFIES', given(40.01))).toBe(true);
  expect(host.call('QUALIFIES', given(39.99))).toBe(false);
});

test('every base with every numerator is a row, and says whether it flips the verdict', () => {
  expect(verdicts(40)).toEqual({
    'net cost, additive': [0.5, 'Qualifies', false],
    'net cost, subtractive': [0.5, 'Qualifies', false],
    'transaction value, additive': [50 / 120, 'Fails', true],
    'transaction value, subtractive': [70 / 120, 'Qualifies', false],
    'materials, additive': [40 / 90, 'Fails', true],
    'materials, subtractive': [40 / 90, 'Fails', true],
    'regional value, additive': [0.5, 'Qualifies', false],
    'regional value, subtractive': [0.5, 'Qualifies', false],
    'customs value, additive': [0.5, 'Qualifies', false],
    'customs value, subtractive': [0.5, 'Qualifies', false],
  });
});

test('a cent below the line the readings that fail do not flip, and the one that passes does', () => {
  const rows = verdicts(39.99);
  expect(rows['net cost, additive']).toEqual([0.4999, 'Fails', false]);
  expect(rows['transaction value, additive']?.slice(1)).toEqual(['Fails', false]);
  expect(rows['transaction value, subtractive']?.slice(1)).toEqual(['Qualifies', true]);
  expect(rows['materials, additive']?.slice(1)).toEqual(['Fails', false]);
});
