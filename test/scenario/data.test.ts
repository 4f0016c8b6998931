import * as v from 'valibot';
import {
  annex4031Source,
  concordanceSource,
  hsChanges,
  modelledIds,
  scenarioOf,
  scenarios,
  type Scenario,
} from '../../src/scenario';
import { partRequirements } from '../../src/scenario/part-requirement';
import { limitOf } from '../../src/scenario/steps';
import { refusal } from './read';

const day = v.pipe(v.string(), v.isoDate());
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const source = v.object({
  title: words,
  address: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  quote: words,
  confidence: v.picklist(['primary', 'secondary', 'unverified', 'open']),
  edition: v.optional(words),
});
const step = v.object({
  percent: v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d)?$/u)),
  from: v.nullable(day),
  to: v.nullable(day),
  source,
});
const schema = v.object({
  id: words,
  name: words,
  label: v.pipe(words, v.maxLength(14)),
  summary: words,
  proposer: words,
  date: v.union([day, v.literal('')]),
  status: words,
  checkedOn: day,
  life: v.nullable(v.object({ from: day, to: v.nullable(day), source })),
  classes: v.array(v.object({ class: words, source })),
  requirements: v.array(v.object({ classes: v.array(words), steps: v.array(step) })),
  factRules: v.array(v.object({ fact: words, source })),
  partsSource: source,
  readings: v.array(v.object({ reading: words, others: v.array(words), source })),
});

test.each(modelledIds)('%s fits the schema, and every figure has its source', (id) => {
  expect(v.safeParse(schema, scenarioOf(id)).issues).toBeUndefined();
});

test('the sources of the lists are complete', () => {
  expect(v.safeParse(v.array(source), [annex4031Source, concordanceSource]).success).toBe(true);
  expect(hsChanges.every(({ was }) => was.length > 0)).toBe(true);
  expect(scenarios.map(({ label }) => label)).toEqual([
    'NAFTA 1994',
    'US 85/50',
    'Canada ideas',
    'AMIA',
    'US 75/70/65',
    'Mexico 70/20',
    'US-MX 2018',
    'USMCA',
    'USMCA US view',
    'US 82/50',
    'No agreement',
  ]);
});

test('the scenarios stand in order of date, and only the absence of an agreement has none', () => {
  const dates = scenarios.map(({ date }) => date);
  expect(dates.slice(0, -1)).toEqual([...dates.slice(0, -1)].sort());
  expect(scenarios.filter(({ date }) => date === '').map(({ id }) => id)).toEqual(['no-agreement']);
});

test.each(modelledIds)(
  '%s asks only of classes that it judges, and each fact has a figure',
  (id) => {
    const scenario = scenarioOf(id);
    const classes = scenario?.classes.map((rule) => rule.class) ?? [];
    for (const { classes: asked } of [
      ...(scenario?.requirements ?? []),
      ...(scenario?.factRules ?? []),
    ]) {
      expect(asked.filter((each) => !classes.includes(each))).toEqual([]);
    }
    for (const { measure, classes: asked } of scenario?.factRules ?? []) {
      if (measure === null) continue;
      const answered = scenario?.requirements
        .filter((row) => row.measure === measure)
        .flatMap((row) => row.classes);
      expect(answered).toEqual(expect.arrayContaining([...asked]));
    }
  },
);

test('without a date, a last step after the day of checking names both steps', () => {
  const usmca = scenarioOf('usmca-2020');
  if (usmca === null) throw new Error('usmca-2020 is modelled');
  const earlier: Scenario = { ...usmca, checkedOn: '2023-06-30' };
  const found = limitOf(earlier, 'RVC', 'passenger vehicle', { date: null });
  expect(refusal(found)).toBe('missing last-step-ahead');
  expect(found.ok ? {} : found.issues[0]?.values).toMatchObject({ last: '75%', current: '72%' });
  const onTheDay: Scenario = { ...usmca, checkedOn: '2023-07-01' };
  expect(refusal(limitOf(onTheDay, 'RVC', 'passenger vehicle', { date: null }))).toBe('no issue');
});

test('a last step ahead leaves other classes alone and gives a part both requirements', () => {
  const usmca = scenarioOf('usmca-2020');
  if (usmca === null) throw new Error('usmca-2020 is modelled');
  const earlier: Scenario = { ...usmca, checkedOn: '2023-06-30' };
  const ofPart = partRequirements(earlier, {}, { date: null })('870830');
  expect([ofPart?.highest, ofPart?.lowest].map((each) => each?.toString())).toEqual([
    '0.7',
    '0.675',
  ]);
  const dated = partRequirements(earlier, {}, { date: '2023-06-30' })('870830');
  expect([dated?.highest, dated?.lowest].map((each) => each?.toString())).toEqual([
    '0.675',
    '0.675',
  ]);
  expect(refusal(limitOf(earlier, 'RVC', 'aftermarket part', { date: null }))).toBe('no issue');
});
