import { BLANK, BLANKS, column } from '../support/host';
import {
  host,
  line,
  resultOf,
  rows,
  six,
  SIX,
  table,
  verdict,
  type Asked,
  type Line,
} from './core-part-table';

const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });

test('a table with a header, the good, every part each way, and the verdict', () => {
  const found = rows(six({ engine: { column2: 10 } }));
  expect(found[0]).toEqual([
    ...['Part', 'Way', 'Net cost', 'VNM', 'RVC', 'Required', 'Result', 'Source', 'Note', 'Code'],
  ]);
  expect(found.map((row) => row.at(-1))).toEqual([
    'Code',
    'judged-as',
    ...['engine', 'transmission', 'body-and-chassis', 'axles', 'suspension', 'steering'].flatMap(
      (part) => [`${part}-all`, `${part}-column-2`],
    ),
    'advanced-battery',
    'super-core-all',
    'super-core-column-2',
    'verdict',
  ]);
  expect(found[1]?.slice(0, 2)).toEqual(['Judged as', 'passenger vehicle']);
  expect(found[2]).toEqual([
    ...['Engine', 'all', 100, 20, 0.8, 0.75, 'Pass', 'SOR/2020-155 s. 14(13) [V1]', ''],
    'engine-all',
  ]);
  expect(found[3]?.slice(0, 7)).toEqual(['Engine', 'column 2', 100, 10, 0.9, 0.75, 'Pass']);
  expect(found.every((row) => row.length === 10)).toBe(true);
});

// s. 14(13)(d): 75 % from 1 July 2023, by net cost
describe('one part on the line and one cent either side', () => {
  test.each([
    [24.99, ['all', 'Pass']],
    [25, ['all', 'Pass']],
    [25.01, ['', 'Fail']],
  ])('core parts = all: a VNM of %p in 100', (vnm, expected) => {
    expect(verdict(six({ engine: { vnm } }), { scenario: 'usmca-2020; core parts = all' })).toEqual(
      expected,
    );
  });

  test.each([
    [24.99, ['column 2', 'Pass']],
    [25, ['column 2', 'Pass']],
    [25.01, ['', 'Fail']],
  ])('core parts = column 2: components of %p in 100', (column2, expected) => {
    const lines = six().map((each) => ({ ...each, vnm: 90, column2: 20 }));
    const engine = { ...line('engine', 100, 90), column2 };
    const scenario = 'usmca-2020; core parts = column 2';
    expect(verdict([engine, ...lines.slice(1)], { scenario })).toEqual(expected);
  });

  // 600 x 0.25 = 150
  test.each([
    [49.99, ['super-core', 'Pass']],
    [50, ['super-core', 'Pass']],
    [50.01, ['', 'Undecided']],
  ])('super-core: 100 and %p in 600, column 2 not stated', (vnm, expected) => {
    expect(verdict(six({ engine: { vnm } }))).toEqual(expected);
  });

  test.each([
    ['2021-06-30', 34, 'Pass'],
    ['2021-06-30', 34.01, 'Fail'],
    ['2021-07-01', 31, 'Pass'],
    ['2021-07-01', 31.01, 'Fail'],
    ['2022-07-01', 28, 'Pass'],
    ['2022-07-01', 28.01, 'Fail'],
    ['2023-06-30', 28, 'Pass'],
    ['2023-07-01', 28, 'Fail'],
    [BLANK, 25, 'Pass'],
    [BLANK, 25.01, 'Fail'],
  ])('on %p a VNM of %p: %s', (date, vnm, expected) => {
    const scenario = 'usmca-2020; core parts = all';
    for (const blank of BLANKS) {
      expect(verdict(six({ steering: { vnm } }), { scenario, date, blank })[1]).toBe(expected);
    }
  });
});

