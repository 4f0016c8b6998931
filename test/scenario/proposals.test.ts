import { Exact } from '../../src/origin';
import { readScenario, requirementFor, scenarioOf, type Measure } from '../../src/scenario';
import { refusal } from './read';

type Row = readonly [measure: Measure, good: string, percent: number | null, report: string];

// ca-2018-01: one source said that Canada would present no percentages; 7 % is that of NAFTA, open
const canada: readonly Row[] = [
  ['RVC', 'passenger vehicle', null, ''],
  ['RVC', 'light truck', null, ''],
  ['RVC', 'engine', null, ''],
  ['RVC', 'listed part', null, ''],
  ['US', 'passenger vehicle', null, ''],
  ['LVC', 'passenger vehicle', null, ''],
  ['STEEL', 'passenger vehicle', null, ''],
  ['DE MINIMIS', 'passenger vehicle', 7, 'SOR/94-14 s. 5(5)'],
];

// us-2018-04: 75/70/65, high-wage zone of 40 and 45 %, metals 70 %; the 50 % was dropped
const tiers: readonly Row[] = [
  ['RVC', 'passenger vehicle', 75, 'Seeking Alpha'],
  ['RVC', 'electric vehicle', 75, 'Seeking Alpha'],
  ['RVC', 'light truck', 75, 'Seeking Alpha'],
  ['RVC', 'core part', 75, 'metro.us'],
  ['RVC', 'engine', 75, 'metro.us'],
  ['RVC', '8708.50', 75, 'metro.us'],
  ['RVC', 'principal part', 70, 'metro.us'],
  ['RVC', '8708.30', 70, 'metro.us'],
  ['RVC', 'complementary part', 65, 'metro.us'],
  ['RVC TV', 'core part', null, ''],
  ['US', 'passenger vehicle', null, ''],
  ['LVC', 'passenger vehicle', 40, 'skillsgists'],
  ['LVC', 'light truck', 45, 'skillsgists'],
  ['LVC', 'core part', null, ''],
  ['STEEL', 'passenger vehicle', 70, 'metro.us'],
  ['ALUMINUM', 'light truck', 70, 'metro.us'],
  ['GLASS', 'light truck', null, ''],
  ['DE MINIMIS', 'passenger vehicle', null, ''],
];

// mx-2018-05: 70 % overall, 20 % from high-wage labour, silent on metals
const mexico: readonly Row[] = [
  ['RVC', 'passenger vehicle', 70, 'forexcrunch'],
  ['RVC', 'light truck', 70, 'forexcrunch'],
  ['LVC', 'passenger vehicle', 20, 'The Drive'],
  ['LVC', 'light truck', 20, 'The Drive'],
  ['US', 'passenger vehicle', null, ''],
  ['STEEL', 'passenger vehicle', null, ''],
  ['DE MINIMIS', 'passenger vehicle', null, ''],
];

// us-mx-2018-08: 75 %, 40 and 45 %, steel, aluminum and glass 70 %
const agreedInPrinciple: readonly Row[] = [
  ['RVC', 'passenger vehicle', 75, 'Body Shop'],
  ['RVC', 'light truck', 75, 'Body Shop'],
  ['LVC', 'passenger vehicle', 40, 'Body Shop'],
  ['LVC', 'light truck', 45, 'Body Shop'],
  ['STEEL', 'passenger vehicle', 70, 'Body Shop'],
  ['ALUMINUM', 'light truck', 70, 'Body Shop'],
  ['GLASS', 'passenger vehicle', 70, 'Body Shop'],
  ['US', 'passenger vehicle', null, ''],
  ['DE MINIMIS', 'passenger vehicle', null, ''],
];

// us-2026-05: 82 % and 50 %; labour, metals, waiver and parts as in the agreement, open
const review: readonly Row[] = [
  ['RVC', 'passenger vehicle', 82, 'Developments Today'],
  ['RVC', 'light truck', 82, 'Developments Today'],
  ['RVC', 'hybrid vehicle', 82, 'Developments Today'],
  ['RVC', 'core part', 75, 's. 14(13)'],
  ['RVC', 'principal part', 70, 's. 14(15)'],
  ['RVC', 'complementary part', 65, 's. 14(17)'],
  ['RVC TV', 'core part', 85, 's. 14(13)'],
  ['RVC', '8708.30 aftermarket', 50, 's. 13'],
  ['US', 'passenger vehicle', 50, 'drive-sense'],
  ['US', 'light truck', 50, 'drive-sense'],
  ['US', 'core part', null, ''],
  ['LVC', 'passenger vehicle', 40, 's. 18(1)'],
  ['LVC', 'light truck', 45, 's. 18(2)'],
  ['STEEL', 'passenger vehicle', 70, 's. 17(1)'],
  ['ALUMINUM', 'light truck', 70, 's. 17(1)'],
  ['GLASS', 'passenger vehicle', null, ''],
  ['DE MINIMIS', 'passenger vehicle', 10, 's. 5(4)'],
];

const none: readonly Row[] = (
  ['RVC', 'RVC TV', 'US', 'LVC', 'STEEL', 'ALUMINUM', 'GLASS', 'DE MINIMIS'] as const
).map((measure) => [measure, 'passenger vehicle', null, '']);

const tables: Readonly<Record<string, readonly Row[]>> = {
  'ca-2018-01': canada,
  'us-2018-04': tiers,
  'mx-2018-05': mexico,
  'us-mx-2018-08': agreedInPrinciple,
  'us-2026-05': review,
  'no-agreement': none,
};
const rows = Object.entries(tables).flatMap(([id, table]) =>
  table.map((row) => [id, ...row] as const),
);

/** Proposals have no steps: any day gives the same figure. */
const days = [null, '1994-01-01', '2026-12-31'];
const hundred = Exact.fromText('100');

test.each(rows)('%s: %s of a %s is %s %% (%s)', (id, measure, good, percent, report) => {
  const choice = readScenario(id);
  if (!choice.ok) throw new Error(`${id} must be readable`);
  for (const date of days) {
    const found = requirementFor(choice.value, measure, { good, date });
    if (percent === null) {
      expect(refusal(found)).toBe('missing requirement-none');
      continue;
    }
    expect(found.ok && found.value.limit.times(hundred).toNumber()).toBe(percent);
    expect(found.ok && found.value.source.title).toContain(report);
    expect(found.ok && found.value.from).toBeNull();
  }
});

test('figures that no report gives are marked open, reported ones are not', () => {
  const confidence = (id: string) =>
    scenarioOf(id)?.requirements.map(
      ({ measure, classes, steps }) => `${measure} ${classes[0]} ${steps[0]?.source.confidence}`,
    );
  expect(confidence('us-2026-05')).toEqual(
    expect.arrayContaining([
      'RVC passenger vehicle secondary',
      'US passenger vehicle secondary',
      'LVC passenger vehicle open',
      'STEEL passenger vehicle open',
      'RVC core part open',
    ]),
  );
  expect(confidence('ca-2018-01')).toEqual(['DE MINIMIS passenger vehicle open']);
});
