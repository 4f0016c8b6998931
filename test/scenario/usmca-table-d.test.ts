import { partList, readScenario } from '../../src/scenario';
import { tableD } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table D, principal parts for heavy trucks, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['8407.31', 'Reciprocating piston engines of a kind used for the'],
  ['8407.32', 'Reciprocating piston engines of a kind used for the'],
  ['8407.33', 'Reciprocating piston engines of a kind used for the'],
  ['8407.34', 'Reciprocating piston engines of a kind used for the'],
  ['8408.20', 'Compression-ignition internal combustion piston engines of a'],
  ['8409.91', 'Parts suitable for use solely or principally with the engines'],
  ['8409.99', 'Parts suitable for use solely or principally with the engines'],
  ['8413.30', 'Fuel'],
  ['ex 8414.59', 'Turbochargers and superchargers'],
  ['8414.80', 'Other air or gas pumps, compressors and fans'],
  ['8415.20', 'Air conditioning machines'],
  ['8483.10', 'Transmission shafts'],
  ['8483.40', 'Gears and gearing'],
  ['8483.50', 'Flywheels and pulleys, including pulley blocks'],
  ['ex 8501.32', 'Other DC motors and generators of an output exceeding 750W'],
  ['8511.40', 'Starter motors and dual purpose starter-generators of a kind'],
  ['8511.50', 'Other generators'],
  ['8537.10', 'Electric controls for a voltage not exceeding 1,000 V'],
  ['8706.00', 'Chassis fitted with engines'],
  ['8707.90', 'Bodies for the vehicles of heading 87.01'],
  ['8708.10', 'Bumpers and parts thereof'],
  ['8708.21', 'Safety seat belts'],
  ['8708.29', 'Other parts and accessories of bodies'],
  ['8708.30', 'Brakes and servo-brakes'],
  ['8708.40', 'Gear boxes and parts thereof'],
  ['8708.50', 'Drive axles with differential'],
  ['8708.70', 'Road wheels and parts and accessories thereof'],
  ['8708.80', 'Suspension systems and parts thereof'],
  ['8708.91', 'Radiators and parts thereof'],
  ['8708.92', 'Silencers'],
  ['8708.93', 'Clutches and parts thereof'],
  ['8708.94', 'Steering wheels'],
  ['8708.95', 'Safety airbags with inflator system'],
  ['8708.99', 'Other parts and accessories of motor vehicles of headings'],
  ['9401.20', 'Seats of a kind used for motor vehicles'],
];

test('the table is Table D as printed: 35 entries', () => {
  expect(tableD.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableD).toHaveLength(35);
});

test('PART_CLASS reads every entry as principal part', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  const list = partList(choice.value, 'heavy truck');
  if (!list.ok) throw new Error('heavy truck is a good');
  for (const { entry, covers } of tableD) {
    expect([entry, list.value(covers[0] ?? '')]).toEqual([entry, 'principal part']);
  }
});
