import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const HEADER = ['Name', 'Value', 'Unit', 'From', 'Good', 'Source', 'Status'] as const;
type Row = readonly (string | number | null)[];

/** A table as Excel hands it over: seven columns, blank where a row says nothing. */
const tableOf = (...rows: readonly Row[]): unknown[][] =>
  [HEADER as Row, ...rows].map((row) => HEADER.map((_, index) => row[index] ?? null));

/** A car of 10,000 with imports of so much, nothing in doubt. */
const car = (imports: number, scenario: unknown, ...more: readonly unknown[]) => [
  column(imports, 10_000 - imports),
  column('CN', 'US'),
  10_000,
  scenario,
  null,
  column('', 'RVC 100%'),
  ...more,
];
const qualifies = (imports: number, scenario: unknown, ...more: readonly unknown[]) =>
  host.call('QUALIFIES', car(imports, scenario, ...more));
const messageOf = (result: unknown): string =>
  typeof result === 'string' ? result : (result as { readonly message: string }).message;

const noRules = tableOf(['rvc', '80%']);
const based = tableOf(['based on', 'us-2017-10'], ['rvc', 0.8], ['us share', 40, '%']);
const stepped = tableOf(
  ['name', 'Middle way'],
  ['based on', 'us-2017-10'],
  ['us share', 'none'],
  ['rvc', '75%', '', '2028-01-01', '', 'Letter of 3 May', 'proposed'],
  ['rvc', '78%', '', '2030-01-01', '', 'Letter of 3 May', 'proposed'],
  ['rvc', '70%', '', '2028-01-01', 'light truck', 'Letter of 3 May', 'secondary'],
);

describe('the table is the scenario', () => {
  test.each([
    ['rvc 80 %, no base', noRules, [], 2000],
    ['rvc 80 %, based on the proposal of 2017', based, [], 2000],
    ['before the first step the base still asks 85 %', stepped, [null, '2027-12-31'], 1500],
    ['the first step, 75 %', stepped, [null, '2028-01-01'], 2500],
    ['the second step, 78 %', stepped, [null, '2030-01-01'], 2200],
    ['trucks have a step of their own, 70 %', stepped, ['light truck', '2028-01-01'], 3000],
    ['and keep it', stepped, ['light truck', '2035-01-01'], 3000],
  ] as const)('%s', (_, table, more, limit) => {
    expect(qualifies(limit - 0.01, table, ...more)).toBe(true);
    expect(qualifies(limit, table, ...more)).toBe(true);
    expect(qualifies(limit + 0.01, table, ...more)).toBe(false);
  });

  test('without a date two steps could apply: a verdict only where both say the same', () => {
    expect(qualifies(1500, stepped)).toBe(true);
    expect(messageOf(qualifies(1500.01, stepped))).toMatch(/78% begins on 2030-01-01/);
    expect(messageOf(qualifies(2200, stepped))).toMatch(/78% begins on 2030-01-01/);
    expect(qualifies(2200.01, stepped)).toBe(false);
  });

  test('what is in doubt stays undecided', () => {
    const given = [column(50, 50), column('CN', 'MX'), 100, tableOf(['rvc', '50%'])];
    expect(messageOf(host.call('QUALIFIES', given))).toMatch(/^undecided: /);
  });

  test('a part without a stated route does not pass on RVC alone', () => {
    const given = car(1000, tableOf(['rvc', '50%']), 'engine');
    expect(messageOf(host.call('QUALIFIES', given))).toMatch(/which routes the product rule/);
    expect(host.call('QUALIFIES', car(6000, tableOf(['rvc', '50%']), 'engine'))).toMatchObject({
      error: '#N/A',
    });
  });

  test.each([
    ['EVALUATION', car(1000, based)],
    ['CHECK', car(1000, based)],
    ['REGIONAL_VALUE_CONTENT', car(1000, based)],
    ['HEADROOM', car(1000, based)],
    ['BREAKING_LINES', car(1000, based)],
    ['READINGS', car(1000, based)],
    ['NON_ORIGINATING_VALUE', [column(80), column('CN'), based]],
    ['US_CONTENT_SHARE', [column(80), column('US'), 100, based]],
    ['EVALUATION_BY', ['A', 80, 'CN', [['A', 100]], based]],
    ['MEETS', [based, 0.9, 0.6]],
    ['DE_MINIMIS', [7, 100, tableOf(['rvc', '80%'], ['de minimis', '7%'])]],
    ['REQUIREMENT', [based, 'RVC']],
    ['SCENARIO_TERMS', [based]],
    ['IS_TRACED', ['8708.30', tableOf(['based on', 'nafta-1994'], ['rvc', '80%'])]],
    ['PART_CLASS', ['8708.30', tableOf(['based on', 'usmca-2020'], ['rvc', '80%'])]],
  ])('%s takes it', (id, given) => {
    const result = host.call(id, given);
    expect(typeof result === 'object' && result !== null && 'error' in result).toBe(false);
  });

  test.each([
    ['RVC', 0.8],
    ['US', 0.4],
  ])('REQUIREMENT %s', (measure, expected) => {
    expect(host.call('REQUIREMENT', [based, measure])).toBe(expected);
  });
});

