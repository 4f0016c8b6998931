import { BLANKS, column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });
const serial = (iso: string) => Math.round(Date.parse(iso) / 86_400_000) + 25_569;

describe('DUTY by the most-favoured-nation rate', () => {
  test.each([
    [[20000, false, 'US'], 500],
    [[20000, false, 'Estados Unidos', 'light truck'], 5000],
    [[20000, true, 'US'], 0],
    [[20000, false, 'MX', null, serial('2025-12-31')], 4000],
    [[20000, false, 'MX', null, serial('2026-01-01')], 10000],
    [[20000, false, 'CA'], 1220],
    [[20000, false, 'CN'], malformed('importer', 'CN')],
    [[20000, false, 'US', 'engine'], 500],
    [[20000, false, 'CA', 'engine'], missing('CA', 'engine', 'on record')],
    [[20000, false, 'US', '8708.30'], 500],
    [[20000, false, 'US', 870830], 500],
    [[20000, false, 'US', '8708.94'], missing('several rates', '2.5%', 'eight digits')],
    [[20000, false, 'US', '9401.20'], 0],
    [[20000, null, 'US'], missing('qualifies')],
    [[20000, 'yes', 'US'], malformed('qualifies', 'yes')],
    [[0, false, 'US'], missing('customs_value')],
    // a good that qualifies is free, also where no rate is on record
    [[20000, true, 'MX', 'light truck'], 0],
    [[20000, false, 'MX', 'light truck'], missing('MX', 'light truck')],
    [[20000, true, 'US', 'unicorn'], malformed('good', 'unicorn')],
    [[20000, true, 'US', '8708'], malformed('good', '8708')],
  ])('%p', (given, expected) => {
    expect(host.call('DUTY', given)).toEqual(expected);
  });
});

/** customs_value, qualifies, importer, good, date, overlay, us_content, approved, ca_mx_content, exporter */
describe('DUTY with us-232', () => {
  const us232 = (...more: unknown[]) => ['US', null, null, 'us-232', ...more];
  test.each([
    // fails: 25 % of the full value and 2.5 % on top
    [[30000, false, ...us232()], 8250],
    [[30000, false, ...us232(12000, true)], 8250],
    // qualifies and approved: the value without US content, one cent either side
    [[30000, true, ...us232(12000, true)], 4500],
    [[30000, true, ...us232(11999.99, true)], 4500.0025],
    [[30000, true, ...us232(12000.01, true)], 4499.9975],
    [[30000, true, ...us232('40%', true)], 4500],
    [[30000, true, ...us232('0', true)], 7500],
    [[30000, true, ...us232('none', true)], 7500],
    [[30000, true, ...us232(30000, true)], 0],
    [[30000, true, ...us232(30000.01, true)], malformed('us_content', 'more than')],
    // qualifies and not approved: the full value, whatever the content
    [[30000, true, ...us232(12000, false)], 7500],
    [[30000, true, ...us232(null, false)], 7500],
    // what nobody stated is never 0
    [[30000, true, ...us232()], missing('approved is missing')],
    [[30000, true, ...us232(12000)], missing('approved is missing')],
    [[30000, true, ...us232(null, true)], missing('us_content is missing')],
    [[30000, true, ...us232(0.4, true)], malformed('us_content', '40%')],
    [[30000, true, ...us232(12000, 'yes')], malformed('approved', 'yes')],
    // the first day
    [[30000, false, 'US', null, serial('2025-04-02'), 'us-232'], 750],
    [[30000, false, 'US', null, serial('2025-04-03'), 'us-232'], 8250],
    [[1000, false, 'US', '8708.30', serial('2025-05-02'), 'us-232'], 25],
    [[1000, false, 'US', '8708.30', serial('2025-05-03'), 'us-232'], 275],
    [[1000, true, 'US', '8708.30', serial('2025-05-03'), 'us-232'], 0],
    [[90000, false, 'US', '8701.21', serial('2025-10-31'), 'us-232'], 3600],
    [[90000, false, 'US', '8701.21', serial('2025-11-01'), 'us-232'], 26100],
    // others
    [[30000, false, 'CA', null, null, 'us-232'], missing('us-232', 'US', 'CA')],
    [[30000, false, ...us232(null, null, null, 'Japan')], missing('JP', '15%')],
    [[30000, false, ...us232(null, null, null, 'Mexico')], 8250],
    [[30000, false, 'US', null, null, 'us-231'], missing('us-231', 'us-232')],
  ])('%p', (given, expected) => {
    expect(host.call('DUTY', given)).toEqual(expected);
  });

  test('a blank approval is missing, however it arrives', () => {
    for (const blank of BLANKS) {
      const given = [30000, true, 'US', blank, blank, 'us-232', 12000, blank, blank, blank];
      expect(host.call('DUTY', given)).toEqual(missing('approved is missing'));
    }
  });
});

