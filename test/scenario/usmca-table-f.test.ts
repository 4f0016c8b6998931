import { partList, readScenario } from '../../src/scenario';
import { tableF } from '../../src/scenario/data/usmca-tables';

/** SOR/2020-155 Part 6, Table F, parts for other vehicles, as printed; descriptions shortened. */
const printed: readonly (readonly [entry: string, what: string])[] = [
  ['40.09', 'Tubes, pipes and hoses'],
  ['4010.31', 'Endless transmission belts'],
  ['4010.32', 'Endless transmission belts'],
  ['4010.33', 'Endless transmission belts'],
  ['4010.34', 'Endless transmission belts'],
  ['4010.39.aa', 'Other endless transmission belts'],
  ['40.11', 'New pneumatic tires, of rubber'],
  ['4016.93.aa', 'Gaskets'],
  ['4016.99.aa', 'Vibration control goods'],
  ['7007.11', 'Toughened'],
  ['7007.21', 'Laminated safety glass of a size and shape suitable for'],
  ['7009.10', 'Rearview mirrors for vehicles'],
  ['8301.20', 'Locks of a kind used for motor vehicles'],
  ['8407.31', 'Reciprocating piston engines of a kind used for the'],
  ['8407.32', 'Reciprocating piston engines of a kind used for the'],
  ['8407.33', 'Reciprocating piston engines of a kind used for the'],
  ['8407.34.aa', 'Reciprocating piston engines of a kind used for the'],
  ['8407.34.bb', 'Reciprocating piston engines of a kind used for the'],
  ['8408.20', 'Compression-ignition internal combustion piston engines of a'],
  ['84.09', 'Parts suitable for use solely or principally with'],
  ['8413.30', 'Fuel'],
  ['8414.59.aa', 'Other fans'],
  ['8414.80.aa', 'Other air or gas pumps'],
  ['8415.20', 'Air conditioning machines'],
  ['8421.39.aa', 'Catalytic converters'],
  ['8481.20', 'Valves for oleohydraulic or pneumatic transmissions'],
  ['8481.30', 'Check'],
  ['8481.80', 'Other taps'],
  ['8482.10 through 8482.80', 'Ball or roller bearings'],
  ['8483.10', 'Transmission shafts'],
  ['8483.20', 'Bearing housings, incorporating ball or roller bearings'],
  ['8483.30', 'Bearing housings'],
  ['8483.40', 'Gears and gearing'],
  ['8483.50', 'Flywheels and pulleys, including pulley blocks'],
  ['8501.10', 'Electric motors and generators of an output not exceeding'],
  ['8501.20', 'Universal AC/DC motors of an output exceeding 37.5 W'],
  ['8501.31', 'Other DC motors and generators of an output not exceeding 750'],
  ['8501.32.aa', 'Other DC motors and generators of an output exceeding 750W'],
  [
    '8507.20.aa, 8507.30.aa, 8507.40.aa and 8507.80.aa',
    'Batteries that provide primary source for electric cars',
  ],
  ['8511.30', 'Distributors'],
  ['8511.40', 'Starter motors and dual purpose starter-generators of a kind'],
  ['8511.50', 'Other generators'],
  ['8512.20', 'Other lighting or visual signalling equipment'],
  ['8512.40', 'Windshield wipers, defrosters and demisters'],
  ['ex 8519.81', 'Cassette decks'],
  ['8527.21', 'Radios combined with cassette players'],
  ['8527.29', 'Radios'],
  ['8536.50', 'Other electrical switches'],
  ['8536.90', 'Junction boxes'],
  ['8537.10.bb', 'Motor control centers'],
  ['8539.10', 'Sealed beam lamp units'],
  ['8539.21', 'Tungsten halogen filament lamp'],
  ['8544.30', 'Ignition wiring sets and other wiring sets of a kind used in'],
  ['87.06', 'Chassis fitted with engines'],
  ['87.07', 'Bodies'],
  ['8708.10.aa', 'Bumpers'],
  ['8708.21', 'Safety seat belts'],
  ['8708.29.aa', 'Body stampings'],
  ['8708.29.cc', 'Door assemblies'],
  ['8708.30', 'Brakes and servo-brakes'],
  ['8708.40', 'Gear boxes and parts thereof'],
  ['8708.50', 'Drive axles with differential'],
  ['8708.70.aa', 'Road wheels, but not parts or accessories thereof'],
  ['8708.80', 'Suspension systems and parts thereof'],
  ['8708.91', 'Radiators and parts thereof'],
  ['8708.92', 'Silencers'],
  ['8708.93.aa', 'Clutches'],
  ['8708.94', 'Steering wheels'],
  ['8708.95', 'Safety airbags with inflator systems, and parts thereof'],
  ['8708.99.aa', 'Vibration control goods containing rubber'],
  ['8708.99.bb', 'Double flanged wheel hub units incorporating ball bearings'],
  ['8708.99.ee', 'Other parts for powertrains'],
  ['8708.99.hh', 'Other parts and accessories not provided for elsewhere in'],
  ['9031.80', 'Other measuring and checking instruments'],
  ['9032.89', 'Other automatic regulating or controlling instruments and'],
  ['9401.20', 'Seats of a kind used for motor vehicles'],
];

/** Bearings of the table have their rule in Schedule 1: s. 20(3)(c) excepts them. */
const bearings = ['8482.10 through 8482.80', '8483.20', '8483.30'];

test('the table is Table F as printed: 76 entries', () => {
  expect(tableF.map(({ entry }) => entry)).toEqual(printed.map(([entry]) => entry));
  expect(tableF).toHaveLength(76);
});

test('every entry is a listed part of an other vehicle, the bearings excepted', () => {
  const choice = readScenario('usmca-2020');
  if (!choice.ok) throw new Error('usmca-2020 is modelled');
  for (const good of ['other vehicle', 'heavy other vehicle']) {
    const list = partList(choice.value, good);
    if (!list.ok) throw new Error(`${good} is a good`);
    for (const { entry, covers } of tableF) {
      const code = (covers[0] ?? '').slice(0, 6).padEnd(6, '0');
      expect([entry, list.value(code)]).toEqual([
        entry,
        bearings.includes(entry) ? '' : 'listed part',
      ]);
    }
  }
});
