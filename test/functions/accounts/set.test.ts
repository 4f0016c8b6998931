import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, malformed, missing } from './answers';

// SOR/2020-155 s. 6(3): not more than 10 % of the value of the set; s. 6(5) Examples 1 and 4
const sets: readonly (readonly [string, unknown[], unknown])[] = [
  ['brushes of 4 % (Example 1)', [column(96, 4), column('originating', 'non-originating')], true],
  ['a tie of 13 % (Example 4)', [column(87, 13), column('O', 'N')], false],
  ['exactly 10 %', [column(90, 10), column('O', 'N')], true],
  ['a cent above', [column(89.99, 10.01), column('O', 'N')], false],
  ['a cent below', [column(90.01, 9.99), column('O', 'NO')], true],
  ['of a value of its own', [column(80, 10), column('O', 'N'), 100], true],
  ['a cent less of it', [column(80, 10), column('O', 'N'), 99.99], false],
  ['one not stated, within', [column(90, 10), column('O', BLANK)], true],
  ['one not stated, above', [column(89, 11), column('O', BLANK)], missing('undecided')],
  ['one not stated and one that fails alone', [column(80, 9, 11), column('O', BLANK, 'N')], false],
  ['stated with its RVC', [column(80, 20), column('O', 'RVC 70%')], true],
  ['no value', [column(80, BLANK), column('O', 'N')], missing('values, line 2')],
  ['a country', [column(80, 20), column('O', 'CN')], malformed('origins, line 2', 'CN')],
  ['no goods', [BLANK, BLANK], missing('values')],
  ['a negative value', [column(80, -1), column('O', 'N')], missing('values', 'line 2', '-1')],
  ['an error', [column(80, '#VALUE!'), column('O', 'N')], malformed('values', 'line 2')],
];

test.each(sets)('%s', (_, given, expected) => {
  expect(call('SET_DE_MINIMIS', ...given)).toEqual(expected);
});

test.each(BLANKS)('blank lines as %p are left out', (blank) => {
  const given = [column(90, BLANK, 10), column('O', BLANK, 'N'), BLANK];
  expect(callWith(blank, 'SET_DE_MINIMIS', ...given)).toBe(true);
});