describe('DUTY with ca-surtax', () => {
  const surtax = (content: unknown, exporter: unknown) => [
    ...['CA', null, null, 'ca-surtax'],
    ...[null, null, content, exporter],
  ];
  test.each([
    // not entitled: 25 % of A and 6.1 % on top
    [[40000, false, ...surtax(null, 'US')], 12440],
    // entitled: 25 % of (A - B), B at least 15 % of A, on the line and one cent either side
    [[40000, true, ...surtax(null, 'US')], 8500],
    [[40000, true, ...surtax(5999.99, 'US')], 8500],
    [[40000, true, ...surtax(6000, 'US')], 8500],
    [[40000, true, ...surtax(6000.01, 'US')], 8499.9975],
    [[40000, true, ...surtax('25%', 'US')], 7500],
    [[40000, true, ...surtax('none', 'US')], 8500],
    [[40000, true, ...surtax(40000.01, 'US')], malformed('ca_mx_content')],
    // of another origin, or none stated
    [[40000, true, ...surtax(null, 'MX')], 0],
    [[40000, false, ...surtax(null, 'MX')], 2440],
    [[40000, true, ...surtax(null, null)], missing('exporter is missing')],
    // the first day, and what Schedule 1 leaves out
    [[40000, true, 'CA', null, serial('2025-04-08'), 'ca-surtax', null, null, null, 'US'], 0],
    [[40000, true, 'CA', null, serial('2025-04-09'), 'ca-surtax', null, null, null, 'US'], 8500],
    [[40000, true, 'CA', '8703.21', null, 'ca-surtax', null, null, null, 'US'], 0],
    [[40000, true, 'CA', '8704.60', null, 'ca-surtax', null, null, null, 'US'], missing('tonnes')],
  ])('%p', (given, expected) => {
    expect(host.call('DUTY', given)).toEqual(expected);
  });
});

describe('Duty at stake in COMPARE', () => {
  /** Duty at stake and code of one scenario, for a light vehicle with a net cost of 100. */
  const atStake = (cost: number, facts: unknown, good: unknown = null, date: unknown = null) => {
    const given = [cost, 'CN', 100, 'nafta-1994; rvc = 62.5%', '8708.30', null, good, date, facts];
    const rows = host.call('COMPARE', given) as unknown[][];
    expect(rows[0]?.slice(10)).toEqual(['Duty at stake', 'Code']);
    return rows[1]?.slice(8).filter((_, index) => index !== 1);
  };
  const facts = (...pairs: [string, unknown][]) => pairs;
  const value: [string, unknown] = ['Customs value', 20000];

  test.each([
    // on the line and one cent either side
    [37.49, facts(['Importer', 'US'], value), null, ['Qualifies', 0, 'nafta-1994']],
    [37.5, facts(['Importer', 'US'], value), null, ['Qualifies', 0, 'nafta-1994']],
    [37.51, facts(['Importer', 'US'], value), null, ['Fails', 500, 'nafta-1994']],
    [37.51, facts(['Importer', 'US'], value), 'light truck', ['Fails', 5000, 'nafta-1994']],
    // never 0 where something is missing
    [37.51, null, null, ['Fails', '', 'nafta-1994']],
    [37.51, facts(value), null, ['Fails', '', 'nafta-1994; importer-missing']],
    [37.51, facts(['Importer', 'US']), null, ['Fails', '', 'nafta-1994; customs-value-missing']],
    [
      37.51,
      facts(['Importer', 'CA'], value),
      'light truck',
      ['Fails', '', 'nafta-1994; mfn-unknown'],
    ],
  ])('%d from outside, %j, %s: %j', (cost, given, good, expected) => {
    expect(atStake(cost, given, good)).toEqual(expected);
  });

  test('an undecided good has as much at stake as one that fails, one without a rule pays', () => {
    const given = [80, 'MX', 100, column('nafta-1994', 'no-agreement', 'usmca-2020'), '8708.30'];
    const stated = [
      ['Importer', 'US'],
      ['Customs value', 20000],
    ];
    const rows = host.call('COMPARE', [...given, null, null, null, stated]) as unknown[][];
    expect(rows.slice(1).map((row) => [row[8], row[10]])).toEqual([
      ['Undecided: RVC', 500],
      ['No rule', 500],
      [expect.stringContaining('Undecided'), 500],
    ]);
  });

  test('the rate is that of the date', () => {
    const importer: [string, unknown] = ['Importer', 'MX'];
    expect(atStake(50, facts(importer, value), null, serial('2020-06-30'))?.[1]).toBe(4000);
  });
});
