import { BLANK, BLANKS, column, ExcelHost } from '../support/host';

const host = new ExcelHost();

const malformed = (...words: string[]) => failureWith('#VALUE!', words);
const missing = (...words: string[]) => failureWith('#N/A', words);
const failureWith = (error: string, words: readonly string[]) => ({
  error,
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});

type Row = [what: string, given: unknown[], expected: unknown];

/** Arguments of a good that qualifies, with some of them replaced: costs, origins, net_cost, ... */
const given = (replaced: Record<number, unknown> = {}): unknown[] => {
  const plain: unknown[] = [80, 'MX', 100, 'nafta-1994', '8708.30', 'RVC 70%'];
  for (const [index, value] of Object.entries(replaced)) plain[Number(index)] = value;
  return plain;
};

describe('ranges', () => {
  const rows: Row[] = [
    [
      'shapes that differ name both',
      given({ 1: column('MX', 'MX') }),
      malformed('origins', '2 rows x 1 column', 'costs', '1 row x 1 column'),
    ],
    [
      'a column beside a row',
      given({ 0: column(40, 40), 1: [['MX', 'MX']] }),
      malformed('1 row x 2 columns', '2 rows x 1 column'),
    ],
    [
      'hs_codes of another length',
      given({ 0: column(40, 40), 1: column('MX', 'MX'), 5: null }),
      malformed('hs_codes'),
    ],
    [
      'a header in the range',
      [column('Cost', 80), column('Origin', 'MX'), 100, 'nafta-1994'],
      malformed('line 1 is a header \\(Cost\\): start one row lower'),
    ],
    ['costs omitted', given({ 0: null }), missing('costs')],
    ['no line with a cost', given({ 0: BLANK }), missing('costs', 'no line')],
    [
      '200,001 lines',
      [Array.from({ length: 200_001 }, () => [1]), 'MX', 100, 'nafta-1994'],
      malformed('200001', 'C:.C'),
    ],
  ];
  test.each(rows)('%s', (_, args, expected) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', args)).toEqual(expected);
  });
});

describe('a range without a single cost gives no figure', () => {
  test.each([
    ['REGIONAL_VALUE_CONTENT', [column(BLANK, 0), column('CN', 'MX'), 100, 'nafta-1994']],
    ['NON_ORIGINATING_VALUE', [column(BLANK, 0), column('CN', 'MX'), 'nafta-1994']],
    ['US_CONTENT_SHARE', [column(BLANK, 0), column('US', 'MX'), 100, 'us-2017-10']],
    ['COUNTRY_SHARE', [column(BLANK, 0), column('US', 'MX'), 100, 'US']],
  ])('%s', (id, args) => {
    for (const blank of BLANKS)
      expect(host.call(id, args, blank)).toEqual(missing('costs', 'range'));
  });
});

describe('costs', () => {
  const rows: Row[] = [
    [
      'text',
      [column(80, '12,50'), column('MX', 'MX'), 100, 'nafta-1994'],
      malformed('costs', 'line 2', '12,50'),
    ],
    [
      'negative',
      [column(80, -1), column('MX', 'MX'), 100, 'nafta-1994'],
      malformed('costs', 'line 2', '-1'),
    ],
    [
      'true',
      [column(80, true), column('MX', 'MX'), 100, 'nafta-1994'],
      malformed('costs', 'line 2'),
    ],
    [
      'an error cell',
      [column(80, '#DIV/0!'), column('MX', 'MX'), 100, 'nafta-1994'],
      malformed('costs', 'line 2', '#DIV/0!'),
    ],
    [
      '#N/A',
      [column(80, '#N/A'), column('MX', 'MX'), 100, 'nafta-1994'],
      missing('costs', 'line 2', '#N/A'),
    ],
    [
      'a blank line is ignored',
      [
        column(80, BLANK),
        column('MX', BLANK),
        100,
        'nafta-1994',
        column('8708.30', BLANK),
        column('RVC 70%', BLANK),
      ],
      0.76,
    ],
  ];
  test.each(rows)('%s', (_, args, expected) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', args)).toEqual(expected);
  });
});

