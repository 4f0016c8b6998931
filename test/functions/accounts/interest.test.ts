import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, malformed, missing } from './answers';

// SOR/2020-155 Schedule 9, Appendix: the variable-rate contract, two years and the next two
const maturities: readonly (readonly [string, unknown[], unknown])[] = [
  ['first period', [1_000_000, column(1, 2, 2), column(75867.96, 80420.04, 843712)], 1.9],
  ['next period', [843712.01, column(1, 2), column(79321.38, 764390.62)], 1.9],
  ['5.95 is half way and goes up', [100, column(5, 6), column(5, 95)], 6],
  ['5.94 goes down', [100, column(5, 6), column(6, 94)], 5.9],
  ['half years', [100, column(0.5, 1), column(50, 50)], 0.8],
  ['all at the end', [100, 10, 100], 10],
  ['a thousandth missing', [1000, 10, 999], 10],
  ['more than a thousandth missing', [1000, 10, 998.99], missing('payments', '998.99', '1000')],
  ['more than a thousandth too much', [1000, 10, 1001.01], missing('payments', '1001.01')],
  ['no loan', [null, 10, 100], missing('loan')],
  ['no payment', [100, 10, BLANK], missing('payments', 'line 1')],
  ['a payment without its year', [100, column(1, BLANK), column(50, 50)], missing('years, line 2')],
  ['shapes that differ', [100, column(1, 2), 100], malformed('payments', 'years')],
  ['a payment in words', [100, 1, 'all'], malformed('payments', 'line 1', 'all')],
  ['an error', [100, column(1, '#N/A'), column(50, 50)], missing('years', 'line 2', '#N/A')],
];

test.each(maturities)('maturity: %s', (_, given, expected) => {
  expect(call('PRINCIPAL_MATURITY', ...given)).toEqual(expected);
});

const table = [column(1, 2, 5, 7), column(0.03, 0.035, 0.047, '5,0 %')] as const;
const yields: readonly (readonly [string, unknown[], unknown])[] = [
  ['six years, between five and seven', [6, ...table], 0.0485],
  ['1.9 years, between one and two', [1.9, ...table], 0.0345],
  ['five years, as it is', [5, ...table], 0.047],
  ['longer than all: the longest', [12, ...table], 0.05],
  ['shorter than all', [0.5, ...table], missing('maturities', '0.5')],
  ['shorter than all, nearest', [0.5, ...table, true], 0.03],
  ['nearest, a little below', [1.4, ...table, true], 0.03],
  ['nearest, a little above', [1.6, ...table, true], 0.035],
  ['nearest, half way', [1.5, ...table, true], missing('equally near to 1.5')],
  ['nearest, half way and no difference', [1.5, column(1, 2), column(0.03, 0.03), true], 0.03],
  ['one maturity', [3, 3, 0.04], 0.04],
  ['in another order', [6, column(7, 5), column(0.05, 0.047)], 0.0485],
  ['twice', [6, column(5, 5), column(0.04, 0.05)], malformed('maturities', '5 years stand twice')],
  ['no yield beside a maturity', [6, column(5, 7), column(0.04, BLANK)], missing('yields, line 2')],
  ['a yield of nothing', [6, column(5, 7), column('0%', '2%')], 0.01],
  ['4.7 without a sign', [6, 5, 4.7], malformed('yields', 'line 1', '4.7')],
  ['nearest in words', [6, ...table, 'yes'], malformed('nearest', 'yes')],
  ['no maturity', [BLANK, ...table], missing('maturity')],
];

test.each(yields)('yield: %s', (_, given, expected) => {
  expect(call('COMPARABLE_YIELD', ...given)).toEqual(expected);
});

// the allowed rate is 4.85 % and 7 points: 11.85 %
const interest: readonly (readonly [string, unknown[], unknown])[] = [
  ['6 %, as in Schedule XI', [60_000, 0.06, 0.0485], 0],
  ['on the line', [118_500, 0.1185, 0.0485], 0],
  ['a basis point above', [118_600, 0.1186, 0.0485], 100],
  ['a basis point below', [118_400, 0.1184, 0.0485], 0],
  ['15 % against 5 %', [300, '15%', '5 %'], 60],
  ['no interest', [BLANK, 0.06, 0.0485], missing('interest')],
  ['no rate', [60_000, BLANK, 0.0485], missing('rate')],
  ['no yield', [60_000, 0.06, BLANK], missing('comparable_yield')],
  ['6 without a sign', [60_000, 6, 0.0485], malformed('rate', '6')],
];

test.each(interest)('interest: %s', (_, given, expected) => {
  expect(call('NON_ALLOWABLE_INTEREST', ...given)).toEqual(expected);
});

test.each(BLANKS)('blank lines as %p are left out', (blank) => {
  const years = column(5, BLANK, 6);
  expect(callWith(blank, 'PRINCIPAL_MATURITY', 100, years, column(5, BLANK, 95))).toBe(6);
  const found = callWith(
    blank,
    'COMPARABLE_YIELD',
    6,
    column(5, BLANK, 7),
    column(0.047, BLANK, 0.05),
    BLANK,
  );
  expect(found).toBe(0.0485);
});