describe('what is printed of it', () => {
  const rows = host.call('EVALUATION', car(1000, stepped, null, '2028-01-01')) as unknown[][];

  test('its name and base, its rows with source, confidence and status', () => {
    expect(rows[2]?.slice(0, 2)).toEqual([
      'Scenario',
      'own proposal: Middle way, based on us-2017-10',
    ]);
    const stated = rows.filter((row) => row.at(-1) === 'own-proposal');
    expect(stated.map((row) => [row[0], row[1], row[6], row[7]])).toEqual([
      ['Own proposal: us share', 'none', 'own proposal: us share [O]', ''],
      ['Own proposal: rvc', '75%', 'Letter of 3 May [O]', '2028-01-01; proposed'],
      ['Own proposal: rvc', '78%', 'Letter of 3 May [O]', '2030-01-01; proposed'],
      ['Own proposal: rvc', '70%', 'Letter of 3 May [V2]', '2028-01-01; light truck; secondary'],
    ]);
    expect(rows.find((row) => row.at(-1) === 'rvc')?.[6]).toBe('Letter of 3 May [O]');
  });

  test('in the language that a row states', () => {
    const spanish = [...tableOf(['rvc', '80%'], ['language', 'es'])];
    expect(host.call('CHECK', car(3000, spanish))).toMatch(/^Fails como passenger vehicle según/);
    const wrong = tableOf(['language', 'fr'], ['rvc', 80]);
    expect(host.call('CHECK', car(3000, wrong))).toMatch(/^scenario, ligne 3, Value :/);
  });
});

describe('OWN_PROPOSAL makes it the text of a cell', () => {
  const text = host.call('OWN_PROPOSAL', [stepped]);

  test('that every function reads as the table', () => {
    for (const imports of [1500, 1500.01, 2200, 2200.01, 2500, 2500.01]) {
      for (const date of ['2027-12-31', '2028-01-01', '2030-01-01']) {
        const more = [null, date];
        expect(qualifies(imports, text, ...more)).toEqual(qualifies(imports, stepped, ...more));
      }
    }
    const more = [null, '2028-01-01'];
    const evaluated = host.call('EVALUATION', car(1000, text, ...more));
    expect(evaluated).toEqual(host.call('EVALUATION', car(1000, stepped, ...more)));
  });

  test('so that it stands in the list of COMPARE', () => {
    const scenarios = column('us-2017-10', String(text));
    const rows = host.call('COMPARE', car(2000, scenarios, null, '2028-01-01')) as unknown[][];
    expect(rows.slice(1).map((row) => [row[0], row[4], row[8], row.at(-1)])).toEqual([
      ['us-2017-10', 0.85, 'Fails', 'us-2017-10'],
      ['own proposal: Middle way, based on us-2017-10', 0.75, 'Qualifies', 'own-proposal'],
    ]);
  });

  test('its title alone, as it is printed, is no proposal', () => {
    const title = 'own proposal: Middle way, based on us-2017-10';
    expect(messageOf(qualifies(1000, title))).toMatch(/states no term; give the range/);
  });
});

