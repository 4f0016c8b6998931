import { partList, readScenario } from '../../src/scenario';
import { tableC } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table C, complementary parts for passenger vehicles and light trucks, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['4009.12', 'Tubes'],
  ['4009.22', 'Tubes'],
  ['4009.32', 'Tubes'],
  ['4009.42', 'Tubes'],
  ['8301.20', 'Locks of a kind used for motor vehicles'],
  ['ex 8421.39', 'Catalytic converters'],
  ['8481.20', 'Valves for oleohydraulic or pneumatic transmissions'],
  ['8481.30', 'Check'],
  ['8481.80', 'Other taps'],
  ['8501.10', 'Electric motors of an output not exceeding 37.5 W'],
  ['8501.20', 'Universal AC/DC motors of an output exceeding 37.5 W'],
  ['8501.31', 'Other DC motors and generators of an output not exceeding 750'],
  ['ex 8507.20', 'Other lead-acid batteries of a kind used for the propulsion'],
  ['ex 8507.30', 'Nickel-cadmium batteries of a kind used for the propulsion of'],
  ['ex 8507.40', 'Nickel-iron batteries of a kind used for the propulsion of'],
  ['ex 8507.80', 'Other batteries of a kind used for the propulsion of motor'],
  ['8511.30', 'Distributors'],
  ['8512.20', 'Other lighting or visual signalling equipment'],
  ['8512.40', 'Windshield wipers, defrosters and demisters'],
  ['ex 8519.81', 'Cassette decks'],
  ['8536.50', 'Other electrical switches'],
  ['ex 8536.90', 'Junction boxes'],
  ['8539.10', 'Sealed beam lamp units'],
  ['8539.21', 'Tungsten halogen filament lamp'],
  ['8544.30', 'Ignition wiring sets and other wiring sets of a kind used in'],
  ['9031.80', 'Other measuring and checking instruments'],
  ['9032.89', 'Other automatic regulating or controlling instruments and'],
];

test('the table is Table C as printed: 27 entries', () => {
  expect(tableC.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableC).toHaveLength(27);
});

test('PART_CLASS reads every entry as complementary part', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  const list = partList(choice.value, 'passenger vehicle');
  if (!list.ok) throw new Error('passenger vehicle is a good');
  for (const { entry, covers } of tableC) {
    expect([entry, list.value(covers[0] ?? '')]).toEqual([entry, 'complementary part']);
  }
});
