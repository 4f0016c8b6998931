import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();

/** Excel's date of a day. */
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const facts = (plant: string, since: string) => [
  ['Plant', plant],
  ['Plant since', serial(since)],
];

const requirement = (date: string | null, ...stated: unknown[][]) =>
  host.call('REQUIREMENT', [
    'nafta-1994',
    'RVC',
    null,
    date === null ? null : serial(date),
    stated,
  ]);

test.each([
  ['2014-12-31', 'new', '2010-01-01', 0.5],
  ['2015-01-01', 'new', '2010-01-01', 0.5],
  ['2015-01-02', 'new', '2010-01-01', 0.625],
  ['2009-12-31', 'nueva', '2010-01-01', 0.625],
  ['2012-01-01', 'refit', '2010-01-01', 0.5],
  ['2012-01-02', 'réaménagée', '2010-01-01', 0.625],
])('on %s a %s plant since %s asks %p', (date, plant, since, expected) => {
  expect(requirement(date, ...facts(plant, since))).toBe(expected);
});

test.each([
  [null, facts('new', '2010-01-01'), /"Plant" \(new\).*give a date/],
  ['2012-01-01', [['Plant', 'new']], /"Plant" \(new\) needs "Plant since"/],
  ['2012-01-01', [['Plant since', serial('2010-01-01')]], /without "Plant"/],
])('on %s, %j is #N/A', (date, stated, message) => {
  expect(requirement(date, ...stated)).toEqual({
    error: '#N/A',
    message: expect.stringMatching(message) as string,
  });
});

describe('a verdict on the line of 50 %', () => {
  const verdict = (vnm: number, scenario: string, date: string | null, stated: unknown) =>
    host.call('QUALIFIES', [
      column(vnm, 1000),
      column('CN', 'MX'),
      20000,
      scenario,
      column('8708.30', '8708.30'),
      column('', 'VNM 0'),
      null,
      date === null ? null : serial(date),
      stated,
    ]);

  test.each([
    [10000, true],
    [10000.01, false],
  ])('VNM %p of 20,000 in a new plant: %p', (vnm, expected) => {
    const stated = facts('new', '2010-01-01');
    expect(verdict(vnm, 'nafta-1994', '2015-01-01', stated)).toBe(expected);
    expect(verdict(vnm, 'nafta-1994; plant = new', null, null)).toBe(expected);
    expect(verdict(vnm, 'nafta-1994', '2015-01-02', stated)).toBe(false);
  });

  test.each([
    ['2015-01-01', /its requirement stands until 2015-01-01/],
    ['2015-01-02', /not within the 5 years of the plant/],
  ])('EVALUATION on %s says so', (date, note) => {
    const given = [10000, 'CN', 20000, 'nafta-1994', '8708.30', null, null, serial(date)];
    const table = host.call('EVALUATION', [...given, facts('new', '2010-01-01')]);
    expect(String(table)).toMatch(note);
  });
});
