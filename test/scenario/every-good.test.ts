import { textOf } from '../../src/origin';
import { goodClasses, readScenario, rulesFor, scenarioOf, scenarios } from '../../src/scenario';
import { classOfName, goodNames } from '../../src/scenario/good-names';
import { refusal, rules } from './read';

const CODES = ['8703.23', '8703.80', '8704.21', '8407.34', '8708.40', '8708.30', '8512.20'];

/** The goods by name that each scenario has a rule for, in the order of the list of names. */
const vehicles = ['passenger vehicle', 'light truck', 'electric vehicle', 'hybrid vehicle'];
const known = ['passenger vehicle', 'light truck', 'other vehicle', ...vehicles.slice(2)];
const lightGoods = [...known, 'engine', 'transmission', 'listed part', 'aftermarket part'];
const naftaGoods = [
  ...known.slice(0, 2),
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  ...lightGoods.slice(3),
];
const tierGoods = [
  ...vehicles,
  'engine',
  'transmission',
  'core part',
  'principal part',
  'complementary part',
];
const usmcaGoods = [
  'passenger vehicle',
  'light truck',
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  ...tierGoods.slice(2),
  'aftermarket part',
  'other good',
];
const goods: Readonly<Record<string, readonly string[]>> = {
  'nafta-1994': [...naftaGoods, 'other good'],
  'us-2017-10': naftaGoods,
  'ca-2018-01': lightGoods,
  'mx-amia-2018-02': [...naftaGoods, 'other good'],
  'us-2018-04': tierGoods,
  'mx-2018-05': vehicles,
  'us-mx-2018-08': vehicles,
  'usmca-2020': usmcaGoods,
  'usmca-2020-us-reading': usmcaGoods,
  'us-2026-05': [...tierGoods, 'aftermarket part'],
  'no-agreement': goodNames,
};

test('the table names every scenario', () => {
  expect(Object.keys(goods)).toEqual(scenarios.map(({ id }) => id));
});

test.each(Object.entries(goods))('%s has rules for %j and for no other name', (id, expected) => {
  const choice = readScenario(id);
  if (!choice.ok) throw new Error(`${id} must be readable`);
  const has = goodNames.filter((good) => rulesFor(choice.value, { good, date: null }).ok);
  expect(has).toEqual(expected);
  for (const good of goodNames.filter((name) => !has.includes(name))) {
    expect(refusal(rulesFor(choice.value, { good, date: null }))).toBe(
      'missing good-not-in-scenario',
    );
  }
  for (const good of has) {
    const found = rules(id, { good });
    const vehicle = /vehicle|truck/u.test(good);
    expect(found.good.kind).toBe(vehicle ? 'vehicle' : 'part');
    expect(scenarioOf(id)?.classes.map((rule) => rule.class)).toContain(classOfName(good).class);
    for (const { source } of [found.usShare.required, found.rvc].flatMap((each) => each ?? [])) {
      expect(source.quote).not.toBe('');
    }
  }
});

test.each(scenarios.map(({ id }) => id))('%s answers every tariff code, or says why not', (id) => {
  const choice = readScenario(id);
  if (!choice.ok) throw new Error(`${id} must be readable`);
  for (const good of CODES) {
    const found = rulesFor(choice.value, { good, date: null });
    expect(['no issue', 'missing good-code-unlisted']).toContain(refusal(found));
    if (good.startsWith('870')) continue;
    if (found.ok) expect(found.value.good.kind).toBe('part');
  }
});

const builders = scenarios.map(({ id }) => [id, rules(id).builder, rules(id).tracingList !== null]);

test('the builder of each scenario is that of the contract', () => {
  expect(builders).toEqual([
    ['nafta-1994', 'listed', true],
    ['us-2017-10', 'everything', false],
    ['ca-2018-01', 'ordinary', false],
    ['mx-amia-2018-02', 'listed', true],
    ['us-2018-04', 'ordinary', false],
    ['mx-2018-05', 'ordinary', false],
    ['us-mx-2018-08', 'ordinary', false],
    ['usmca-2020', 'ordinary', false],
    ['usmca-2020-us-reading', 'ordinary', false],
    ['us-2026-05', 'ordinary', false],
    ['no-agreement', 'ordinary', false],
  ]);
});

test('further tests of a light truck', () => {
  const asked = (id: string) =>
    rules(id, { good: 'light truck' }).furtherTests.map(
      ({ code, required }) => `${code} ${required?.limit.toString() ?? 'yes'}`,
    );
  expect(asked('us-2018-04')).toEqual(['lvc 0.45', 'steel 0.7', 'aluminum 0.7']);
  expect(asked('mx-2018-05')).toEqual(['lvc 0.2']);
  expect(asked('us-mx-2018-08')).toEqual(['lvc 0.45', 'steel 0.7', 'aluminum 0.7', 'glass 0.7']);
  expect(asked('us-2026-05')).toEqual([
    'lvc 0.45',
    'lvc-materials 0.3',
    'steel 0.7',
    'aluminum 0.7',
  ]);
  expect(asked('us-2026-05; lvc = none; steel = none; aluminum = none')).toEqual([]);
  expect(asked('us-2018-04; lvc = 30%')).toEqual(['lvc 0.3', 'steel 0.7', 'aluminum 0.7']);
});

test('without an agreement there is one sentence and no figure', () => {
  for (const good of goodClasses()) {
    const found = rules('no-agreement', { good });
    expect(found.noRule === null ? '' : textOf(found.noRule)).toBe('No rule (MFN duty)');
    expect([found.rvc, found.usShare.required, found.deMinimis]).toEqual([null, null, null]);
    expect([found.furtherTests, found.assumptions, found.notes]).toEqual([[], [], []]);
  }
  for (const { id } of scenarios.slice(0, -1)) expect(rules(id).noRule).toBeNull();
});
