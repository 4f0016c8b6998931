import fc from 'fast-check';
import { BLANK, BLANKS, column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });

interface Line {
  readonly part: unknown;
  readonly netCost: unknown;
  readonly vnm: unknown;
  readonly column2?: unknown;
  readonly quantity?: unknown;
  readonly statement?: unknown;
}
interface Asked {
  readonly scenario?: string;
  readonly good?: unknown;
  readonly date?: unknown;
  readonly blank?: 0 | null | '';
}

/** A column that stands on no line is omitted. */
const columnOf = (lines: readonly Line[], of: keyof Line) =>
  lines.some((line) => line[of] !== undefined)
    ? column(...lines.map((line) => line[of] ?? BLANK))
    : null;

function table(lines: readonly Line[], asked: Asked = {}): unknown {
  const { scenario = 'usmca-2020', good, date, blank = null } = asked;
  const columns = (['part', 'netCost', 'vnm', 'column2', 'quantity', 'statement'] as const).map(
    (of) => columnOf(lines, of),
  );
  return host.call('CORE_PARTS', [scenario, ...columns, good, date], blank);
}

const rows = (lines: readonly Line[], asked?: Asked) => table(lines, asked) as unknown[][];

/** [way, result] of the last row. */
const verdict = (lines: readonly Line[], asked?: Asked) => {
  const last = rows(lines, asked).at(-1) ?? [];
  expect(last.at(-1)).toBe('verdict');
  return [last[1], last[6]];
};
const noteOf = (lines: readonly Line[], asked?: Asked) => rows(lines, asked).at(-1)?.[8];
const resultOf = (lines: readonly Line[], code: string, asked?: Asked) =>
  rows(lines, asked).find((row) => row.at(-1) === code)?.[6];

const SIX = ['engine', 'transmission', 'body', 'axles', 'suspension', 'steering'];
const line = (part: string, netCost: unknown, vnm: unknown, rest: Partial<Line> = {}): Line => ({
  part,
  netCost,
  vnm,
  ...rest,
});

/** Six parts of 100 with a VNM of 20 (80 %), some of them replaced. */
const six = (replaced: Readonly<Record<string, Partial<Line>>> = {}): readonly Line[] =>
  SIX.map((part) => ({ ...line(part, 100, 20), ...replaced[part] }));

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

describe('what is not stated is never a pass', () => {
  test('a missing part, and every one of the six', () => {
    for (const part of SIX) {
      const lines = six().filter((each) => each.part !== part);
      expect(verdict(lines)).toEqual(['', 'Undecided']);
      expect(verdict(lines, { scenario: 'usmca-2020; core parts = super-core' })).toEqual([
        '',
        'Undecided',
      ]);
    }
    expect(noteOf(six().slice(1))).toMatch(/Engine: no line; .*none/);
    expect(verdict(six({ engine: { netCost: BLANK, vnm: BLANK } }))).toEqual(['', 'Undecided']);
  });

  test('a blank VNM is open, a true zero is the text 0', () => {
    const lines = six({ engine: { vnm: BLANK } });
    for (const blank of BLANKS) expect(verdict(lines, { blank })).toEqual(['', 'Undecided']);
    expect(noteOf(lines)).toMatch(/Engine, VNM by all: not stated on line 1, .* text 0/);
    expect(verdict(six({ engine: { vnm: '0' } }))).toEqual(['all', 'Pass']);
    expect(rows(lines)[2]?.slice(2, 5)).toEqual([100, '', '']);
  });

  test('without column 2 a part that fails by all VNM may pass by it', () => {
    const lines = six().map((each) => ({ ...each, vnm: 90 }));
    expect(verdict(lines)).toEqual(['', 'Undecided']);
    expect(verdict(lines, { scenario: 'usmca-2020; core parts = all' })).toEqual(['', 'Fail']);
  });

  test('a part that fails every way fails, whatever is missing elsewhere', () => {
    const scenario = 'usmca-2020; core parts = all';
    const lines = six({ engine: { vnm: 90 }, axles: { vnm: BLANK } }).slice(0, 5);
    expect(verdict(lines, { scenario })).toEqual(['', 'Fail']);
  });

  test('no line at all', () => {
    expect(verdict([line('engine', BLANK, BLANK)])).toEqual(['', 'Undecided']);
    expect(verdict(SIX.map((part) => line(part, 'none', BLANK)))).toEqual(['', 'Undecided']);
  });
});

// s. 14(4): the parts "used in its production"
describe('which parts a vehicle has', () => {
  const battery = line('advanced battery', 100, 20);
  const electric = [...six().slice(1), battery];
  test.each<[string, readonly Line[], unknown, unknown[]]>([
    ['an electric vehicle without engine', electric, 'electric vehicle', ['all', 'Pass']],
    ['by its tariff code', electric, '8703.80', ['all', 'Pass']],
    ['without battery', six().slice(1), 'electric vehicle', ['', 'Undecided']],
    ['an electric vehicle as a car', electric, BLANK, ['', 'Undecided']],
    [
      'a car that says it has no engine',
      [line('engine', 'none', BLANK), ...electric],
      BLANK,
      ['all', 'Pass'],
    ],
    [
      'no engine and no battery',
      [line('engine', 'none', BLANK), ...six().slice(1)],
      BLANK,
      ['', 'Undecided'],
    ],
    ['a hybrid with both', [...six(), battery], 'hybrid vehicle', ['all', 'Pass']],
    ['a hybrid without battery', six(), 'hybrid vehicle', ['', 'Undecided']],
    [
      'a hybrid that says it has none',
      [...six(), line('battery', 'ninguno', BLANK)],
      'hybrid vehicle',
      ['all', 'Pass'],
    ],
    ['a light truck', six(), 'light truck', ['all', 'Pass']],
    [
      'a car with a battery that fails',
      [...six(), line('battery', 100, 90, { column2: 90, statement: 'non-originating' })],
      BLANK,
      ['', 'Fail'],
    ],
  ])('%s', (_, lines, good, expected) => {
    const scenario = 'usmca-2020; core parts = all';
    for (const blank of BLANKS) {
      expect(verdict(lines, { good, blank })[1]).toBe(
        expected[1] === 'Fail' ? 'Undecided' : expected[1],
      );
      expect(verdict(lines, { good, blank, scenario })).toEqual(expected);
    }
  });

  test('names in English, Spanish and French, whatever case and accents', () => {
    const spanish = ['Motor', 'transmisión', 'CARROCERIA', 'Ejes', 'suspensión', 'Dirección'];
    const french = [
      ...['moteur', 'Boîte de vitesses', 'carrosserie', 'essieux'],
      ...['système de suspension', 'direction'],
    ];
    const plain = rows(six());
    for (const names of [spanish, french]) {
      expect(rows(names.map((name) => line(name, 100, 20)))).toEqual(plain);
    }
  });
});

