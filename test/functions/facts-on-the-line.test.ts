import { column, ExcelHost } from '../support/host';

/** Facts that decide beside the RVC: each of them on its line and one hundredth either side. */
const host = new ExcelHost();

type Facts = Readonly<Record<string, unknown>>;

/** What usmca-2020 asks of a car besides its RVC, all of it stated with room to spare. */
const enough: Facts = { 'Core parts': true, LVC: '60%', Steel: 1, Aluminum: 1 };

const table = (facts: Facts) => Object.entries(facts);
const undecided = { error: '#N/A', message: expect.stringContaining('undecided: ') };

/** The three functions on one good that has 80 % and the facts. */
function answers(facts: Facts, good: string, scenario = 'usmca-2020', date: unknown = null) {
  const lines = [column(20), column('CN'), 100, scenario, null, null, good, date, table(facts)];
  const tests = host.call('EVALUATION', lines) as unknown[][];
  return {
    meets: host.call('MEETS', [scenario, 0.8, null, good, date, table(facts)]),
    qualifies: host.call('QUALIFIES', lines),
    verdict: tests.at(-1)?.[1],
    resultOf: (code: string) => tests.find((row) => row.at(-1) === code)?.[5],
  };
}

/** SOR/2020-155 s. 14(4), 17(1), 18(1)-(2): not less than, the limit included. */
test.each<[fact: string, code: string, good: string, date: string | null, unknown, boolean]>([
  ['LVC', 'lvc', 'passenger vehicle', null, 0.3999, false],
  ['LVC', 'lvc', 'passenger vehicle', null, 0.4, true],
  ['LVC', 'lvc', 'passenger vehicle', null, 0.4001, true],
  ['LVC', 'lvc', 'light truck', null, '44.99%', false],
  ['LVC', 'lvc', 'light truck', null, '45%', true],
  ['LVC', 'lvc', 'light truck', null, '45.01%', true],
  ['LVC', 'lvc', 'passenger vehicle', '2021-06-30', '29.99%', false],
  ['LVC', 'lvc', 'passenger vehicle', '2021-06-30', '30%', true],
  ['LVC', 'lvc', 'passenger vehicle', '2021-07-01', '32.99%', false],
  ['LVC', 'lvc', 'passenger vehicle', '2021-07-01', '33%', true],
  ['LVC', 'lvc', 'passenger vehicle', '2022-07-01', '35.99%', false],
  ['LVC', 'lvc', 'passenger vehicle', '2022-07-01', '36%', true],
  ['LVC materials', 'lvc-materials', 'passenger vehicle', null, '24.99%', false],
  ['LVC materials', 'lvc-materials', 'passenger vehicle', null, '25%', true],
  ['LVC materials', 'lvc-materials', 'passenger vehicle', null, '25.01%', true],
  ['LVC materials', 'lvc-materials', 'light truck', null, '29.99%', false],
  ['LVC materials', 'lvc-materials', 'light truck', null, '30%', true],
  ['LVC materials', 'lvc-materials', 'passenger vehicle', '2020-07-01', '14.99%', false],
  ['LVC materials', 'lvc-materials', 'passenger vehicle', '2020-07-01', '15%', true],
  ['Steel', 'steel', 'passenger vehicle', null, 0.6999, false],
  ['Steel', 'steel', 'passenger vehicle', null, 0.7, true],
  ['Steel', 'steel', 'passenger vehicle', null, 0.7001, true],
  ['Aluminum', 'aluminum', 'light truck', null, '69.99%', false],
  ['Aluminum', 'aluminum', 'light truck', null, '70%', true],
  ['Aluminum', 'aluminum', 'light truck', null, '70.01%', true],
  ['Core parts', 'core-parts', 'passenger vehicle', null, false, false],
  ['Core parts', 'core-parts', 'passenger vehicle', null, 'sí', true],
])('%s (%s) of a %s on %s as %p: %p', (fact, code, good, date, value, passes) => {
  const found = answers({ ...enough, [fact]: value }, good, 'usmca-2020', date);
  expect(found.meets).toBe(passes);
  expect(found.qualifies).toBe(passes);
  expect(found.verdict).toBe(passes ? 'Qualifies' : 'Fails');
  expect(found.resultOf(code)).toBe(passes ? 'Pass' : 'Fail');
});

