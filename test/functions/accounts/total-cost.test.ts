import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, malformed, missing } from './answers';

// SOR/94-14 s. 6(22) Examples 6, 8 and 10; s. 2(6)(d)
const totals: readonly (readonly [string, unknown[], unknown])[] = [
  ['gains off, losses on (Example 10)', [45000, 7000, 6000], 44000],
  ['gains alone', [45000, 7000], 38000],
  ['losses alone', [45000, BLANK, 6000], 51000],
  ['every cost of the books (Example 6)', [column(2000, 1000, 2400, 3200, 400)], 9000],
  ['in thousands (Example 8)', [column(100, 900, 500, 5679)], 7179],
  ['cents are exact', [column(0.1, 0.2)], 0.3],
  ['a gain of all but a cent', [100, 99.99], 0.01],
  ['a gain of all', [100, 100], missing('total cost would be 0')],
  ['a cost that is text', [column(100, 'n/a')], malformed('costs', 'line 2', 'n/a')],
  ['a header in the range', [column('Cost', 100)], malformed('line 1 is a header')],
  ['a negative cost', [column(100, -1)], malformed('costs', 'line 2', '-1')],
  ['an error among them', [column(100, '#DIV/0!')], malformed('costs', 'line 2', '#DIV/0!')],
  ['a negative loss', [100, 0, -1], missing('exchange_losses', '-1')],
];

test.each(totals)('%s', (_, given, expected) => {
  expect(call('TOTAL_COST', ...given)).toEqual(expected);
});

test.each(BLANKS)('blank cells as %p are no costs', (blank) => {
  expect(callWith(blank, 'TOTAL_COST', column(40, BLANK, 60), BLANK, BLANK)).toBe(100);
  expect(callWith(blank, 'TOTAL_COST', column(BLANK, BLANK))).toEqual(missing('costs', 'range'));
});
