import { yearsAfter } from '../../src/scenario/plant';
import type { Question } from '../../src/scenario';
import { rules, rulesOf } from './read';

const percent = (expression: string, question: Partial<Question>): number | undefined =>
  rules(expression, question).rvc?.limit.toNumber();

const notes = (expression: string, question: Partial<Question>): readonly string[] =>
  rules(expression, question)
    .notes.map(({ code }) => code)
    .filter((code) => code.startsWith('plant'));

// SOR/94-14 s. 13(2): five years, or two, after the date of the first prototype; 13(4)(a)(i) begins on it
test.each([
  ['new', '2010-03-15', '2010-03-14', 0.625],
  ['new', '2010-03-15', '2010-03-15', 0.5],
  ['new', '2010-03-15', '2015-03-15', 0.5],
  ['new', '2010-03-15', '2015-03-16', 0.625],
  ['refit', '2010-03-15', '2010-03-14', 0.625],
  ['refit', '2010-03-15', '2010-03-15', 0.5],
  ['refit', '2010-03-15', '2012-03-15', 0.5],
  ['refit', '2010-03-15', '2012-03-16', 0.625],
  // the ordinary step after it is that of the producer's fiscal year
  ['refit', '1996-06-30', '1998-06-30', 0.5],
  ['refit', '1996-06-30', '1998-07-01', 0.56],
  ['new', '1996-12-31', '2001-12-31', 0.5],
  ['new', '1996-12-31', '2002-01-01', 0.625],
] as const)('a %s plant since %s on %s: %p', (plant, plantSince, date, expected) => {
  expect(percent('nafta-1994', { plant, plantSince, date })).toBe(expected);
  expect(percent('nafta-1994', { good: 'light truck', plant, plantSince, date })).toBe(expected);
  expect(percent('mx-amia-2018-02', { plant, plantSince, date })).toBe(expected);
  expect(notes('nafta-1994', { plant, plantSince, date })).toEqual([
    expected === 0.5 ? 'plant-applies' : 'plant-outside',
  ]);
});

test('after its years the step is that of the fiscal year of the producer', () => {
  const question = { plant: 'refit', plantSince: '1995-10-01', date: '1997-10-02' } as const;
  expect(percent('nafta-1994', question)).toBe(0.5);
  const fiscalYearStart = { month: 10, day: 1 };
  expect(percent('nafta-1994', { ...question, fiscalYearStart })).toBe(0.56);
});

test.each([
  ['2000-02-29', 5, '2005-02-28'],
  ['2000-02-29', 4, '2004-02-29'],
  ['1999-02-28', 5, '2004-02-28'],
  ['2010-12-31', 2, '2012-12-31'],
])('%s and %i years are %s', (day, years, last) => {
  expect(yearsAfter(day, years)).toBe(last);
});

test('the term needs neither a day nor the fact, and stands before it', () => {
  expect(percent('nafta-1994; plant = new', {})).toBe(0.5);
  expect(percent('nafta-1994; plant = refit', { date: '2019-01-01' })).toBe(0.5);
  expect(notes('nafta-1994; plant = new', {})).toEqual(['plant-by-term']);
  const outside = { plant: 'new', plantSince: '2000-01-01', date: '2019-01-01' } as const;
  expect(percent('nafta-1994; plant = refit', outside)).toBe(0.5);
  expect(notes('nafta-1994; plant = refit', outside)).toEqual(['plant-by-term']);
});

test('a stated rvc stands before both', () => {
  expect(percent('nafta-1994; rvc = 70%; plant = new', {})).toBe(0.7);
  expect(notes('nafta-1994; rvc = 70%; plant = new', {})).toEqual(['plant-idle']);
});

test.each([
  [{ plant: 'new' }, /"Plant" \(new\) needs "Plant since"/],
  [{ plant: 'new', date: '2010-01-01' }, /"Plant" \(new\) needs "Plant since"/],
  [{ plant: 'refit', plantSince: '2010-01-01' }, /"Plant" \(refit\) .* give a date/],
  [{ plantSince: '2010-01-01', date: '2011-01-01' }, /"Plant since" says nothing without "Plant"/],
] as const)('%j is not enough', (question, message) => {
  const found = rulesOf('nafta-1994', question);
  expect('builder' in found ? '' : found.join('; ')).toMatch(message);
});

test.each([
  ['nafta-1994', 'engine', 0.625],
  ['nafta-1994', '8708.30', 0.6],
  ['usmca-2020', 'passenger vehicle', 0.75],
  ['us-2017-10', 'passenger vehicle', 0.85],
])('%s has no such requirement for a good such as %s: noted', (scenario, good, expected) => {
  const question = { good, plant: 'new', plantSince: '2019-07-01' } as const;
  expect(percent(scenario, question)).toBe(expected);
  expect(notes(scenario, question)).toEqual(['plant-idle']);
});