test.each<[string, unknown[][], string, string]>([
  [
    'an unknown name',
    tableOf(['rvd', '80%']),
    '#N/A',
    'scenario, line 2, Name: the term "rvd" is not known; did you mean rvc?',
  ],
  [
    'another unknown name',
    tableOf(['rvc', '80%'], ['basd on', 'x']),
    '#N/A',
    'line 3, Name: the term "basd on" is not known; did you mean based on?',
  ],
  ['a prototype', tableOf(['__proto__', '80%']), '#N/A', 'the term "__proto__" is not known'],
  ['a constructor', tableOf(['constructor', '80%']), '#N/A', 'the term "constructor" is not known'],
  [
    'an unknown base',
    tableOf(['based on', 'us-2017'], ['rvc', '80%']),
    '#N/A',
    'line 2, Value: "us-2017" is not known; did you mean us-2017-10?',
  ],
  [
    '80 instead of 80 %',
    tableOf(['rvc', 80]),
    '#VALUE!',
    'line 2, Value: rvc = 80 is above 1 and has no percent sign; write rvc = 80%',
  ],
  [
    '80 in the unit share',
    tableOf(['rvc', 80, 'share']),
    '#VALUE!',
    'above 1 and has no percent sign',
  ],
  [
    '0.8 with the unit %',
    tableOf(['rvc', 0.8, '%']),
    '#VALUE!',
    '0.8 with the unit % may be 80% or 0.8%',
  ],
  [
    'a word for a figure',
    tableOf(['rvc', 'most']),
    '#VALUE!',
    'line 2, Value: rvc = "most" is not allowed',
  ],
  [
    'an unknown unit',
    tableOf(['rvc', 80, 'points']),
    '#VALUE!',
    'line 2, Unit: received "points"; write %, share or word',
  ],
  [
    'a day that is none',
    tableOf(['rvc', '80%', '', 'soon']),
    '#VALUE!',
    'line 2, From: received soon; write a date',
  ],
  [
    'an unknown class',
    tableOf(['rvc', '80%', '', '', 'lorry']),
    '#VALUE!',
    'line 2, Good: received "lorry"; write one of passenger vehicle, light truck',
  ],
  [
    'a class that is judged as another',
    tableOf(['rvc', '80%', '', '', 'electric vehicle']),
    '#VALUE!',
    'line 2, Good: received "electric vehicle"',
  ],
  [
    'a step of a word',
    tableOf(['rvc', '80%'], ['us base', 'materials', '', '2028-01-01']),
    '#VALUE!',
    'line 3, From: us base has no steps and no classes; leave From blank',
  ],
  [
    'a class of a word',
    tableOf(['rvc', '80%'], ['us base', 'materials', '', '', 'engine']),
    '#VALUE!',
    'line 3, Good: us base has no steps',
  ],
  [
    'two values for one day',
    tableOf(['rvc', '80%'], ['rvc', '81%']),
    '#VALUE!',
    'line 3, Value: rvc stands in line 2 too',
  ],
  [
    'a word twice',
    tableOf(['rvc', '80%'], ['us base', 'materials'], ['us base', 'net cost']),
    '#VALUE!',
    'line 4, Name: the term "us base" stands twice',
  ],
  [
    'none as a step',
    tableOf(['based on', 'us-2017-10'], ['us share', 'none', '', '2028-01-01']),
    '#VALUE!',
    'us share = none cannot be one step of several',
  ],
  ['no rvc and no base', tableOf(['us share', '40%']), '#N/A', 'needs a row rvc'],
  ['nothing stated', tableOf(['based on', 'us-2017-10']), '#N/A', 'states no term'],
  [
    'a value without a name',
    tableOf(['', '80%']),
    '#VALUE!',
    'line 2, Name: the value "80%" has no name',
  ],
  [
    'a term the base does not have',
    tableOf(['based on', 'no-agreement'], ['rvc', '80%']),
    '#N/A',
    'means nothing under no-agreement',
  ],
  [
    'one column',
    [['rvc'], ['80%']],
    '#VALUE!',
    'a range of 2 rows and 1 columns is no own proposal',
  ],
  ['an error in a cell', tableOf(['rvc', '#N/A']), '#N/A', 'scenario, line 2 holds the error #N/A'],
  [
    'too many rows',
    tableOf(...Array.from({ length: 101 }, (): Row => ['rvc', '80%'])),
    '#VALUE!',
    'more than 100 rows',
  ],
])('%s is refused, with its row and column', (_, table, error, words) => {
  const result = qualifies(1000, table);
  expect(result).toMatchObject({ error, message: expect.stringContaining(words) });
  expect(host.call('OWN_PROPOSAL', [table])).toMatchObject({ error });
});

