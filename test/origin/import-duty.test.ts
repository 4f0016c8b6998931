import { Exact, importDuty, surtaxBase, valueWithout } from '../../src/origin';

const of = (digits: string): Exact => Exact.fromText(digits);

test.each([
  // B is what is claimed only where it is greater than 15 % of A: on the line, one cent either side
  ['40000', null, '34000'],
  ['40000', '5999.99', '34000'],
  ['40000', '6000', '34000'],
  ['40000', '6000.01', '33999.99'],
  ['40000', '40000', '0'],
  ['40000', '0', '34000'],
])('A = %s with %s claimed leaves %s', (value, claimed, base) => {
  const content = claimed === null ? null : of(claimed);
  expect(surtaxBase(of(value), content, of('0.15')).equals(of(base))).toBe(true);
});

test('the value without content keeps every cent', () => {
  expect(valueWithout(of('30000'), of('29999.99')).equals(of('0.01'))).toBe(true);
});

test.each([
  [[], '0'],
  [[['0.025', '20000']], '500'],
  [
    [
      ['0.025', '30000'],
      ['0.25', '30000'],
    ] as [string, string][],
    '8250',
  ],
  [[['0.061', '0.01']] as [string, string][], '0.00061'],
] as [[string, string][], string][])('%j is %s', (parts, sum) => {
  const found = importDuty(parts.map(([rate, base]) => ({ rate: of(rate), base: of(base) })));
  expect(found.equals(of(sum))).toBe(true);
});
