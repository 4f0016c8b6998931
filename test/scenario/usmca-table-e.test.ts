import { partList, readScenario } from '../../src/scenario';
import { tableE } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table E, complementary parts for heavy trucks, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['8413.50', 'Other reciprocating positive displacement pumps'],
  ['ex 8479.89', 'Electronic brake systems, including ABS and ESC systems'],
  ['8482.10', 'Ball bearings'],
  ['8482.20', 'Tapered roller bearings'],
  ['8482.30', 'Spherical roller bearings'],
  ['8482.40', 'Needle roller bearings'],
  ['8482.50', 'Other cylindrical roller bearings'],
  ['8483.20', 'Bearing housings, incorporating ball or roller bearings'],
  ['8483.30', 'Bearing housings'],
  ['8483.60', 'Clutches and shaft couplings'],
  ['8505.20', 'Electro-magnetic couplings, clutches and brakes'],
  ['8505.90', 'Other electro-magnets'],
  ['8507.60', 'Lithium-ion batteries'],
  ['8511.80', 'Other electrical ignition or starting equipment of a kind'],
  ['8511.90', 'Parts of electrical ignition or starting equipment of a kind'],
];

test('the table is Table E as printed: 15 entries', () => {
  expect(tableE.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableE).toHaveLength(15);
});

test('PART_CLASS reads every entry as complementary part', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  const list = partList(choice.value, 'heavy truck');
  if (!list.ok) throw new Error('heavy truck is a good');
  for (const { entry, covers } of tableE) {
    expect([entry, list.value(covers[0] ?? '')]).toEqual([entry, 'complementary part']);
  }
});
