import { tableA1, tableB } from '../../src/scenario/data/usmca-tables';
import { rules } from './read';

type Row = readonly [
  scenario: string,
  date: string | null,
  code: string | null,
  range: readonly [number, number] | null,
  shiftRoute: boolean | null,
];

test.each<Row>([
  ['nafta-1994', null, '840734', [0.625, 0.625], false],
  ['nafta-1994', null, '840820', [0.625, 0.625], false],
  ['nafta-1994', null, '870840', [0.625, 0.625], true],
  ['nafta-1994', null, '848210', [0.5, 0.5], true],
  ['nafta-1994', null, '848320', [0.5, 0.5], true],
  ['nafta-1994', null, '848310', [0.6, 0.6], true],
  ['nafta-1994', null, '8708305090', [0.6, 0.6], true],
  ['nafta-1994', null, '870822', [0.6, 0.6], true],
  ['nafta-1994', null, '731815', null, null],
  ['nafta-1994', null, '850760', null, null],
  ['nafta-1994; li-ion = traced', null, '850760', [0.6, 0.6], true],
  ['nafta-1994', null, null, [0.625, 0.5], null],
  ['nafta-1994', null, '8708', [0.625, 0.6], true],
  ['nafta-1994', null, '84', [0.625, 0.5], null],
  ['nafta-1994', null, '73', null, null],
  ['nafta-1994', '1998-01-01', '870830', [0.55, 0.55], true],
  ['nafta-1994', '1997-12-31', null, [0.5, 0.5], null],
  ['us-2017-10', null, '840734', [0.85, 0.85], false],
  ['us-2017-10', null, '870840', [0.85, 0.85], true],
  ['us-2017-10', null, '731815', [0.6, 0.6], true],
  ['us-2017-10', null, null, [0.85, 0.6], null],
  ['us-2017-10', null, '8708', [0.85, 0.6], true],
  ['us-2017-10; parts = 85%', null, '870830', [0.85, 0.85], true],
  ['us-2017-10; rvc = 70%', null, '870840', [0.85, 0.85], true],
  ['usmca-2020', null, '840734', [0.75, 0.75], false],
  ['usmca-2020', null, '870830', [0.7, 0.7], true],
  ['usmca-2020', null, '851220', [0.65, 0.65], true],
  ['usmca-2020', null, '850760', [0.75, 0.75], true],
  ['usmca-2020', null, '870829', [0.75, 0.7], null],
  ['usmca-2020', null, '842132', [0.65, 0.65], true],
  ['usmca-2020', null, '731815', null, null],
  ['usmca-2020', null, null, [0.75, 0.65], null],
  ['usmca-2020', '2021-06-30', '870830', [0.625, 0.625], true],
  ['usmca-2020', '2021-07-01', '870830', [0.65, 0.65], true],
])('%s on %s: P of %s is %j', (scenario, date, code, range, shiftRoute) => {
  const found = rules(scenario, { date }).partRequirement(code);
  if (range === null) {
    expect(found).toBeNull();
    return;
  }
  expect([found?.highest.toNumber(), found?.lowest.toNumber()]).toEqual(range);
  expect(found?.shiftRoute).toBe(shiftRoute);
});

test('8708.29 and 8708.99 are the only subheadings in Tables A.1 and B', () => {
  const core = tableA1.flatMap(({ covers }) => covers);
  const both = tableB.flatMap(({ covers }) => covers).filter((cover) => core.includes(cover));
  expect(both).toEqual(['870829', '870899']);
  expect([tableA1.length, tableB.length]).toEqual([17, 38]);
});