// s. 14(6): a battery by tariff change or by RVC; s. 14(5): every other part by RVC
describe('statements', () => {
  const withBattery = (statement: unknown) => [
    ...six().slice(1),
    line('battery', 100, 90, { statement }),
  ];
  const of = (lines: readonly Line[]) =>
    verdict(lines, { scenario: 'usmca-2020; core parts = all', good: 'electric vehicle' });

  test.each([
    [BLANK, ['', 'Undecided']],
    ['originating by shift', ['all', 'Pass']],
    ['originaria por salto', ['all', 'Pass']],
    ['originating', ['all', 'Pass']],
    ['non-originating', ['', 'Fail']],
  ])('a battery of 10 %% stated as %p', (statement, expected) => {
    expect(of(withBattery(statement))).toEqual(expected);
  });

  test('any part that its supplier certified passes as it is, no other by tariff change', () => {
    const scenario = 'usmca-2020; core parts = all';
    const stated = (statement: string) =>
      verdict(six({ engine: { vnm: BLANK, statement } }), { scenario });
    expect(stated('originating')).toEqual(['all', 'Pass']);
    expect(stated('originating by shift')).toEqual(['', 'Undecided']);
    const lines = six({ engine: { vnm: 90, statement: 'originating by shift' } });
    expect(verdict(lines, { scenario })).toEqual(['', 'Fail']);
    expect(noteOf(lines, { scenario })).toMatch(/tariff classification alone/);
  });
});

// s. 14(12): "Once this average ... exceeds the thresholds"
describe('averages', () => {
  const scenario = 'usmca-2020; core parts = all';
  const two = (first: number, second: number, quantities: readonly unknown[] = []) => [
    line('engine', 100, first, quantities.length > 0 ? { quantity: quantities[0] } : {}),
    line('engine', 300, second, quantities.length > 0 ? { quantity: quantities[1] } : {}),
    ...six()
      .slice(1)
      .map((each) => (quantities.length > 0 ? { ...each, quantity: 1 } : each)),
  ];

  test.each<[string, readonly Line[], string]>([
    ['a ratio of sums, 25.0025 % of 400', two(40, 60.01), 'Fail'],
    ['24.9975 %', two(40, 59.99), 'Pass'],
    ['exactly 25 %, not each of them', two(40, 60), 'Undecided'],
    ['exactly 25 %, each of them', two(25, 75), 'Pass'],
    ['by units, 3 of the bad and 1 of the good', two(40, 30, [3, 1]), 'Undecided'],
    ['by units, more of the bad', two(40, 30.01, [3, 1]), 'Fail'],
    ['by units, more of the good', two(40, 30, [2, 1]), 'Pass'],
  ])('%s', (_, lines, expected) => {
    expect(verdict(lines, { scenario })[1]).toBe(expected);
  });

  test('the note says why an average on the line is open', () => {
    expect(noteOf(two(40, 60), { scenario })).toMatch(/exactly on 75\.0 %.*exceeds/);
  });

  test('a super-core of one vehicle may lie on the line, an average may not', () => {
    const of = (lines: readonly Line[]) =>
      verdict(lines, { scenario: 'usmca-2020; core parts = super-core' })[1];
    const alone = six({ engine: { vnm: 50 } }).map((each) => ({ ...each, column2: 90 }));
    const rest = { column2: 90 };
    expect(of(alone)).toBe('Pass');
    expect(of(alone.map((each) => ({ ...each, quantity: 2 })))).toBe('Undecided');
    expect(of([...alone, line('axles', 100, 25, rest)])).toBe('Undecided');
    expect(of([...alone, line('axles', 100, 24.99, rest)])).toBe('Pass');
    expect(of([...alone, line('axles', 100, 25.01, rest)])).toBe('Fail');
  });

  test('the order of the lines changes nothing but the lines that are named', () => {
    const anyLine = fc.record({
      part: fc.constantFrom(...SIX),
      netCost: fc.integer({ min: 1, max: 9 }).map((tens) => tens * 11.1),
      vnm: fc.constantFrom<unknown>('0', 1.1, 2.2, 30),
      column2: fc.constantFrom<unknown>('0', 0.1, 12.3),
      quantity: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc
          .array(anyLine, { minLength: 1, maxLength: 9 })
          .chain((lines) =>
            fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
          ),
        ([lines, shuffled]) => {
          const figures = (found: readonly unknown[][]) => found.map((row) => row.slice(0, 7));
          expect(figures(rows(shuffled))).toEqual(figures(rows(lines)));
        },
      ),
      { numRuns: 60 },
    );
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
