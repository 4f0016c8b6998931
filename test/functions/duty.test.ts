import { BLANKS, ExcelHost } from '../support/host';

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
