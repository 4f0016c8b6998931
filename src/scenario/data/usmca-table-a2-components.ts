import type { ListEntry } from './tariff-entries';
import type { CorePartName } from './usmca-table-a2';

const components = (
  ...rows: readonly (readonly [component: string, ...codes: string[]])[]
): readonly ListEntry[] =>
  rows.map(([entry, ...codes]) => ({
    entry,
    covers: codes.map((code) => code.replace('.', '')),
    described: true,
  }));

/** Column 2 of Table A.2: the components of each part, in the numbering of the 2012 edition. */
export const corePartComponents = (): Readonly<Record<CorePartName, readonly ListEntry[]>> => ({
  Engine: components(
    [
      'Spark-ignition reciprocating or rotary and compression-ignition internal combustion piston engines',
      ...['8407.33', '8407.34', '8408.20'],
    ],
    ['Heads', '8409.91', '8409.99'],
    ['Blocks', '8409.91', '8409.99'],
    ['Crankshafts', '8483.10'],
    ['Crankcases', '8409.91', '8409.99'],
    ['Pistons', '8409.91'],
    ['Rods', '8409.91', '8409.99'],
    ['Head subassembly', '8409.91', '8409.99'],
  ),
  Transmission: components(
    ['Gear boxes', '8708.40'],
    ['Transmission cases', '8708.40'],
    ['Torque converters', '8708.40', '8483.90'],
    ['Torque converter housings', '8708.40', '8483.90'],
    ['Gears and gear blanks', '8708.40', '8483.90'],
    ['Clutches, including continuously variable transmissions, but not parts thereof', '8708.93'],
    ['Valve body assembly', '8481.90', '8708.40'],
  ),
  'Body and chassis': components(
    [
      'Major stampings that form the “body in white” or chassis frame',
      ...['8707.10', '8707.90', '8708.29', '8708.99'],
    ],
    ['Major body panel stampings', '8708.10', '8708.29'],
    ['Secondary panel stampings', '8708.29'],
    ['Structural panel stampings', '8708.29', '8708.99'],
    ['Stamped frame components', '8708.29', '8708.99'],
  ),
  Axles: components(
    [
      'Drive-axles with differential, whether or not provided with other transmission components, and non-driving axles',
      '8708.50',
    ],
    ['Axle shafts', '8708.50'],
    ['Axle housings', '8708.50'],
    ['Axle hubs', '8482.10', '8482.20', '8708.50', '8708.99'],
    ['Carriers', '8708.50'],
    ['Differentials', '8708.50'],
  ),
  Suspension: components(
    ['Suspension systems (including shock absorbers)', '8708.80'],
    ['Shock absorbers', '8708.80'],
    ['Struts', '8708.80'],
    ['Control arms', '8708.80'],
    ['Sway bars', '8708.80'],
    ['Knuckles', '8708.80'],
    ['Coil springs', '7320.20'],
    ['Leaf springs', '7320.10'],
  ),
  Steering: components(
    ['Steering wheels, steering columns and steering boxes', '8708.94'],
    ['Steering columns', '8708.94'],
    ['Steering gears/racks', '8708.94'],
    ['Control units', '8537.10', '8537.90', '8543.70'],
  ),
  'Advanced battery': components(
    [
      'Batteries of a kind used as the primary source for the propulsion of electrical power for electrically powered vehicles for passenger vehicles and light trucks',
      ...['8507.60', '8507.80'],
    ],
    ['Cells', '8507.60', '8507.80', '8507.90'],
    ['Modules/arrays', '8507.60', '8507.80', '8507.90'],
    ['Assembled packs', '8507.60', '8507.80'],
  ),
});
