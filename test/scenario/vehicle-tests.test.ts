import * as v from 'valibot';
import {
  assemblyCapacities,
  corePartComponents,
  corePartRows,
  corePartsRules,
  highWages,
  labourByPart6,
  labourCreditsOf,
  meltedAndPoured,
  modelledIds,
  readScenario,
  scenarioOf,
} from '../../src/scenario';
import { limitOf } from '../../src/scenario/steps';
import { refusal } from './read';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const source = v.object({
  title: words,
  address: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  quote: words,
  confidence: v.picklist(['primary', 'secondary', 'unverified', 'open']),
  edition: v.optional(words),
});

const choiceOf = (expression: string) => {
  const read = readScenario(expression);
  if (!read.ok) throw new Error(`${expression} must be readable`);
  return read.value;
};

test('every figure has its source', () => {
  const { technology, assembly } = labourByPart6;
  const cited = [technology, assembly, meltedAndPoured, ...highWages(), ...assemblyCapacities()];
  expect(v.safeParse(v.array(v.object({ source })), cited).issues).toBeUndefined();
  for (const id of modelledIds) {
    const rule = scenarioOf(id)?.labour ?? null;
    if (rule !== null) expect(v.safeParse(source, rule.source).issues).toBeUndefined();
  }
});

// SOR/2020-155 s. 12: qualifying wage-rate production plant, high-wage assembly plant
test('wages and capacities are those of the law', () => {
  expect(highWages().map(({ currency, amount }) => `${currency} ${amount}`)).toEqual([
    'USD 16',
    'CAD 20.88',
    'MXN 294.22',
  ]);
  expect(
    assemblyCapacities().map(({ engines, transmissions, batteryPacks }) => [
      engines,
      transmissions,
      batteryPacks,
    ]),
  ).toEqual([
    ['100000', '100000', '25000'],
    ['20000', '20000', '20000'],
  ]);
  expect(meltedAndPoured.from).toBe('2027-07-01');
});

test.each<[string, string, string]>([
  ['usmca-2020', '0.1', '0.05'],
  ['usmca-2020-us-reading', '0.1', '0.05'],
  ['us-2026-05', '0.1', '0.05'],
  ['us-2018-04', 'none', 'none'],
  ['mx-2018-05', 'none', 'none'],
  ['us-mx-2018-08', 'none', 'none'],
])('%s: at most %s for technology, %s for assembly', (id, technology, assembly) => {
  const found = labourCreditsOf(choiceOf(id));
  if (!found.ok) throw new Error(`${id} has labour value content`);
  expect(found.value.technology?.toString() ?? 'none').toBe(technology);
  expect(found.value.assembly?.toString() ?? 'none').toBe(assembly);
});

test('who asks for it has a formula, and nobody else', () => {
  for (const id of modelledIds) {
    const asks = scenarioOf(id)?.requirements.some(({ measure }) => measure === 'LVC') ?? false;
    const found = labourCreditsOf(choiceOf(id));
    expect([id, refusal(found)]).toEqual([id, asks ? 'no issue' : 'missing labour-none']);
    // where no formula was published the reading is written down
    const rule = scenarioOf(id)?.labour ?? null;
    if (asks) expect(rule?.reading === null).toBe(rule?.source.confidence === 'primary');
  }
});

test('the minimum of materials is the total less both credits, in every class and on every date', () => {
  for (const id of modelledIds) {
    const scenario = scenarioOf(id);
    const credits = labourCreditsOf(choiceOf(id));
    for (const { measure, classes, steps } of scenario?.requirements ?? []) {
      if (scenario === null || measure !== 'LVC MATERIALS' || !credits.ok) continue;
      for (const goodClass of classes) {
        for (const { from } of steps) {
          const of = (wanted: 'LVC' | 'LVC MATERIALS') => {
            const found = limitOf(scenario, wanted, goodClass, { date: from });
            if (!found.ok || found.value === null) throw new Error('both must stand in the data');
            return found.value.limit;
          };
          const { technology, assembly } = credits.value;
          if (technology === null || assembly === null) throw new Error('a minimum has credits');
          const most = technology.plus(assembly);
          expect(of('LVC').minus(of('LVC MATERIALS')).equals(most)).toBe(true);
        }
      }
    }
  }
});

test('Table A.2 has seven parts and 42 components, each name once', () => {
  expect(corePartRows.map(({ name }) => name)).toEqual([
    ...['Engine', 'Transmission', 'Body and chassis', 'Axles', 'Suspension', 'Steering'],
    'Advanced battery',
  ]);
  const components = Object.values(corePartComponents()).flat();
  expect(components).toHaveLength(42);
  expect(
    components.flatMap(({ covers }) => covers).filter((code) => !/^\d{6}$/.test(code)),
  ).toEqual([]);
  const names = corePartRows.flatMap((row) => row.names);
  expect(new Set(names).size).toBe(names.length);
});

const rulesOf = (expression: string, good: string | null = null, date: string | null = null) =>
  corePartsRules(choiceOf(expression), { good, date });

// s. 14(13)
test.each([
  ['2020-07-01', '0.66'],
  ['2021-06-30', '0.66'],
  ['2021-07-01', '0.69'],
  ['2022-06-30', '0.69'],
  ['2022-07-01', '0.72'],
  ['2023-06-30', '0.72'],
  ['2023-07-01', '0.75'],
  [null, '0.75'],
])('on %s each part and the super-core need %s', (date, limit) => {
  const found = rulesOf('usmca-2020; rvc = 90%', null, date);
  if (!found.ok) throw new Error('USMCA asks for core parts');
  const { parts, superCore } = found.value.rules;
  expect(new Set(parts.map((part) => part.limit.limit.toString()))).toEqual(new Set([limit]));
  expect(superCore.limit.toString()).toBe(limit);
});

const SIX = 'Engine, Transmission, Body and chassis, Axles, Suspension, Steering';

test.each([
  [null, SIX],
  ['light truck', SIX],
  ['8703.23', SIX],
  ['hybrid vehicle', `${SIX}, Advanced battery`],
  ['electric vehicle', `${SIX.replace('Engine, ', '')}, Advanced battery`],
  ['8703.80', `${SIX.replace('Engine, ', '')}, Advanced battery`],
])('%s is expected to have %s', (good, expected) => {
  const found = rulesOf('usmca-2020', good);
  if (!found.ok) throw new Error('USMCA asks for core parts');
  const { parts } = found.value.rules;
  expect(
    parts
      .filter((part) => part.expected)
      .map(({ name }) => name)
      .join(', '),
  ).toBe(expected);
  expect(parts.filter((part) => part.shiftRoute).map(({ name }) => name)).toEqual([
    'Advanced battery',
  ]);
});

test.each([
  ['usmca-2020', null],
  ['usmca-2020; core parts = all', 'all'],
  ['usmca-2020-us-reading; core parts = Column 2', 'column 2'],
  ['usmca-2020; core parts = super-core', 'super-core'],
])('%s fixes the way to %s', (expression, choice) => {
  const found = rulesOf(expression);
  expect(found.ok && found.value.rules.choice).toBe(choice);
});

test.each([
  ['nafta-1994', null, null, 'missing core-parts-none'],
  ['us-2026-05', null, null, 'missing core-parts-none'],
  ['usmca-2020', 'core part', null, 'missing core-parts-none'],
  ['usmca-2020', null, '2020-06-30', 'missing date-before-life'],
  ['usmca-2020', 'submarine', null, 'malformed good-unknown'],
])('%s, %s, %s: %s', (expression, good, date, expected) => {
  expect(refusal(rulesOf(expression, good, date))).toBe(expected);
});
