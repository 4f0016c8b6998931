import type { ElectrifiedGood, GoodClass } from '../types';

/** A part of column 1, by the name that tables print. */
export type CorePartName =
  | 'Engine'
  | 'Transmission'
  | 'Body and chassis'
  | 'Axles'
  | 'Suspension'
  | 'Steering'
  | 'Advanced battery';

/** One of the seven parts that must originate where a vehicle has it. */
export interface CorePartRow {
  readonly name: CorePartName;
  /** whose figures are the part's own */
  readonly class: GoodClass;
  /** as column 1 of the table prints it, then as sheets name it: English, Spanish, French */
  readonly names: readonly string[];
  /** vehicles that have no such part by their nature */
  readonly notIn?: readonly ElectrifiedGood[];
  /** only these are expected to have one */
  readonly onlyIn?: readonly ElectrifiedGood[];
  /** a vehicle that is stated to have no such part has this one */
  readonly insteadOf?: CorePartName;
}

/**
 * Column 1 of Table A.2 of SOR/2020-155 Part 6, the parts of s. 14(4). Column 2 names only combustion
 * engines under "Engines", and the battery is the primary source of power for propulsion.
 */
export const corePartRows: readonly CorePartRow[] = [
  {
    name: 'Engine',
    class: 'engine',
    names: ['engines', 'engine', 'motores', 'motor', 'moteurs', 'moteur'],
    notIn: ['electric vehicle'],
  },
  {
    name: 'Transmission',
    class: 'transmission',
    names: [
      ...['transmissions', 'transmission', 'gear box', 'gearbox'],
      ...['transmisiones', 'transmisión', 'caja de cambios'],
      ...['boîte de vitesses', 'boîtes de vitesses'],
    ],
  },
  {
    name: 'Body and chassis',
    class: 'core part',
    names: [
      ...['body and chassis', 'body', 'chassis'],
      ...['carrocería y chasis', 'carrocería', 'chasis'],
      ...['carrosserie et châssis', 'carrosserie'],
    ],
  },
  {
    name: 'Axles',
    class: 'core part',
    names: ['axles', 'axle', 'ejes', 'eje', 'essieux', 'essieu', 'ponts'],
  },
  {
    name: 'Suspension',
    class: 'core part',
    names: [
      ...['suspension systems', 'suspension system', 'suspension'],
      ...['sistemas de suspensión', 'sistema de suspensión', 'suspensión'],
      ...['systèmes de suspension', 'système de suspension'],
    ],
  },
  {
    name: 'Steering',
    class: 'core part',
    names: [
      ...['steering systems', 'steering system', 'steering'],
      ...['sistemas de dirección', 'sistema de dirección', 'dirección'],
      ...['systèmes de direction', 'système de direction', 'direction'],
    ],
  },
  {
    name: 'Advanced battery',
    class: 'advanced battery',
    names: [
      ...['advanced batteries', 'advanced battery', 'battery', 'traction battery'],
      ...['baterías avanzadas', 'batería avanzada', 'batería', 'batería de tracción'],
      ...['batteries avancées', 'batterie avancée', 'batterie', 'batterie de traction'],
    ],
    onlyIn: ['electric vehicle', 'hybrid vehicle'],
    insteadOf: 'Engine',
  },
];
