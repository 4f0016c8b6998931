import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const table = (id: string, ...given: unknown[]) => host.call(id, given) as unknown[][];
const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });

describe('HEADROOM', () => {
  test.each([
    [7499.99, 0.01],
    [7500, 0],
    [7500.01, -0.01],
  ])('net cost 20,000 and %p from outside leaves %p', (cost, room) => {
    expect(host.call('HEADROOM', [cost, 'CN', 20000, 'nafta-1994', '8708.30'])).toBe(room);
  });

  test('without a published percentage there is none', () => {
    expect(host.call('HEADROOM', [10, 'CN', 100, 'ca-2018-01'])).toEqual(missing('rvc'));
    expect(host.call('HEADROOM', [10, 'CN', 100, 'ca-2018-01; rvc = 75%'])).toBe(15);
  });
});

describe('BREAKING_LINES', () => {
  const costs = column(20, 30, 10, 40);
  const origins = column('CN', 'DE', 'JP', 'MX');
  const statements = column('', '', '', 'originating');

  test('fewest lines first, as far as needed', () => {
    const rows = table('BREAKING_LINES', costs, origins, 200, 'usmca-2020', null, statements);
    expect(rows.slice(1)).toEqual([[1, 2, 30, 0.85, 0.85, true, 'rvc']]);
  });

  test('a good that passes has none', () => {
    expect(
      table('BREAKING_LINES', costs, origins, 1000, 'usmca-2020', null, statements),
    ).toHaveLength(1);
  });

  test('under a US test both legs', () => {
    const rows = table('BREAKING_LINES', costs, origins, 100, 'us-2026-05', null, statements);
    expect(rows.slice(1).map((row) => [row[6], row[1], row[5]])).toEqual([
      ['rvc', 2, false],
      ['rvc', 1, true],
      ['us-share', 4, false],
      ['us-share', 2, true],
    ]);
  });

  test('over a base of materials the US leg counts materials only', () => {
    const given = [
      column(40, 30, 30),
      column('US', 'MX', 'MX'),
      100,
      'us-2017-10; rvc = 0%; us base = materials; us share = 60%',
      null,
      column('', '', 'labour'),
    ];
    expect(table('BREAKING_LINES', ...given).slice(1)).toEqual([
      [1, 2, 30, 1, 1, true, 'us-share'],
    ]);
  });

  test('a US leg that cannot be computed is said, never left out', () => {
    const given = [10, 'MX', 100, 'us-2017-10; us base = transaction value'];
    expect(host.call('BREAKING_LINES', given)).toEqual(missing('Transaction value'));
  });

  test('saying that an unlisted part originates does not settle what is unstated', () => {
    const given = [80, 'MX', 100, 'nafta-1994', '7318.15'];
    expect(table('BREAKING_LINES', ...given)).toHaveLength(1);
    expect(host.call('QUALIFIES', given)).toEqual(missing('undecided'));
  });

  test('under the tracing list a part made inside keeps what its requirement lets in', () => {
    const rows = table('BREAKING_LINES', 80, 'MX', 100, 'nafta-1994', '8708.30', 'non-originating');
    expect(rows[1]).toEqual([1, 1, 48, 0.68, 0.68, true, 'rvc']);
  });
});

describe('READINGS', () => {
  const lines = [
    column(45, 30),
    column('US', 'MX'),
    100,
    'us-2017-10',
    null,
    column('VNM 0', 'VNM 0'),
  ];
  const rows = table('READINGS', ...lines);

  test('the first row is the scenario as chosen', () => {
    expect(rows[1]).toEqual(['as chosen', 'us-2017-10', 1, 0.45, 'Fails', false, 'chosen']);
  });

  test('half of total content under each base and numerator, and which flips it', () => {
    const us = rows
      .filter((row) => row[6] === 'us-base')
      .map((row) => [row[1], row[3], row[4], row[5]]);
    expect(us).toEqual([
      ['net cost, additive', 0.45, 'Fails', false],
      ['net cost, subtractive', 0.7, 'Undecided', true],
      [
        'transaction value, additive',
        expect.stringContaining('Transaction value'),
        'Undecided',
        true,
      ],
      [
        'transaction value, subtractive',
        expect.stringContaining('Transaction value'),
        'Undecided',
        true,
      ],
      ['materials, additive', 0.6, 'Qualifies', true],
      ['materials, subtractive', 0.6, 'Qualifies', true],
      ['regional value, additive', 0.45, 'Fails', false],
      ['regional value, subtractive', 0.7, 'Undecided', true],
      ['customs value, additive', expect.stringContaining('Customs value'), 'Undecided', true],
      ['customs value, subtractive', expect.stringContaining('Customs value'), 'Undecided', true],
    ]);
  });

  test('the lithium-ion question of NAFTA', () => {
    const battery = table('READINGS', 50, 'CN', 100, 'nafta-1994', '8507.60');
    const traced = battery.find((row) => row[0] === 'li-ion');
    expect(traced?.slice(1, 6)).toEqual(['traced', 0.5, 0, 'Fails', true]);
  });
});

