import fc from 'fast-check';
import { BLANK, BLANKS } from '../support/host';
import { line, noteOf, rows, six, SIX, verdict, type Line } from './core-part-table';

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