// s. 14(7): "at the choice of the vehicle producer or exporter"
describe('any way that the law allows is enough', () => {
  const bad = { vnm: 90, column2: 90 };
  test.each<[string, Record<string, Partial<Line>>, unknown[]]>([
    ['all parts by all VNM', {}, ['all', 'Pass']],
    [
      'all parts by column 2',
      Object.fromEntries(SIX.map((part) => [part, { vnm: 90, column2: 20 }])),
      ['column 2', 'Pass'],
    ],
    [
      'some by one, some by the other',
      { engine: { vnm: 90, column2: 20 }, axles: { vnm: 20, column2: 90 } },
      ['mixed', 'Pass'],
    ],
    ['only together', { engine: { vnm: 30, column2: 30 } }, ['super-core', 'Pass']],
    [
      'only together and by column 2',
      {
        ...Object.fromEntries(SIX.map((part) => [part, { vnm: 90, column2: 1 }])),
        engine: { vnm: 90, column2: 30 },
      },
      ['super-core', 'Pass'],
    ],
    ['none', Object.fromEntries(SIX.map((part) => [part, bad])), ['', 'Fail']],
  ])('%s', (_, replaced, expected) => {
    expect(verdict(six(replaced))).toEqual(expected);
  });

  test('a fixed way leaves the others out', () => {
    const lines = six({ engine: { vnm: 30, column2: 10 } });
    const by = (way: string) => verdict(lines, { scenario: `usmca-2020; core parts = ${way}` });
    expect(by('all')).toEqual(['', 'Fail']);
    expect(by('column 2')).toEqual(['', 'Undecided']);
    expect(by('super-core')).toEqual(['super-core', 'Pass']);
    const codes = rows(lines, { scenario: 'usmca-2020; core parts = super-core' }).map((row) =>
      row.at(-1),
    );
    expect(codes).toEqual([
      'Code',
      'judged-as',
      'advanced-battery',
      'super-core-all',
      'super-core-column-2',
      'verdict',
    ]);
  });

  test('where a way passes, those that do not are not required', () => {
    const lines = six({ engine: { vnm: 90, column2: 20 } });
    expect(verdict(lines)).toEqual(['mixed', 'Pass']);
    expect(resultOf(lines, 'engine-all')).toBe('Not required');
    expect(resultOf(lines, 'super-core-all')).toBe('Not required');
    expect(rows(lines).map((row) => row[6])).not.toContain('Fail');
  });
});

test.each<[string, readonly Line[], Asked, unknown]>([
  ['an unknown part', six({ engine: { part: 'enginne' } }), {}, malformed('line 1', 'engine')],
  ['a cost without a part', six({ axles: { part: BLANK } }), {}, missing('parts, line 4')],
  ['a VNM without a net cost', six({ axles: { netCost: BLANK } }), {}, missing('line 4')],
  ['a negative VNM', six({ axles: { vnm: -1 } }), {}, missing('vnms, line 4', '-1')],
  ['a VNM in words', six({ axles: { vnm: 'low' } }), {}, malformed('vnms, line 4', 'low')],
  ['a VNM in percent', six({ axles: { vnm: '20%' } }), {}, malformed('vnms, line 4')],
  ['a cost in words', six({ axles: { netCost: 'x' } }), {}, malformed('net_costs, line 4')],
  ['no quantity', six({ axles: { quantity: 2 } }), {}, missing('quantities, line 1')],
  ['another statement', six({ axles: { statement: 'RVC 80%' } }), {}, malformed('line 4')],
  ['an error', six({ axles: { vnm: '#DIV/0!' } }), {}, malformed('vnms, line 4', '#DIV/0!')],
  ['a scenario without', six(), { scenario: 'nafta-1994' }, missing('nafta-1994', 'core parts')],
  ['a proposal without', six(), { scenario: 'us-2026-05' }, missing('us-2026-05', 'core parts')],
  ['a part as the good', six(), { good: 'engine' }, missing('core parts', 'engine')],
  ['before its life', six(), { date: '2020-06-30' }, missing('2020-06-30')],
])('%s', (_, lines, asked, expected) => {
  expect(table(lines, asked)).toEqual(expected);
});

test('ranges of different shapes name both', () => {
  expect(
    host.call('CORE_PARTS', ['usmca-2020', column('engine', 'body'), column(1, 2), 3]),
  ).toEqual(malformed('vnms', '1 row x 1 column', 'parts', '2 rows x 1 column'));
});