describe('COMPARE', () => {
  const sheet = (scenarios: unknown) =>
    table('COMPARE', 80, 'MX', 100, scenarios, '8708.30', 'RVC 70%');

  test('all that are built in, by date, without an error inside', () => {
    const rows = sheet(null);
    expect(rows.slice(1).map((row) => row[0])).toEqual([
      'nafta-1994',
      'us-2017-10',
      'ca-2018-01',
      'mx-amia-2018-02',
      'us-2018-04',
      'mx-2018-05',
      'us-mx-2018-08',
      'usmca-2020',
      'usmca-2020-us-reading',
      'us-2026-05',
      'no-agreement',
    ]);
    expect(rows.flat().filter((cell) => typeof cell === 'object')).toEqual([]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
  });

  test('verdicts in words', () => {
    const verdicts = Object.fromEntries(sheet(null).map((row) => [row[0], row[8]]));
    expect(verdicts).toMatchObject({
      'nafta-1994': 'Qualifies',
      'us-2017-10': 'Fails',
      'ca-2018-01': 'Undecided: RVC',
      'usmca-2020': expect.stringMatching(/^Undecided: .*steel/),
      'no-agreement': 'No rule',
    });
  });

  test('chosen ones with terms, and one that is unknown', () => {
    const rows = sheet(column('nafta-1994; rvc = 77%', 'nonsense'));
    expect(rows[1]?.slice(0, 5)).toEqual(['nafta-1994; rvc = 77%', '1994-01-01', 0.76, 0.76, 0.77]);
    expect(rows[1]?.[8]).toBe('Fails');
    expect(rows[2]?.[8]).toEqual(expect.stringContaining('nonsense'));
  });
});

describe('EVALUATION_BY', () => {
  const groups = column('A', 'A', 'B');
  const costs = column(10, 20, 30);
  const origins = column('CN', 'MX', 'CN');
  const stated = column('', 'originating', '');

  test('a row per model', () => {
    const rows = table(
      'EVALUATION_BY',
      groups,
      costs,
      origins,
      [
        ['A', 100],
        ['B', 100],
      ],
      'usmca-2020; lvc = none; steel = none; aluminum = none',
      null,
      stated,
      null,
      null,
      [['Core parts', 'yes']],
    );
    expect(rows.slice(1).map((row) => row.slice(0, 4).concat(row[5], row[6]))).toEqual([
      ['A', 100, 10, 0.9, 'Qualifies', 15],
      ['B', 100, 30, 0.7, 'Fails', -5],
    ]);
  });

  test.each([
    [[['A', 100]], missing('B')],
    [
      [
        ['A', 100],
        ['B', 0],
      ],
      missing('net_costs', 'line 2'),
    ],
    [
      [
        ['A', 100],
        ['a', 50],
        ['B', 1],
      ],
      malformed('twice'),
    ],
    [column(100, 200), malformed('two columns')],
  ])('%p is refused', (netCosts, expected) => {
    expect(host.call('EVALUATION_BY', [groups, costs, origins, netCosts, 'usmca-2020'])).toEqual(
      expected,
    );
  });
});

describe('MEETS', () => {
  test.each([
    ['nafta-1994', 0.6249, null, false],
    ['nafta-1994', 0.625, null, true],
    ['nafta-1994', '62.5%', null, true],
    ['us-2017-10', 0.85, 0.5, true],
    ['us-2017-10', 0.85, 0.4999, false],
    ['us-2017-10', 0.8499, null, false],
    ['no-agreement', 0.99, 0.99, false],
  ])('%s with %p and %p', (scenario, rvc, us, verdict) => {
    expect(host.call('MEETS', [scenario, rvc, us])).toBe(verdict);
  });

  test('a required figure left blank is undecided unless a stated one fails', () => {
    expect(host.call('MEETS', ['us-2017-10', 0.9, null])).toEqual(missing('undecided', 'US share'));
    expect(host.call('MEETS', ['us-2017-10', null, 0.6])).toEqual(missing('undecided', 'Regional'));
    expect(host.call('MEETS', ['usmca-2020', 0.8])).toEqual(missing('undecided', 'Core parts'));
    expect(host.call('MEETS', ['nafta-1994', 62.5])).toEqual(malformed('rvc', '62.5'));
  });
});

describe('from totals', () => {
  test.each([
    ['RVC_TRANSACTION_VALUE', [1000, 300], 0.7],
    ['RVC_TRANSACTION_VALUE', [0, 300], missing('transaction_value')],
    ['TRACED_VALUE', ['f', 100, null, null, null, 0.6], 40],
    ['TRACED_VALUE', ['g', 100, null, null, null, '60%'], 40],
    ['TRACED_VALUE', ['(c)', null, 500, 50, 25], 575],
    ['TRACED_VALUE', ['d', null, 500, 75, 25], 600],
    ['TRACED_VALUE', ['i', 650], 650],
    ['TRACED_VALUE', ['i', 650, null, 50, 6.5], 656.5],
    ['TRACED_VALUE', ['e', 100, null, null, 5], 105],
    ['TRACED_VALUE', ['f', 100, null, null, 5, 0.6], 42],
    ['TRACED_VALUE', ['g', 100, null, 20, 5, 0.5], 52.5],
    ['TRACED_VALUE', ['h', 40, null, null, 5, 0.6], 40],
    ['TRACED_VALUE', ['a', 100], missing('customs_value')],
    ['TRACED_VALUE', ['f', 100], missing('rvc')],
    ['TRACED_VALUE', ['e', null], missing('price')],
    ['TRACED_VALUE', ['j', 100], malformed('j', 'a to i')],
    ['AVERAGE_RVC', [column(100, 300), column(50, 60)], 0.725],
    ['AVERAGE_RVC', [column(100, 300), column(50, 60), column(3, 1)], 0.65],
    [
      'AVERAGE_RVC',
      [column(100, 300), column(50, 60), column(3, '')],
      missing('quantities', 'line 2'),
    ],
    ['AVERAGE_RVC', [column('', ''), column('', '')], missing('net_costs')],
    ['AVERAGE_RVC', [column('', 300), column(50, 60)], missing('line 1')],
    ['DE_MINIMIS', [6.99, 100, 'nafta-1994'], true],
    ['DE_MINIMIS', [7, 100, 'nafta-1994'], true],
    ['DE_MINIMIS', [7.01, 100, 'nafta-1994'], false],
    ['DE_MINIMIS', [10, 100, 'usmca-2020'], true],
    ['DE_MINIMIS', [10.01, 100, 'usmca-2020'], false],
    ['DE_MINIMIS', [5, 100, 'us-2017-10'], missing()],
  ])('%s %p', (id, given, expected) => {
    expect(host.call(id, given)).toEqual(expected);
  });
});

describe('lists', () => {
  test.each([
    [
      'IS_TRACED',
      [column('8708.30', '7318.15', '', 870830, 8708.3), 'nafta-1994'],
      [[true], [false], [''], [true], [malformed('line 5')]],
    ],
    ['IS_TRACED', [column('8708.30'), 'us-2017-10'], [[false]]],
    [
      'PART_CLASS',
      [column('8708.40', '8708.30', '8507.60', '7318.15', '8708'), 'usmca-2020'],
      [['core part'], ['principal part'], ['core part'], [''], [missing('six')]],
    ],
    [
      'PART_CLASS',
      [column('8407.34', '8482.10', '7318.15'), 'nafta-1994'],
      [['listed part'], ['listed part'], ['']],
    ],
    ['PART_CLASS', [column('8407.34'), 'us-2017-10'], [['']]],
  ])('%s %p', (id, given, expected) => {
    expect(host.call(id, given)).toEqual(expected);
  });

  test('SCENARIOS names every built-in scenario', () => {
    const rows = table('SCENARIOS');
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row[0] === 'us-2017-10')?.slice(6, 8)).toEqual([0.85, 0.5]);
    expect(rows.find((row) => row[0] === 'ca-2018-01')?.slice(6, 8)).toEqual(['', '']);
  });

  test('SCENARIO_TERMS marks what is open', () => {
    const rows = table('SCENARIO_TERMS', 'us-2017-10');
    expect(rows.find((row) => row[0] === 'rvc')?.slice(0, 4)).toEqual([
      'rvc',
      0.85,
      'share',
      false,
    ]);
    expect(rows.find((row) => row[0] === 'us base')?.slice(1, 4)).toEqual([
      'net cost',
      'reading',
      true,
    ]);
    expect(table('SCENARIO_TERMS', 'no-agreement')[1]?.[1]).toContain('No rule');
  });
});