describe('origins', () => {
  test.each(['EUROPA', '?', 'Korea', 'N/A', 'n.a.', 'n/d', 'NA', 'XX', 12])(
    '%p is no country',
    (label) => {
      expect(
        host.call(
          'REGIONAL_VALUE_CONTENT',
          given({ 0: column(80, 5), 1: column('MX', label), 4: null, 5: null }),
        ),
      ).toEqual(missing('origins', 'line 2'));
    },
  );

  test.each(BLANKS)('a cost without origin, blank as %p', (blank) => {
    const args = [column(80, 5), column('MX', BLANK), 100, 'nafta-1994'];
    expect(host.call('REGIONAL_VALUE_CONTENT', args, blank)).toEqual(missing('origins', 'line 2'));
  });

  const rows: Row[] = [
    ['a split of 100 %', [100, 'US 60%; CN 40%', 200, 'usmca-2020', BLANK, 'originating'], 0.8],
    [
      'within a tenth of a point, divided by the sum',
      [100, 'US 33.3%; CN 33.3%; MX 33.3%', 100, 'usmca-2020', BLANK, 'originating'],
      2 / 3,
    ],
    [
      '99.8 %',
      [100, 'US 60%; CN 39.8%', 200, 'usmca-2020'],
      malformed('origins', 'line 1', '99.8'),
    ],
    [
      'a statement of origin from outside',
      given({ 1: 'CN' }),
      missing('statements', 'line 1', 'CN'),
    ],
    ['a statement of origin on a split with a share inside', given({ 1: 'US 60%; CN 40%' }), 0.536],
    ['Puerto Rico is inside', given({ 1: 'Puerto Rico' }), 0.76],
  ];
  test.each(rows)('%s', (_, args, expected) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', args)).toEqual(expected);
  });
});

describe('hs_codes', () => {
  const vnm = (code: unknown, origin = 'CN') =>
    host.call('NON_ORIGINATING_VALUE', [100, origin, 'nafta-1994', code]);

  test.each([
    ['8708.30', 100],
    ['870830', 100],
    ['8708.30.5090', 100],
    [870830, 100],
    [8708305090, 100],
    ['7318.15', 0],
    [731815, 0],
    ['8507.60', 0],
    ['8708', 100],
    [BLANK, 100],
  ])('%p from China counts %p', (code, counted) => {
    expect(vnm(code)).toBe(counted);
  });

  test.each([
    [8708.3, malformed('hs_codes', 'line 1', '8708.3')],
    ['brake', malformed('hs_codes', 'line 1', 'brake')],
  ])('%p is refused', (code, expected) => {
    expect(vnm(code)).toEqual(expected);
  });
});

describe('statements', () => {
  const vnm = (statement: unknown, origin = 'MX', scenario = 'nafta-1994', code = '8708.30') =>
    host.call('NON_ORIGINATING_VALUE', [100, origin, scenario, code, statement]);

  test.each([
    ['originating', 40],
    ['Originaria', 40],
    ['ORIGINAIRE', 40],
    ['O', 40],
    ['originating by shift', 0],
    ['RVC 75%', 25],
    ['VCR 75 %', 25],
    ['TVR 75,0\u00a0%', 25],
    ['non-originating', 100],
    ['no originaria', 100],
    ['NO', 100],
    ['treat as non-originating', 100],
    ['VNM 12.50', 12.5],
    ['VMN 12,50', 12.5],
    [12.5, 12.5],
    ['0', 0],
    ['VNM 0', 0],
    ['traced 12.50', 12.5],
    ['AC 140/75', 75],
    ['free 65', 35],
    ['labour', 0],
    ['overhead', 0],
    ['not a material', 0],
    [BLANK, 0],
  ])('%p counts %p', (statement, counted) => {
    expect(vnm(statement)).toBe(counted);
  });

  test.each([
    [0.55, malformed('statements', 'line 1', '0.55', 'RVC 55', 'VNM 0.55')],
    [1, malformed('statements', 'line 1')],
    ['0.55', malformed('statements', 'line 1', 'RVC 55', 'VNM 0.55')],
    [-1, malformed('statements', 'line 1')],
    ['RVC 55', malformed('statements', 'line 1', '55%')],
    ['perhaps', malformed('statements', 'line 1', 'perhaps')],
    ['free 101', malformed('statements', 'line 1', '101')],
    ['VNM 1,234.50', malformed('statements', 'line 1')],
  ])('%p is refused', (statement, expected) => {
    expect(vnm(statement)).toEqual(expected);
  });

  test('an election from outside the list counts in full', () => {
    expect(vnm('treat as non-originating', 'CN', 'nafta-1994', '7318.15')).toBe(100);
  });
});

describe('net_cost', () => {
  test.each(BLANKS)('blank as %p is missing', (blank) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', given({ 2: BLANK }), blank)).toEqual(
      missing('net_cost'),
    );
  });

  test.each([
    [-5, missing('net_cost', '-5')],
    ['100', malformed('net_cost', '100')],
    [column(1, 2), malformed('net_cost', 'one value')],
  ])('%p', (value, expected) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', given({ 2: value }))).toEqual(expected);
  });
});

