import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();

/** Excel's date of a day. */
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

type Facts = readonly (readonly [name: string, value: unknown])[];
type Row = readonly [good: string, date: string | null, most: number, facts: Facts];

const metals: Facts = [
  ['Steel', '70%'],
  ['Aluminum', '70%'],
];
const truck: Facts = [...metals, ['LVC', '45%']];
const shift: Facts = [['Tariff shift', 'yes']];
const noShift: Facts = [['Tariff shift', 'no']];

const given = (
  good: string,
  outside: number,
  facts: Facts,
  date: string | null,
  scenario = 'usmca-2020',
) => [
  column(outside, 100),
  column('CN', 'MX'),
  10000,
  scenario,
  column('8536.50', '7318.15'),
  column('', 'VNM 0'),
  good,
  date === null ? null : serial(date),
  facts.length === 0 ? null : facts,
];

const qualifies = (...row: Parameters<typeof given>) => host.call('QUALIFIES', given(...row));

const undecided = (...words: readonly string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 'su')) as string,
});

// net cost 10,000: the most that may be non-originating, and a cent more
test.each<Row>([
  ['heavy truck', '2020-07-01', 4000, truck],
  ['heavy truck', '2024-06-30', 4000, truck],
  ['8701.21', '2024-07-01', 3600, [...truck, ['LVC materials', '30%']]],
  ['heavy truck', '2027-06-30', 3600, [...truck, ['LVC materials', '30%']]],
  ['8704.22', '2027-07-01', 3000, truck],
  ['8706.00 for heavy truck', '2027-07-01', 3000, truck],
  ['other vehicle', '2024-07-01', 3750, []],
  ['8703.32', '2024-07-01', 3750, []],
  ['heavy other vehicle', '2024-07-01', 4000, []],
  ['8705.10', '2024-07-01', 4000, []],
  ['8703.10', '2024-07-01', 5000, []],
  ['engine for heavy truck', '2024-07-01', 3600, shift],
  ['8708.40 for heavy truck', '2027-07-01', 3000, []],
  ['8708.30 for heavy truck', '2024-06-30', 4000, noShift],
  ['principal part for heavy truck', '2024-07-01', 3600, noShift],
  ['8413.50 for heavy truck', '2024-06-30', 5000, noShift],
  ['complementary part for heavy truck', '2024-07-01', 4600, noShift],
  ['8507.60 for heavy truck', '2027-07-01', 4000, noShift],
  ['8708.40 for other vehicle', '2024-07-01', 3750, noShift],
  ['listed part for other vehicle', '2024-07-01', 4000, noShift],
  ['8708.30 aftermarket', '2024-07-01', 5000, noShift],
  ['8706.00 aftermarket', '2024-07-01', 4000, []],
  ['8707.90 aftermarket', '2024-07-01', 4000, noShift],
])('a %s on %s: %d of 10,000 is the most', (good, date, most, facts) => {
  const at = (outside: number) => qualifies(good, outside, facts, date);
  expect([at(most - 0.01), at(most), at(most + 0.01)]).toEqual([true, true, false]);
});

test.each([
  ['8708.30 for heavy truck', true],
  ['8413.50 for heavy truck', true],
  ['listed part for other vehicle', true],
  ['8708.30 aftermarket', true],
  // s. 15(4): by content alone
  ['8407.34 for heavy truck', false],
  ['8708.40 for heavy truck', false],
  // a chassis of 8708.99 is judged as such; the stricter of two classes
  ['8708.99 for heavy truck', false],
])('the tariff shift alone makes a %s originate: %s', (good, expected) => {
  expect(qualifies(good, 9000, shift, '2024-07-01')).toBe(expected);
});

test('an engine for an other vehicle has a rule that was not read: RVC alone does not decide', () => {
  const at = (outside: number, facts: Facts) =>
    qualifies('engine for other vehicle', outside, facts, '2024-07-01');
  expect(at(3750, shift)).toBe(true);
  expect(at(3750.01, noShift)).toBe(false);
  expect(at(3750, [])).toEqual(undecided('product rule of this good offers'));
});

test('a heavy truck needs its labour value content and metals as well', () => {
  const on = (facts: Facts) => qualifies('heavy truck', 100, facts, '2024-07-01');
  expect(on(truck)).toBe(true);
  expect(on([])).toEqual(undecided('Labour value content', 'Steel', 'Aluminum'));
  expect(on([...metals, ['LVC', '44.99%']])).toBe(false);
  expect(on([...truck, ['LVC materials', '29.99%']])).toBe(false);
  expect(
    on([
      ['LVC', '45%'],
      ['Steel', '69.99%'],
      ['Aluminum', '70%'],
    ]),
  ).toBe(false);
  // nothing of that is asked of an other vehicle
  expect(qualifies('other vehicle', 100, [], '2024-07-01')).toBe(true);
});

