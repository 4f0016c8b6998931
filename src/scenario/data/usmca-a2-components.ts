import { sor2020 } from './sources';

export const tableA2Source = /* @__PURE__ */ sor2020(
  's. 14(4), Table A.2',
  'a passenger vehicle or light truck is only originating if the parts listed in column 1 of Table A.2 used in its production are originating',
);

/** A component of column 2, and the subheadings in which it stands; only the goods described count. */
export interface CoreComponent {
  readonly component: string;
  readonly codes: readonly string[];
}

/**
 * Table A.2: the seven core parts of a passenger vehicle or light truck (column 1) and their components
 * (column 2), in the numbering of 2012. Every code is printed with "ex".
 */
export const tableA2: readonly {
  readonly part: string;
  readonly components: readonly CoreComponent[];
}[] = [
  {
    part: 'Engines',
    components: [
      {
        component:
          'Spark-ignition reciprocating or rotary internal combustion piston engines and Compression-ignition internal combustion piston engines (diesel or semi-diesel engines)',
        codes: ['840733', '840734', '840820'],
      },
      { component: 'Heads', codes: ['840991', '840999'] },
      { component: 'Blocks', codes: ['840991', '840999'] },
      { component: 'Crankshafts', codes: ['848310'] },
      { component: 'Crankcases', codes: ['840991', '840999'] },
      { component: 'Pistons', codes: ['840991'] },
      { component: 'Rods', codes: ['840991', '840999'] },
      { component: 'Head subassembly', codes: ['840991', '840999'] },
    ],
  },
  {
    part: 'Transmissions',
    components: [
      { component: 'Gear boxes', codes: ['870840'] },
      { component: 'Transmission cases', codes: ['870840'] },
      { component: 'Torque converters', codes: ['870840', '848390'] },
      { component: 'Torque converter housings', codes: ['870840', '848390'] },
      { component: 'Gears and gear blanks', codes: ['870840', '848390'] },
      {
        component: 'Clutches, including continuously variable transmissions, but not parts thereof',
        codes: ['870893'],
      },
      { component: 'Valve body assembly', codes: ['848190', '870840'] },
    ],
  },
  {
    part: 'Body and chassis',
    components: [
      {
        component: 'Major stampings that form the “body in white” or chassis frame',
        codes: ['870710', '870790', '870829', '870899'],
      },
      { component: 'Major body panel stampings', codes: ['870810', '870829'] },
      { component: 'Secondary panel stampings', codes: ['870829'] },
      { component: 'Structural panel stampings', codes: ['870829', '870899'] },
      { component: 'Stamped Frame components', codes: ['870829', '870899'] },
    ],
  },
  {
    part: 'Axles',
    components: [
      {
        component:
          'Drive-axles with differential, whether or not provided with other transmission components, and non-driving axles',
        codes: ['870850'],
      },
      { component: 'Axle shafts', codes: ['870850'] },
      { component: 'Axle housings', codes: ['870850'] },
      { component: 'Axle hubs', codes: ['848210', '848220', '870850', '870899'] },
      { component: 'Carriers', codes: ['870850'] },
      { component: 'Differentials', codes: ['870850'] },
    ],
  },
  {
    part: 'Suspension systems',
    components: [
      { component: 'Suspension systems (including shock absorbers)', codes: ['870880'] },
      { component: 'Shock absorbers', codes: ['870880'] },
      { component: 'Struts', codes: ['870880'] },
      { component: 'Control arms', codes: ['870880'] },
      { component: 'Sway bars', codes: ['870880'] },
      { component: 'Knuckles', codes: ['870880'] },
      { component: 'Coil springs', codes: ['732020'] },
      { component: 'Leaf springs', codes: ['732010'] },
    ],
  },
  {
    part: 'Steering systems',
    components: [
      { component: 'Steering wheels, steering columns and steering boxes', codes: ['870894'] },
      { component: 'Steering columns', codes: ['870894'] },
      { component: 'Steering gears/racks', codes: ['870894'] },
      { component: 'Control units', codes: ['853710', '853790', '854370'] },
    ],
  },
  {
    part: 'Advanced batteries',
    components: [
      {
        component:
          'Batteries of a kind used as the primary source for the propulsion of electrical power for electrically powered vehicles for passenger vehicles and light trucks',
        codes: ['850760', '850780'],
      },
      { component: 'Cells', codes: ['850760', '850780', '850790'] },
      { component: 'Modules/arrays', codes: ['850760', '850780', '850790'] },
      { component: 'Assembled packs', codes: ['850760', '850780'] },
    ],
  },
];