describe('scenario', () => {
  test.each([
    ['NAFTA-1994', 0.76],
    ['  nafta-1994 ; unstated = originating ', 0.76],
    ['nafta-1994; rvc = 80%', 0.76],
    ['nafta-1994; tracing = ordinary', 1],
    ['nafta-1994; tracing = everything', 0.76],
  ])('%p', (scenario, figure) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', given({ 3: scenario }))).toBe(figure);
  });

  test.each([
    ['nafta-1993', missing('nafta-1993', 'nafta-1994')],
    [BLANK, missing('scenario')],
    ['nafta-1994; rcv = 80%', missing('rcv', 'rvc')],
    ['nafta-1994; rvc = 80', malformed('80', '%')],
    ['nafta-1994; rvc = much', malformed('much')],
    ['nafta-1994; us base = moon', malformed('moon')],
    ['nafta-1994; staging = ASR', missing('means nothing under nafta-1994')],
    [column('Name', 'rvc'), malformed('scenario', '2 rows and 1 columns', 'two to 7 columns')],
    [1994, malformed('scenario', '1994')],
  ])('%p', (scenario, expected) => {
    expect(host.call('REGIONAL_VALUE_CONTENT', given({ 3: scenario }))).toEqual(expected);
  });

  test('a term changes the verdict', () => {
    expect(host.call('QUALIFIES', given())).toBe(true);
    expect(host.call('QUALIFIES', given({ 3: 'nafta-1994; rvc = 76%' }))).toBe(true);
    expect(host.call('QUALIFIES', given({ 3: 'nafta-1994; rvc = 76.01%' }))).toBe(false);
  });

  test('unstated = originating makes it the assumption of the user', () => {
    const unstated = given({ 5: BLANK });
    expect(host.call('QUALIFIES', unstated)).toMatchObject({ error: '#N/A' });
    expect(
      host.call('QUALIFIES', [
        ...unstated.slice(0, 3),
        'nafta-1994; unstated = originating',
        '8708.30',
        BLANK,
      ]),
    ).toBe(true);
    expect(
      host.call('QUALIFIES', [
        ...unstated.slice(0, 3),
        'nafta-1994; unstated = worst case',
        '8708.30',
        BLANK,
      ]),
    ).toBe(false);
  });
});

describe('good and date', () => {
  test.each([
    ['unicorn', malformed('unicorn')],
    ['core part', missing('no rule for a core part')],
    ['8702.10', missing('up to 15 persons or 16 and more')],
  ])('good %p', (good, expected) => {
    expect(host.call('QUALIFIES', given({ 6: good }))).toEqual(expected);
  });

  test.each(BLANKS)('a blank good, as %p, is the passenger vehicle', (blank) => {
    const table = host.call('EVALUATION', given({ 6: BLANK }), blank) as unknown[][];
    expect(table[1]?.slice(0, 2)).toEqual(['Judged as', 'passenger vehicle']);
  });

  const serial = (iso: string) => Math.round(Date.parse(iso) / 86_400_000) + 25_569;
  test.each([
    ['nafta-1994', '1994-01-01', 0.5],
    ['nafta-1994', '1997-12-31', 0.5],
    ['nafta-1994', '1998-01-01', 0.56],
    ['nafta-1994', '2001-12-31', 0.56],
    ['nafta-1994', '2002-01-01', 0.625],
    ['nafta-1994', '2020-06-30', 0.625],
    ['usmca-2020', '2020-07-01', 0.66],
    ['usmca-2020', '2021-06-30', 0.66],
    ['usmca-2020', '2021-07-01', 0.69],
    ['usmca-2020', '2022-07-01', 0.72],
    ['usmca-2020', '2023-06-30', 0.72],
    ['usmca-2020', '2023-07-01', 0.75],
    ['us-2017-10', '2018-02-28', 0.85],
  ])('%s requires on %s %p', (scenario, day, figure) => {
    expect(host.call('REQUIREMENT', [scenario, 'RVC', null, serial(day)])).toBe(figure);
  });

  test.each([
    ['nafta-1994', '1993-12-31'],
    ['nafta-1994', '2020-07-01'],
    ['usmca-2020', '2020-06-30'],
  ])('%s is not in force on %s', (scenario, day) => {
    expect(host.call('REQUIREMENT', [scenario, 'RVC', null, serial(day)])).toMatchObject({
      error: '#N/A',
    });
  });

  test.each([
    ['nafta-1994', 'RVC', 0.625],
    ['us-2017-10', 'RVC', 0.85],
    ['us-2017-10', 'US', 0.5],
    ['usmca-2020', 'RVC', 0.75],
    ['usmca-2020', 'LVC', 0.4],
    ['usmca-2020', 'STEEL', 0.7],
    ['usmca-2020', 'ALUMINUM', 0.7],
    ['nafta-1994', 'DE MINIMIS', 0.07],
    ['usmca-2020', 'de minimis', 0.1],
  ])('REQUIREMENT(%s, %s) is %p', (scenario, measure, figure) => {
    expect(host.call('REQUIREMENT', [scenario, measure])).toBe(figure);
  });

  test.each([
    ['nafta-1994', 'US', missing()],
    ['nafta-1994', 'LVC', missing()],
    ['usmca-2020', 'GLASS', missing()],
    ['us-2017-10', 'DE MINIMIS', missing()],
    ['nafta-1994', 'WEIGHT', malformed('WEIGHT')],
  ])('REQUIREMENT(%s, %s) has none', (scenario, measure, expected) => {
    expect(host.call('REQUIREMENT', [scenario, measure])).toEqual(expected);
  });
});

