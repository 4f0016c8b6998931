import { mayDesignate, type SelfProducedMaterial } from '../../src/origin';

type Row = readonly [name: string, usedIn: string, marks: string];

/** Marks: R an RVC rule, D designated, S made by a supplier. */
const materials = (rows: readonly Row[]): readonly SelfProducedMaterial[] =>
  rows.map(([name, usedIn, marks], index) => ({
    position: index + 1,
    name,
    usedIn: usedIn === '' ? [] : usedIn.split(' '),
    rvcRule: marks.includes('R'),
    designated: marks.includes('D'),
    own: !marks.includes('S'),
  }));

// SOR/94-14 s. 7(4), 7(5)(c), 14(4)
const cases: readonly (readonly [string, readonly Row[], readonly boolean[]])[] = [
  [
    'one inside a designated one',
    [
      ['x', 'y', 'R'],
      ['y', '', 'RD'],
    ],
    [false, true],
  ],
  [
    'one around a designated one',
    [
      ['x', 'y', 'RD'],
      ['y', '', 'R'],
    ],
    [true, false],
  ],
  [
    'both designated: neither',
    [
      ['x', 'y', 'RD'],
      ['y', '', 'RD'],
    ],
    [false, false],
  ],
  [
    'the outer without an RVC rule',
    [
      ['x', 'y', 'RD'],
      ['y', '', ''],
    ],
    [true, true],
  ],
  [
    'the inner without an RVC rule',
    [
      ['x', 'y', 'D'],
      ['y', '', 'R'],
    ],
    [true, true],
  ],
  [
    'side by side',
    [
      ['a', '', 'RD'],
      ['b', '', 'RD'],
      ['c', '', 'R'],
    ],
    [true, true, true],
  ],
  [
    'two levels down, past one without a rule',
    [
      ['x', 'y', 'RD'],
      ['y', 'z', ''],
      ['z', '', 'R'],
    ],
    [true, true, false],
  ],
  [
    'inside two, one designated',
    [
      ['x', 'y z', 'R'],
      ['y', '', ''],
      ['z', '', 'RD'],
    ],
    [false, true, true],
  ],
  [
    'a supplier designated the inner one',
    [
      ['x', 'y', 'RDS'],
      ['y', '', 'R'],
    ],
    [false, true],
  ],
  ['nothing', [], []],
];

test.each(cases)('%s', (_, rows, expected) => {
  const found = mayDesignate(materials(rows));
  expect(found.ok && found.value).toEqual(expected);
});

test.each<readonly [string, readonly Row[]]>([
  [
    'designation-twice',
    [
      ['x', '', 'R'],
      ['x', '', 'R'],
    ],
  ],
  ['designation-unknown', [['x', 'y', 'R']]],
  [
    'designation-circle',
    [
      ['x', 'y', 'R'],
      ['y', 'x', 'R'],
    ],
  ],
  ['designation-circle', [['x', 'x', 'R']]],
])('%s is refused', (code, rows) => {
  const found = mayDesignate(materials(rows));
  expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([code]);
});
