import { textOf } from '../../src/origin';
import { rules } from './read';

const notes = (expression: string, good: string | null = null) =>
  rules(expression, { good }).notes.map((issue) => textOf(issue));

test.each([
  ['nafta-1994', 'none', null],
  ['nafta-1994; technology = T1', 'T1', null],
  ['nafta-1994; technology = T2; technology cap = 10%', 'T2', '0.1'],
  ['usmca-2020; technology = none; technology cap = 10%', 'none', '0.1'],
] as const)('%s counts technology by %s, cap %s', (expression, reading, cap) => {
  const found = rules(expression).technology;
  expect([found?.reading, found?.cap?.toString() ?? null]).toEqual([reading, cap]);
});

test('a cap that is missing, or that limits nothing, is said', () => {
  expect(notes('nafta-1994; technology = T2')).toEqual([
    'technology = T2 without "technology cap": the credit has no upper limit; add technology cap = ...% to set one',
  ]);
  expect(notes('nafta-1994; technology = T2; technology cap = 10%')).toEqual([]);
  expect(notes('nafta-1994; technology = T1; technology cap = 10%')).toEqual([
    'the term "technology cap" limits the credit of technology = T2 and changes nothing under technology = T1',
  ]);
});

test('a reading of the tracing list is said to change nothing where no list is used', () => {
  const idle = [
    'the term "li-ion" concerns the tracing list and changes nothing where no list is used; add tracing = listed to use it',
  ];
  expect(notes('usmca-2020; li-ion = traced')).toEqual(idle);
  expect(notes('usmca-2020; tracing = listed; li-ion = traced')).toEqual([]);
  expect(notes('nafta-1994; li-ion = traced')).toEqual([]);
});

test('a figure stated by the user has the expression for a source', () => {
  const source = (expression: string, good: string | null = null) =>
    rules(expression, { good }).rvc?.source;
  expect(source('us-2017-10; RVC = 82,5 %; us base = materials')).toEqual({
    title: 'the scenario expression: rvc = 82.5%',
    address: '',
    quote: 'us-2017-10; rvc = 82.5%; us base = materials',
    confidence: 'open',
  });
  expect(source('us-2017-10; parts = 85%', '8708.30')).toMatchObject({
    title: 'the scenario expression: parts = 85%',
    quote: 'us-2017-10; parts = 85%',
  });
  const lvc = rules('usmca-2020; lvc = 50%').furtherTests.filter(({ code }) =>
    code.startsWith('lvc'),
  );
  expect(lvc.map(({ source: { title } }) => title)).toEqual(
    Array.from({ length: 2 }, () => 'the scenario expression: lvc = 50%'),
  );
});

test.each([
  ['usmca-2020; lvc = 50%', ['lvc 0.5', 'lvc-materials 0.35']],
  ['usmca-2020; lvc = 15%', ['lvc 0.15']],
  ['usmca-2020; lvc = none', []],
  ['nafta-1994; lvc = 40%', ['lvc 0.4']],
])('%s asks for %j: the minimum of material where the scenario has one', (expression, asked) => {
  const found = rules(expression).furtherTests.filter(({ code }) => code.startsWith('lvc'));
  expect(found.map(({ code, required }) => `${code} ${required?.limit.toString()}`)).toEqual(asked);
});