describe('facts', () => {
  const facts = (...rows: unknown[][]) => given({ 3: 'usmca-2020', 8: rows });
  const all = [
    ['LVC', '40%'],
    ['Steel', 0.7],
    ['Aluminio', '70 %'],
    ['Pièces essentielles', 'oui'],
  ];

  test('every figure stated on the line qualifies', () => {
    expect(host.call('QUALIFIES', facts(...all))).toBe(true);
    expect(
      host.call(
        'QUALIFIES',
        given({ 3: 'usmca-2020', 8: [all.map(([name]) => name), all.map(([, value]) => value)] }),
      ),
    ).toBe(true);
  });

  test.each([0, 1, 2, 3])('without fact %p it is undecided', (left) => {
    const stated = all.filter((_, index) => index !== left);
    expect(host.call('QUALIFIES', facts(...stated))).toEqual(
      missing(
        'undecided: ',
        String(
          all[left]?.[0] === 'Aluminio'
            ? 'Aluminum'
            : all[left]?.[0] === 'Pièces essentielles'
              ? 'Core parts'
              : all[left]?.[0],
        ),
      ),
    );
  });

  test.each([
    ['LVC', '39.99%'],
    ['Steel', '69.99%'],
    ['Aluminum', 0.6999],
    ['Core parts', 'no'],
  ])('%s of %p fails', (name, value) => {
    const names: Record<string, string> = {
      Aluminum: 'Aluminio',
      'Core parts': 'Pièces essentielles',
    };
    const stated = all.map((row) => (row[0] === (names[name] ?? name) ? [name, value] : row));
    expect(host.call('QUALIFIES', facts(...stated))).toBe(false);
  });

  test.each([
    [[['Weight', 5]], malformed('facts', 'Weight')],
    [[['LVC', 40]], malformed('facts', '40')],
    [
      [
        ['LVC', '40%'],
        ['lvc', '41%'],
      ],
      malformed('facts', 'LVC'),
    ],
  ])('%p is refused', (rows, expected) => {
    expect(host.call('QUALIFIES', given({ 8: rows }))).toEqual(expected);
  });
});

describe('US_CONTENT_SHARE', () => {
  const share = (...args: unknown[]) => host.call('US_CONTENT_SHARE', args);
  const costs = column(50, 30, 20);
  const origins = column('US', 'MX', 'Puerto Rico 50%; CN 50%');

  test.each([
    ['us-2017-10', 100, 0.6],
    ['us-2017-10; us base = transaction value', 120, 0.5],
    ['us-2017-10; us base = materials', BLANK, 0.6],
    ['us-2017-10; us numerator = subtractive', 100, 0.6],
    ['nafta-1994', 100, 0.6],
  ])('%s over %p', (scenario, base, figure) => {
    expect(share(costs, origins, base, scenario)).toBe(figure);
  });

  test('us_values override the origin', () => {
    expect(share(costs, origins, 100, 'us-2017-10', column('40%', 10, 'none'))).toBe(0.3);
    expect(share(costs, origins, 100, 'us-2017-10', column(51, BLANK, BLANK))).toEqual(
      malformed('us_values', 'line 1', '51'),
    );
  });

  test('subtractive needs the conversion cost unless the lines reach the base', () => {
    const subtractive = 'us-2017-10; us numerator = subtractive';
    expect(share(costs, origins, 150, subtractive)).toEqual(missing('Non-US conversion cost'));
    expect(
      share(costs, origins, 160, subtractive, null, null, [['Non-US conversion cost', 40]]),
    ).toBe(0.5);
  });

  test('labour leaves a base of materials', () => {
    const statements = column(BLANK, 'labour', BLANK);
    expect(share(costs, origins, BLANK, 'us-2017-10; us base = materials', null, statements)).toBe(
      6 / 7,
    );
  });
});

