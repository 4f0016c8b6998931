import { numberValue } from '../../src/engine/functions/number-value';

test.each<[text: string, decimal: string, group: string, expected: number | null]>([
  ['12,5', ',', '.', 12.5],
  ['1,234', ',', '.', 1.234],
  ['1,234', '.', ',', 1234],
  ['1.234.567,89', ',', '.', 1234567.89],
  ['1 250,00', ',', '.', 1250],
  ['-3.20', '.', ',', -3.2],
  ['9%', '.', ',', 0.09],
  ['9%%', '.', ',', 0.0009],
  ['1E3', '.', ',', 1000],
  ['', '.', ',', 0],
  // a group sign behind the decimal sign, two decimal signs, a word
  ['1.2,3', '.', ',', null],
  ['1,2,3', ',', '.', null],
  ['TBD', '.', ',', null],
])('NUMBERVALUE of "%s" with "%s" and "%s" is %s', (text, decimal, group, expected) => {
  const value = numberValue(text, decimal, group);
  expect(typeof value === 'object' && value !== null ? null : value).toBe(expected);
});