describe('without a date the step of 2027-07-01 lies ahead', () => {
  const both = ['70% begins on 2027-07-01', '64% applies on', 'give a date'];
  const without = (outside: number) =>
    qualifies('heavy truck', outside, [...truck, ['LVC materials', '30%']], null);

  test('the verdict is given where both steps agree, else both are named', () => {
    expect(without(3000)).toBe(true);
    expect(without(3000.01)).toEqual(undecided(...both));
    expect(without(3600)).toEqual(undecided(...both));
    expect(without(3600.01)).toBe(false);
  });

  test('REQUIREMENT and HEADROOM name both, a part for light vehicles has its figure', () => {
    const of = (good: string) => host.call('REQUIREMENT', ['usmca-2020', 'RVC', good, null, null]);
    expect(of('heavy truck')).toEqual(undecided(...both));
    expect(of('principal part')).toBe(0.7);
    expect(host.call('HEADROOM', given('heavy truck', 100, [], null))).toEqual(undecided(...both));
    expect(host.call('REGIONAL_VALUE_CONTENT', given('heavy truck', 3000, [], null))).toBe(0.7);
  });

  test('SCENARIO_TERMS lists both steps', () => {
    const table = host.call('SCENARIO_TERMS', ['usmca-2020', 'heavy truck']) as unknown[][];
    expect(
      table.filter(([term]) => String(term).startsWith('rvc')).map((row) => row.slice(0, 2)),
    ).toEqual([
      ['rvc', 0.64],
      ['rvc ahead', 0.7],
    ]);
  });

  test('EVALUATION shows the present step and says that another lies ahead', () => {
    const table = host.call(
      'EVALUATION',
      given('heavy truck', 3300, [...truck, ['LVC materials', '30%']], null),
    ) as unknown[][];
    const row = table.find((each) => each.at(-1) === 'rvc');
    expect(row?.slice(1, 3)).toEqual([0.67, 0.64]);
    expect(row?.[5]).toBe('Undecided');
    expect(String(row?.[7])).toMatch(/70% begins on 2027-07-01/u);
    expect(table.at(-1)?.[1]).toMatch(/^Undecided/u);
  });

  test('MEETS compares a stated figure with both', () => {
    const at = (rvc: number) =>
      host.call('MEETS', [
        'usmca-2020',
        rvc,
        null,
        'complementary part for heavy truck',
        null,
        shift,
      ]);
    expect(at(0.6)).toBe(true);
    const byContent = (rvc: number) =>
      host.call('MEETS', ['usmca-2020', rvc, null, 'engine for heavy truck', null, null]);
    expect([byContent(0.7), byContent(0.6399)]).toEqual([true, false]);
    expect(byContent(0.6999)).toEqual(undecided('70% begins on 2027-07-01'));
  });
});

// s. 18(22): material and manufacturing points above 30, with a total above 45 %, down to 60 %
describe('labour value content credited to a heavy truck', () => {
  const at = (outside: number, lvc: string, materials: string, date = '2026-11-23') =>
    qualifies(
      'heavy truck',
      outside,
      [...metals, ['LVC', lvc], ['LVC materials', materials]],
      date,
    );

  test.each([
    ['46%', '31%', 3700],
    ['45.01%', '32%', 3800],
    ['50%', '34%', 4000],
    // never below 60 %
    ['60%', '45%', 4000],
    // no credit: the total is not above 45 %, or no points above 30
    ['45%', '33%', 3600],
    ['50%', '30%', 3600],
  ])('LVC %s of which materials %s: %d is the most', (lvc, materials, most) => {
    expect([at(most, lvc, materials), at(most + 0.01, lvc, materials)]).toEqual([true, false]);
  });

  test('it ends before 2027-07-01 and does not lower a figure of the expression', () => {
    expect(at(4000, '60%', '45%', '2027-06-30')).toBe(true);
    expect(at(3000.01, '60%', '45%', '2027-07-01')).toBe(false);
    const facts: Facts = [...metals, ['LVC', '60%'], ['LVC materials', '45%']];
    const row = given('heavy truck', 3600.01, facts, '2026-11-23', 'usmca-2020; rvc = 64%');
    expect(host.call('QUALIFIES', row)).toBe(false);
  });

  test('where the facts do not say, 60 % and more is undecided and below it fails', () => {
    const unstated = (outside: number, facts: Facts) =>
      qualifies('heavy truck', outside, facts, '2026-11-23');
    const certified: Facts = [...metals, ['LVC', '50%']];
    expect(unstated(3600, certified)).toBe(true);
    expect(unstated(4000, certified)).toEqual(undecided('add the facts LVC and LVC materials'));
    expect(unstated(4000.01, certified)).toBe(false);
    // a total of 45 % leaves no credit
    expect(unstated(3600.01, truck)).toBe(false);
  });

  test('it is printed with its provision', () => {
    const facts: Facts = [...metals, ['LVC', '50%'], ['LVC materials', '33%']];
    const table = host.call('EVALUATION', given('heavy truck', 3900, facts, '2026-11-23'));
    expect(JSON.stringify(table)).toMatch(
      /points above 30 % count, so that 61(\.0)? % is enough in place of 64(\.0)? %.*s\. 18\(22\)/u,
    );
  });
});

