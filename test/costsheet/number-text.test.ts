import { readNumber, readPercentage, readShare } from '../../src/costsheet';
import { told } from './read';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
const THIN = '\u2009';

describe('numbers in texts', () => {
  it.each([
    ['12.50', '12.5'],
    ['12,50', '12.5'],
    ['.5', '0.5'],
    [',5', '0.5'],
    ['1.234', '1.234'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['+3', '3'],
    [`${NO_BREAK}7${THIN}`, '7'],
    ['0.1000000000000000000001', '0.1000000000000000000001'],
  ])('%j is %s', (text, expected) => expect(told(readNumber(text))).toBe(expected));

  it.each([
    ['1,234.56', /^malformed: .*thousands separators.*1234\.56/],
    ['1.234,56', /^malformed: .*thousands separators/],
    ['1 234,56', /^malformed: .*thousands separators/],
    ['1,234,567', /^malformed: .*thousands separators/],
    ['12%', /^malformed: .*is a percentage where an amount is expected/],
    ['5.', /^malformed/],
    ['$1.25', /^malformed/],
    ['1e3', /^malformed/],
    ['٣', /^malformed/],
    ['', /^malformed/],
    ['9'.repeat(61), /^malformed/],
  ])('%j is refused', (text, expected) => expect(told(readNumber(text))).toMatch(expected));
});

describe('percentages', () => {
  it.each([
    ['55%', '0.55'],
    ['55 %', '0.55'],
    [`55${NO_BREAK}%`, '0.55'],
    [`55${NARROW_NO_BREAK}%`, '0.55'],
    [`55,5${THIN}%`, '0.555'],
    ['0.55', '0.55'],
    [0.55, '0.55'],
    [1, '1'],
    ['1', '1'],
    ['1%', '0.01'],
    ['0%', '0'],
    ['150%', '1.5'],
  ])('%j is %s', (cell, expected) => expect(told(readPercentage(cell))).toBe(expected));

  it.each([
    ['55', 'malformed: 55 is above 1 and has no % sign; write 55% or 0.55'],
    [55, 'malformed: 55 is above 1 and has no % sign; write 55% or 0.55'],
    ['1.0001', 'malformed: 1.0001 is above 1 and has no % sign; write 1.0001% or 0.010001'],
    ['much', 'malformed: "much" is not a percentage; write 55% or 0.55'],
    [NaN, 'malformed: NaN is not a finite number; correct the formula it comes from'],
  ])('%j is refused', (cell, expected) => expect(told(readPercentage(cell))).toBe(expected));

  it.each([
    ['100%', '1'],
    ['100.01%', 'malformed: 100.01% is above 100%; write a percentage from 0% to 100%'],
    ['-1%', 'malformed: -1% is negative; write a percentage from 0% to 100%'],
  ])('a share of a whole: %j', (cell, expected) => expect(told(readShare(cell))).toBe(expected));
});
