import type { ClassRule, Reading, Requirement, Scenario } from '../types';
import { labourByPart6 } from './labour-value';
import { sor2020 } from './sources';
import { coversOf } from './tariff-entries';
import { usReadings } from './us-readings';
import { usmcaStaging } from './usmca-staging';
import { usmcaVehicles } from './usmca-vehicles';
import { usmcaRequirements } from './usmca-figures';
import { heavyTruckClasses, heavyTruckCredit, heavyTruckParts } from './usmca-heavy-trucks';
import {
  aftermarketParts,
  otherClasses,
  otherPlants,
  partsForOthers,
} from './usmca-other-vehicles';
import {
  battery,
  certified,
  complementary,
  coreOnly,
  coreParts,
  from,
  inForce,
  lvc,
  metals,
  panelReport,
  principal,
  truckRule,
  usmcaWaiver,
  vehicleRule,
  vehicles,
} from './usmca-provisions';
import { tableA1, tableB, tableC } from './usmca-tables';

/** A hybrid by name could be either kind; only one of them is a passenger vehicle. */
export const hybridEngine: Reading = {
  term: 'hybrid engine',
  reading: 'spark-ignition',
  others: ['compression-ignition: write good = other vehicle'],
  source: sor2020(
    's. 12, passenger vehicle',
    'a vehicle of subheading 8703.90 with both a compression-ignition engine and an electric motor for propulsion',
  ),
  settledBy: null,
  classes: ['hybrid vehicle'],
};

/** Passenger vehicles, light trucks and parts for them; they are all that the proposals speak of. */
export const lightClasses: readonly ClassRule[] = [
  { class: 'passenger vehicle', builder: 'ordinary', route: 'both', source: vehicleRule },
  { class: 'light truck', builder: 'ordinary', route: 'both', source: truckRule },
  { class: 'engine', builder: 'ordinary', route: 'RVC', source: coreOnly },
  { class: 'transmission', builder: 'ordinary', route: 'RVC', source: coreOnly },
  { class: 'core part', builder: 'ordinary', route: 'RVC', source: coreOnly },
  { class: 'advanced battery', builder: 'ordinary', route: 'either', source: battery },
  { class: 'principal part', builder: 'ordinary', route: 'either', source: principal },
  { class: 'complementary part', builder: 'ordinary', route: 'either', source: complementary },
];
const usmcaClasses: readonly ClassRule[] = [...lightClasses, ...heavyTruckClasses, ...otherClasses];

/** A good that is subject to an RVC requirement, of whatever class. */
const waiver: Requirement = {
  measure: 'DE MINIMIS',
  classes: usmcaClasses.map((rule) => rule.class),
  steps: [{ percent: '10', from, to: null, source: usmcaWaiver }],
};

/** The Automotive Appendix to Annex 4-B and Part VI of the Uniform Regulations. */
export const usmca2020: Scenario = {
  id: 'usmca-2020',
  name: 'USMCA automotive appendix (Annex 4-B Appendix; Uniform Regulations Part VI)',
  label: 'USMCA',
  summary:
    'Cars and light trucks need 75 % regional value content by net cost, seven core parts that originate, 40 or 45 % labour value content, and 70 % of steel and aluminum purchases from the region. Heavy trucks need 64 % (70 % from July 2027), other vehicles 62.5 or 60 %. Originating parts roll up; there is no tracing list.',
  proposer: 'Canada, Mexico, United States',
  date: from,
  status:
    'in force; on 2026-07-01 the United States declined to extend it by 16 years, so it is reviewed every year and ends in 2036 unless extended',
  confidence: 'primary',
  checkedOn: '2026-11-23',
  life: { from, to: null, source: inForce },
  calendar: 'day',
  classes: usmcaClasses,
  requirements: [...usmcaRequirements, waiver],
  plants: otherPlants,
  // s. 7(6): net cost only where a rule gives no figure by transaction value
  method: { relatedSales: null, accumulating: false },
  factRules: [
    { code: 'core-parts', fact: 'Core parts', measure: null, classes: vehicles, source: coreParts },
    { code: 'lvc', fact: 'LVC', measure: 'LVC', classes: certified, source: lvc },
    {
      code: 'lvc-materials',
      fact: 'LVC materials',
      measure: 'LVC MATERIALS',
      classes: certified,
      source: lvc,
    },
    { code: 'steel', fact: 'Steel', measure: 'STEEL', classes: certified, source: metals },
    { code: 'aluminum', fact: 'Aluminum', measure: 'ALUMINUM', classes: certified, source: metals },
  ],
  labour: labourByPart6,
  staging: usmcaStaging,
  lvcCredit: heavyTruckCredit,
  // the rules of s. 13 for parts name the net cost method only
  netCostOnly: ['8706', '8707', '8708'],
  usBase: 'net cost',
  usNumerator: 'additive',
  vehicleCodes: usmcaVehicles,
  partsElsewhere: [
    { vehicle: 'heavy truck', judgedFor: 'heavy truck', parts: heavyTruckParts },
    ...partsForOthers,
  ],
  aftermarketParts,
  parts: [
    { covers: ['850760'], class: 'advanced battery' },
    { covers: ['840731', '840732', '840733', '840734', '840820'], class: 'engine' },
    { covers: ['870840'], class: 'transmission' },
    // body stampings and chassis frames are core, the rest of the two subheadings is principal
    { covers: ['870829', '870899'], class: 'core part', or: 'principal part' },
    { covers: coversOf(tableA1), class: 'core part' },
    { covers: coversOf(tableB), class: 'principal part' },
    { covers: coversOf(tableC), class: 'complementary part' },
  ],
  otherParts: null,
  partsTerm: [],
  partsSource: sor2020(
    's. 14(13)',
    'the following RVC thresholds apply to parts for use as original equipment listed under Table A.1 and column 1 of Table A.2',
  ),
  edition: 2012,
  tracingList: false,
  coreRollUp: 'panel',
  technology: 'none',
  noRule: false,
  readings: [
    ...usReadings('all'),
    {
      term: 'core roll-up',
      reading: 'panel',
      others: ['us'],
      source: { ...panelReport, confidence: 'open' },
      settledBy: 'core roll-up',
      classes: vehicles,
    },
    hybridEngine,
  ],
  doubts: [],
  terms: ['core roll-up', 'core parts', 'li-ion', 'plant', 'staging'],
};
