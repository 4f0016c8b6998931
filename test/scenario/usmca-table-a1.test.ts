import { partList, readScenario } from '../../src/scenario';
import { tableA1 } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table A.1, core parts for passenger vehicles and light trucks, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['8407.31', 'Reciprocating piston engines of a kind used for the'],
  ['8407.32', 'Reciprocating piston engines of a kind used for the'],
  ['8407.33', 'Reciprocating piston engines of a kind used for the'],
  ['8407.34', 'Reciprocating piston engines of a kind used for the'],
  ['ex 8408.20', 'Compression-ignition internal combustion piston engines of a'],
  ['8409.91', 'Parts suitable for use solely or principally with the engines'],
  ['8409.99', 'Parts suitable for use solely or principally with the engines'],
  ['8507.60', 'Lithium-ion batteries that are used as the primary source of'],
  ['8706.00', 'Chassis fitted with engines'],
  ['8707.10', 'Bodies for the vehicles of heading 87.03'],
  ['8707.90', 'Bodies for the vehicles of subheading 8704.21 or 8704.31'],
  ['ex 8708.29', 'Body stampings'],
  ['8708.40', 'Gear boxes and parts thereof'],
  ['8708.50', 'Drive axles with differential'],
  ['8708.80', 'Suspension systems and parts thereof'],
  ['8708.94', 'Steering wheels'],
  ['ex 8708.99', 'Chassis frames'],
];

test('the table is Table A.1 as printed: 17 entries', () => {
  expect(tableA1.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableA1).toHaveLength(17);
});

test('PART_CLASS reads every entry as core part', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  const list = partList(choice.value, 'passenger vehicle');
  if (!list.ok) throw new Error('passenger vehicle is a good');
  for (const { entry, covers } of tableA1) {
    expect([entry, list.value(covers[0] ?? '')]).toEqual([entry, 'core part']);
  }
});