describe('method = TV', () => {
  const sold: Facts = [['Transaction value', 12000], ...noShift];
  const at = (good: string, outside: number, facts: Facts = sold, date = '2024-07-01') =>
    host.call('QUALIFIES', given(good, outside, facts, date, 'usmca-2020; method = TV'));

  test.each([
    ['8407.34', 1800, []],
    ['8413.30', 2400, noShift],
    ['complementary part', 3000, noShift],
    ['8413.30 for heavy truck', 3120, noShift],
    ['complementary part for heavy truck', 4320, noShift],
    ['8703.10', 4800, []],
  ] as const)('a %s sold for 12,000: %d is the most', (good, most, facts) => {
    const stated: Facts = [['Transaction value', 12000], ...facts];
    expect([at(good, most, stated), at(good, most + 0.01, stated)]).toEqual([true, false]);
  });

  test('vehicles and parts of 87.06 to 87.08 have no such method', () => {
    for (const good of ['passenger vehicle', 'heavy truck', '8708.30', '8708.40 for heavy truck']) {
      expect(at(good, 100)).toEqual(undecided('net cost method only'));
    }
    expect(at('principal part', 100)).toEqual(undecided('write the code as the good'));
    expect(at('8413.30', 100, noShift)).toEqual(undecided('fact "Transaction value"'));
  });

  test('method = NC is what is judged without the term', () => {
    const row = given('8413.30', 3000, noShift, '2024-07-01', 'usmca-2020; method = NC');
    expect(host.call('QUALIFIES', row)).toBe(true);
    expect(
      host.call('QUALIFIES', given('8407.34', 100, [], '2019-01-01', 'nafta-1994; method = TV')),
    ).toEqual(undecided('net cost method only'));
  });
});

describe('staging = ASR', () => {
  const facts: Facts = [...metals, ['LVC', '25%']];
  const at = (outside: number, stated: Facts, date: string | null = '2024-07-01') =>
    host.call(
      'QUALIFIES',
      given('passenger vehicle', outside, stated, date, 'usmca-2020; staging = ASR'),
    );

  test('62.5 %, 25 % labour value content, no core parts', () => {
    expect([at(3750, facts), at(3750.01, facts)]).toEqual([true, false]);
    expect(at(3750, [...metals, ['LVC', '24.99%']])).toBe(false);
    expect(at(3750, [...facts, ['LVC materials', '9.99%']])).toBe(false);
    expect(
      at(3750, [
        ['LVC', '25%'],
        ['Steel', '69.99%'],
        ['Aluminum', '70%'],
      ]),
    ).toBe(false);
  });

  test('after 2025-06-30 it says that the approval must name another period', () => {
    const notes = (date: string) =>
      JSON.stringify(
        host.call(
          'EVALUATION',
          given('passenger vehicle', 3750, facts, date, 'usmca-2020; staging = ASR'),
        ),
      );
    expect(notes('2025-06-30')).toMatch(/approved regime/u);
    expect(notes('2025-07-01')).toMatch(/ended on 2025-06-30 unless/u);
  });
});

test('one reading of core parts cannot be computed, and says what to state instead', () => {
  const row = given(
    'passenger vehicle',
    100,
    [],
    null,
    'usmca-2020-us-reading; core roll-up = every core part',
  );
  expect(host.call('QUALIFIES', row)).toEqual(undecided('state it as VNM on those lines'));
});

test.each([
  ['passenger vehicle', ['core part', 'principal part', 'complementary part', 'core part', '']],
  ['heavy truck', ['principal part', 'principal part', '', 'complementary part', '']],
  ['heavy other vehicle', ['listed part', 'listed part', 'listed part', '', '']],
  ['8708.30 for heavy truck', ['principal part', 'principal part', '', 'complementary part', '']],
])('PART_CLASS for a %s', (good, expected) => {
  const codes = column('8708.40', '8708.30', '8512.20', '8507.60', '7318.15');
  const found = host.call('PART_CLASS', [codes, 'usmca-2020', good]) as unknown[][];
  expect(found.flat()).toEqual(expected);
});
