import { coreParts, corePartsOf, tableA2 } from '../../src/scenario';

/** SOR/2020-155 Part 6, Table A.2, as printed: part, component, subheadings (each with "ex"). */
const printed: readonly (readonly [part: string, component: string, codes: string])[] = [
  [
    'Engines',
    'Spark-ignition reciprocating or rotary internal combustion piston engines and Compression-ignition internal combustion piston engines (diesel or semi-diesel engines)',
    '8407.33 8407.34 8408.20',
  ],
  ['Engines', 'Heads', '8409.91 8409.99'],
  ['Engines', 'Blocks', '8409.91 8409.99'],
  ['Engines', 'Crankshafts', '8483.10'],
  ['Engines', 'Crankcases', '8409.91 8409.99'],
  ['Engines', 'Pistons', '8409.91'],
  ['Engines', 'Rods', '8409.91 8409.99'],
  ['Engines', 'Head subassembly', '8409.91 8409.99'],
  ['Transmissions', 'Gear boxes', '8708.40'],
  ['Transmissions', 'Transmission cases', '8708.40'],
  ['Transmissions', 'Torque converters', '8708.40 8483.90'],
  ['Transmissions', 'Torque converter housings', '8708.40 8483.90'],
  ['Transmissions', 'Gears and gear blanks', '8708.40 8483.90'],
  [
    'Transmissions',
    'Clutches, including continuously variable transmissions, but not parts thereof',
    '8708.93',
  ],
  ['Transmissions', 'Valve body assembly', '8481.90 8708.40'],
  [
    'Body and chassis',
    'Major stampings that form the “body in white” or chassis frame',
    '8707.10 8707.90 8708.29 8708.99',
  ],
  ['Body and chassis', 'Major body panel stampings', '8708.10 8708.29'],
  ['Body and chassis', 'Secondary panel stampings', '8708.29'],
  ['Body and chassis', 'Structural panel stampings', '8708.29 8708.99'],
  ['Body and chassis', 'Stamped Frame components', '8708.29 8708.99'],
  [
    'Axles',
    'Drive-axles with differential, whether or not provided with other transmission components, and non-driving axles',
    '8708.50',
  ],
  ['Axles', 'Axle shafts', '8708.50'],
  ['Axles', 'Axle housings', '8708.50'],
  ['Axles', 'Axle hubs', '8482.10 8482.20 8708.50 8708.99'],
  ['Axles', 'Carriers', '8708.50'],
  ['Axles', 'Differentials', '8708.50'],
  ['Suspension systems', 'Suspension systems (including shock absorbers)', '8708.80'],
  ['Suspension systems', 'Shock absorbers', '8708.80'],
  ['Suspension systems', 'Struts', '8708.80'],
  ['Suspension systems', 'Control arms', '8708.80'],
  ['Suspension systems', 'Sway bars', '8708.80'],
  ['Suspension systems', 'Knuckles', '8708.80'],
  ['Suspension systems', 'Coil springs', '7320.20'],
  ['Suspension systems', 'Leaf springs', '7320.10'],
  ['Steering systems', 'Steering wheels, steering columns and steering boxes', '8708.94'],
  ['Steering systems', 'Steering columns', '8708.94'],
  ['Steering systems', 'Steering gears/racks', '8708.94'],
  ['Steering systems', 'Control units', '8537.10 8537.90 8543.70'],
  [
    'Advanced batteries',
    'Batteries of a kind used as the primary source for the propulsion of electrical power for electrically powered vehicles for passenger vehicles and light trucks',
    '8507.60 8507.80',
  ],
  ['Advanced batteries', 'Cells', '8507.60 8507.80 8507.90'],
  ['Advanced batteries', 'Modules/arrays', '8507.60 8507.80 8507.90'],
  ['Advanced batteries', 'Assembled packs', '8507.60 8507.80'],
];

const dotted = (code: string) => `${code.slice(0, 4)}.${code.slice(4)}`;

test('the table is Table A.2 as printed: seven parts, 42 components', () => {
  const rows = tableA2.flatMap(({ part, components }) =>
    components.map(({ component, codes }) => [part, component, codes.map(dotted).join(' ')]),
  );
  expect(rows).toEqual(printed);
  expect([coreParts().length, rows.length]).toEqual([7, 42]);
});

test.each([
  ['848310', ['Engines: Crankshafts']],
  ['8483105000', ['Engines: Crankshafts']],
  ['732020', ['Suspension systems: Coil springs']],
  ['840734', [`Engines: ${printed[0]?.[1]}`]],
  ['870893', [`Transmissions: ${printed[13]?.[1]}`]],
  ['848210', ['Axles: Axle hubs']],
  // the edition of 2022 took windscreens out of 8708.29
  ['870822', ['Body and chassis', 'Body and chassis', 'Body and chassis', 'Body and chassis']],
  ['870830', []],
  ['8708', []],
  ['', []],
])('%s can be %j', (code, expected) => {
  const found = corePartsOf(code);
  if (code === '870822') expect(found.slice(0, 4).map(({ part }) => part)).toEqual(expected);
  else expect(found.map(({ part, component }) => `${part}: ${component}`)).toEqual(expected);
});

test('no code is no core part', () => {
  expect(corePartsOf(null)).toEqual([]);
});