test('one message for each row', () => {
  const table = tableOf(['rvc', 80], ['us share', 'half'], ['glas', '70%']);
  expect(String(host.call('CHECK', car(1000, table))).split('\n')).toHaveLength(3);
});

test.each([
  [
    'a step that falls',
    tableOf(['rvc', '80%'], ['rvc', '75%', '', '2028-01-01']),
    'line 3: rvc falls from 80% to 75% on 2028-01-01',
  ],
  ['the same twice', tableOf(['rvc', '80%'], ['rvc', 0.8]), 'line 3: rvc says the same as line 2'],
  ['less than 1 %', tableOf(['rvc', '0.8%']), 'rvc = 0.8% is less than 1 %; is 80% meant?'],
  [
    'a class without a requirement',
    tableOf(['rvc', '80%', '', '', 'light truck']),
    'no rvc is required of passenger vehicle, heavy truck',
  ],
  [
    'a name without a value',
    tableOf(['rvc', '80%'], ['glass', '']),
    'line 3: glass has no value and is left out',
  ],
])('%s is a doubt that CHECK and EVALUATION name', (_, table, words) => {
  const given = car(1000, table, 'light truck', '2029-01-01');
  expect(host.call('CHECK', given)).toContain(words);
  const notes = (host.call('EVALUATION', given) as unknown[][]).filter((row) => row[0] === 'Note');
  expect(notes.map((row) => String(row[7])).join('\n')).toContain(words);
});

test.each([
  [['Nombre', 'Valor', 'Unidad', 'Desde', 'Bien', 'Fuente', 'Estado']],
  [['Nom', 'Valeur', 'Unité', 'Dès', 'Produit', 'Source', 'Statut']],
  [['NAME', 'value', 'Unit', 'FROM', 'Good', 'source', 'Status']],
])('a header %j is read', (header) => {
  const table = [header, ['rvc', 80, '%', 46_753, 'light truck', 'a letter', 'proposed']];
  expect(host.call('REQUIREMENT', [table, 'RVC', 'light truck'])).toBe(0.8);
});

test('columns in another order, others beside them, and none', () => {
  const mixed = [
    ['Remark', 'Value', 'Good', 'Name'],
    ['ours', '80%', 'light truck', 'rvc'],
  ];
  expect(host.call('REQUIREMENT', [mixed, 'RVC', 'light truck'])).toBe(0.8);
  expect(
    host.call('REQUIREMENT', [
      [
        ['rvc', '80%'],
        ['glass', 'none'],
      ],
      'RVC',
    ]),
  ).toBe(0.8);
});

test.each([0, null, ''] as const)('a blank cell as %p says nothing', (blank) => {
  const table = stepped.map((row) => row.map((cell) => cell ?? blank));
  expect(qualifies(2500, table, null, '2028-01-01')).toBe(true);
  expect(qualifies(2500.01, table, null, '2028-01-01')).toBe(false);
});