describe('the other functions', () => {
  const rows: [string, unknown[], unknown][] = [
    ['COUNTRY_SHARE', [column(40, 35), column('US', 'MX 80%; CN 20%'), 100, 'China'], 0.07],
    ['COUNTRY_SHARE', [column(40, 35), column('US', 'PR'), 100, 'US'], 0.75],
    ['COUNTRY_SHARE', [40, 'US', 100, BLANK], missing('country')],
    ['COUNTRY_SHARE', [40, 'US', 0, 'US'], missing('base_value')],
    ['NET_COST', [100, 5, 2.5, 3, 1.5], 88],
    ['NET_COST', [100], 100],
    ['NET_COST', [100, 60, 40], missing('above 0')],
    ['NET_COST', [BLANK], missing('total_cost')],
    ['NET_COST', [100, 'five'], malformed('sales_promotion', 'five')],
    ['RVC_NET_COST', [100, 120], -0.2],
    ['RVC_NET_COST', [100, 0], 1],
    ['RVC_NET_COST', [0, 10], missing('net_cost')],
    ['RVC_NET_COST', [100, -1], missing('vnm', '-1')],
    ['ORIGIN_CODE', [column('México', 'China', BLANK)], [['MX'], ['CN'], ['']]],
    ['ORIGIN_CODE', [column('CN', 'CH', 'T'), 'aala'], [['CA'], ['CN'], ['TR']]],
    ['ORIGIN_CODE', ['Puerto Rico'], [['PR']]],
    ['ORIGIN_CODE', [column('MX', 'Korea')], [['MX'], [missing('labels', 'line 2', 'Korea')]]],
    ['ORIGIN_CODE', ['MX', 'fips'], malformed('system', 'fips')],
  ];
  test.each(rows)('%s %p', (id, args, expected) => {
    expect(host.call(id, args)).toEqual(expected);
  });
});

describe('a blank cell arrives in three ways and gives one result', () => {
  const calls: [string, unknown[]][] = [
    [
      'REGIONAL_VALUE_CONTENT',
      [
        column(80, BLANK),
        column('MX', BLANK),
        100,
        'nafta-1994',
        column('8708.30', BLANK),
        column('RVC 70%', BLANK),
        BLANK,
        BLANK,
        BLANK,
        column(BLANK, BLANK),
      ],
    ],
    ['QUALIFIES', [80, 'MX', 100, 'nafta-1994', BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]],
    [
      'EVALUATION',
      [
        80,
        'MX',
        100,
        'us-2017-10',
        BLANK,
        BLANK,
        BLANK,
        BLANK,
        [
          ['LVC', BLANK],
          [BLANK, BLANK],
        ],
        BLANK,
      ],
    ],
    ['CHECK', [80, BLANK, 100, 'nafta-1994']],
    [
      'US_CONTENT_SHARE',
      [
        column(50, 50),
        column('US', 'MX'),
        100,
        'us-2017-10',
        column(BLANK, '40%'),
        column(BLANK, BLANK),
        BLANK,
      ],
    ],
    ['NET_COST', [100, BLANK, 5, BLANK, BLANK]],
    ['REQUIREMENT', ['usmca-2020', 'RVC', BLANK, BLANK, BLANK]],
    ['ORIGIN_CODE', [column('MX', BLANK), BLANK]],
  ];
  test.each(calls)('%s', (id, args) => {
    const [first, ...others] = BLANKS.map((blank) => host.call(id, args, blank));
    for (const other of others) expect(other).toEqual(first);
  });
});

test('spills are rectangular and hold neither null nor NaN', () => {
  const table = host.call('EVALUATION', given({ 3: 'usmca-2020' })) as unknown[][];
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([9]));
  for (const cell of table.flat()) {
    expect(['string', 'number', 'boolean']).toContain(typeof cell);
    expect(cell).not.toBeNaN();
  }
  expect(table[0]).toEqual([
    'Test',
    'Measured',
    'Required',
    'Margin',
    'Margin in value',
    'Result',
    'Source',
    'Note',
    'Code',
  ]);
  expect(table.at(-1)?.slice(0, 2)).toEqual(['Verdict', 'Undecided']);
});
