import { BLANK, BLANKS, ExcelHost } from '../support/host';

/** What arbitrary input has found in the functions: each case stays. */
const host = new ExcelHost();

test.each([
  ['REQUIREMENT', [[['nafta-1994']], BLANK]],
  ['TRACED_VALUE', [BLANK, 100]],
  ['FUNGIBLE_MATERIALS', [BLANK, [[1]], [['O']], [[1]]]],
])('%s says the same of a blank, however Excel hands it over', (id, given) => {
  const answers = BLANKS.map((blank) => host.call(id, given, blank));
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  expect(answers[0]).toMatchObject({ error: '#VALUE!' });
});
