import { partList, readScenario } from '../../src/scenario';
import { tableB } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table B, principal parts for passenger vehicles and light trucks, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['8413.30', 'Fuel'],
  ['8413.50', 'Other reciprocating positive displacement pumps'],
  ['8414.59', 'Other fans'],
  ['8414.80', 'Other air or gas pumps, compressors and fans'],
  ['8415.20', 'Air conditioning machines'],
  ['ex 8479.89', 'Electronic brake systems, including ABS and ESC systems'],
  ['8482.10', 'Ball bearings'],
  ['8482.20', 'Tapered roller bearings'],
  ['8482.30', 'Spherical roller bearings'],
  ['8482.40', 'Needle roller bearings'],
  ['8482.50', 'Other cylindrical roller bearings'],
  ['8482.80', 'Other ball or roller bearings'],
  ['8483.10', 'Transmission shafts'],
  ['8483.20', 'Bearing housings, incorporating ball or roller bearings'],
  ['8483.30', 'Bearing housings'],
  ['8483.40', 'Gears and gearing'],
  ['8483.50', 'Flywheels and pulleys, including pulley blocks'],
  ['8483.60', 'Clutches and shaft couplings'],
  ['8501.32', 'Other DC motors and generators of an output exceeding 750W'],
  ['8501.33', 'Other DC motors and generators of an output exceeding 75 kW'],
  ['8505.20', 'Electro-magnetic couplings, clutches and brakes'],
  ['8505.90', 'Other electro-magnets'],
  ['8511.40', 'Starter motors and dual purpose starter-generators of a kind'],
  ['8511.50', 'Other generators'],
  ['8511.80', 'Other electrical ignition or starting equipment of a kind'],
  ['ex 8511.90', 'Parts of electrical ignition or starting equipment of a kind'],
  ['8537.10', 'Electric controls for a voltage not exceeding 1,000 V'],
  ['8708.10', 'Bumpers and parts thereof'],
  ['8708.21', 'Safety seat belts'],
  ['ex 8708.29', 'Other parts and accessories of bodies'],
  ['8708.30', 'Brakes and servo-brakes'],
  ['8708.70', 'Road wheels and parts and accessories thereof'],
  ['8708.91', 'Radiators and parts thereof'],
  ['8708.92', 'Silencers'],
  ['8708.93', 'Clutches and parts thereof'],
  ['8708.95', 'Safety airbags with inflator system'],
  ['ex 8708.99', 'Other parts and accessories of motor vehicles of headings'],
  ['9401.20', 'Seats of a kind used for motor vehicles'],
];

test('the table is Table B as printed: 38 entries', () => {
  expect(tableB.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableB).toHaveLength(38);
});

test('PART_CLASS reads every entry as principal part; of 8708.29 and 8708.99 the stricter class is core part', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  const list = partList(choice.value, 'passenger vehicle');
  if (!list.ok) throw new Error('passenger vehicle is a good');
  for (const { entry, covers } of tableB) {
    expect([entry, list.value(covers[0] ?? '')]).toEqual([
      entry,
      ['ex 8708.29', 'ex 8708.99'].includes(entry) ? 'core part' : 'principal part',
    ]);
  }
});