test.each(Object.keys(enough))('without %s it is undecided, unless another fact fails', (fact) => {
  const { [fact]: _, ...rest } = enough;
  const good = 'passenger vehicle';
  expect(answers(rest, good).meets).toEqual(undecided);
  expect(answers(rest, good).qualifies).toEqual(undecided);
  const other = fact === 'Steel' ? 'Aluminum' : 'Steel';
  expect(answers({ ...rest, [other]: '69.99%' }, good).meets).toBe(false);
  expect(answers({ ...rest, [other]: '69.99%' }, good).qualifies).toBe(false);
});

// s. 18(1)-(2): the minimum of materials is the total less the credits at their most, 15 points
describe('the minimum of materials', () => {
  const good = 'passenger vehicle';

  test('needs no fact where the total is reached, and says why', () => {
    const found = answers({ ...enough, LVC: '40%' }, good);
    expect(found.meets).toBe(true);
    expect(found.resultOf('lvc-materials')).toBe('Not required');
    const lines = [column(20), column('CN'), 100, 'usmca-2020', null, null, good, null];
    const rows = host.call('EVALUATION', [...lines, table(enough)]) as unknown[][];
    const note = rows.find((row) => row.at(-1) === 'lvc-materials')?.[7];
    expect(note).toMatch(/technology and assembly are at most 15\.0 %/);
  });

  test('alone it reaches nothing: the total decides', () => {
    const { LVC: _, ...rest } = enough;
    expect(answers({ ...rest, 'LVC materials': '60%' }, good).meets).toEqual(undecided);
    expect(answers({ ...rest, 'LVC materials': '24.99%' }, good).meets).toBe(false);
  });

  test.each([
    ['usmca-2020; lvc = 50%', '34.99%', false],
    ['usmca-2020; lvc = 50%', '35%', true],
    ['usmca-2020; lvc = none', '1%', true],
  ])('%s and materials of %s: %p', (scenario, materials, passes) => {
    const facts = { ...enough, 'LVC materials': materials };
    expect(answers(facts, good, scenario).meets).toBe(passes);
    expect(answers(facts, good, scenario).qualifies).toBe(passes);
  });
});

// press reports of August 2018: 70 % of steel, aluminium and glass; of May 2018: LVC 20 %
test.each([
  ['us-mx-2018-08', { LVC: '40%', Steel: '70%', Aluminum: '70%', Glass: '69.99%' }, false],
  ['us-mx-2018-08', { LVC: '40%', Steel: '70%', Aluminum: '70%', Glass: '70%' }, true],
  ['us-mx-2018-08', { LVC: '40%', Steel: '70%', Aluminum: '70%', Glass: '70.01%' }, true],
  ['mx-2018-05', { LVC: '19.99%' }, false],
  ['mx-2018-05', { LVC: '20%' }, true],
  ['mx-2018-05', { LVC: '20.01%' }, true],
])('%s with %j: %p', (scenario, facts, passes) => {
  const found = answers(facts, 'passenger vehicle', scenario);
  expect([found.meets, found.qualifies]).toEqual([passes, passes]);
});

/** What the functions compute goes into the facts as it is. */
describe('from the functions to the facts', () => {
  const lvc = (labour: number) =>
    host.call('LABOR_VALUE_CONTENT', ['usmca-2020', 100, 20, labour, 10, 100, true]);
  const materials = (labour: number) =>
    host.call('LABOR_VALUE_CONTENT', ['usmca-2020', 100, 20, labour]);
  const steel = (outside: number) =>
    host.call('METAL_SHARE', [column(70, outside), column('US', 'CN')]);

  test.each([
    [4.99, 30, false],
    [5, 30, true],
    [5.01, 30, true],
    [5, 30.01, false],
    [5, 29.99, true],
  ])('labour of %p and %p of steel from outside: %p', (labour, outside, passes) => {
    const facts = {
      'Core parts': true,
      LVC: lvc(labour),
      'LVC materials': materials(labour),
      Steel: steel(outside),
      Aluminum: 1,
    };
    const found = answers(facts, 'passenger vehicle');
    expect([found.meets, found.qualifies]).toEqual([passes, passes]);
  });
});
