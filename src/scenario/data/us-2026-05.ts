import type { GoodClass, Requirement, ScenarioData } from '../types';
import { figure, lightVehicles } from './after-nafta';
import { labourAsBefore } from './labour-value';
import { open } from './sources';
import { us2026Readings } from './us-2026-readings';
import { cars, metals, ofTheVehicle, regional, truckMaterials, trucks } from './us-2026-reports';
import { lightClasses, usmca2020 } from './usmca-2020';
import { usmcaWaiver } from './usmca-provisions';

/** What the agreement asks in the end: the proposal came after its last step. */
const lastStepOf = ({ measure, classes, steps }: Requirement): readonly Requirement[] =>
  steps.slice(-1).map(({ percent, source }) => figure(measure, classes, percent, open(source)));

/** Of heavy trucks and other vehicles nothing was reported. */
const judged = [
  ...lightClasses,
  ...usmca2020.classes.filter((rule) => rule.class.startsWith('aftermarket')),
];
const classes = judged.map((rule) => rule.class);

const isJudgedPart = (goodClass: GoodClass) =>
  classes.includes(goodClass) && !lightVehicles.includes(goodClass);
const ofParts = usmca2020.requirements
  .filter(({ measure }) => measure === 'RVC' || measure === 'RVC TV')
  .map((row) => ({ ...row, classes: row.classes.filter(isJudgedPart) }))
  .filter((row) => row.classes.length > 0)
  .flatMap(lastStepOf);

/** The opening position of the joint review of 2026, known from one report and its copies. */
export const us202605: ScenarioData = {
  inherits: 'usmca-2020',
  id: 'us-2026-05',
  name: 'United States opening position in the joint review of 2026 ("82/50")',
  label: 'US 82/50',
  summary:
    'Cars and light trucks would need 82 % regional value content and half of their content from the United States. Over what the half is taken, and whether labour value content, steel and aluminum stay, was not reported; here they stay as in the USMCA.',
  proposer: 'United States',
  date: '2026-05-29',
  status: 'reported by Reuters and others, not published; under negotiation, no later text found',
  confidence: 'secondary',
  life: null,
  classes: judged.map((rule) => ({ ...rule, source: open(rule.source) })),
  plants: [],
  staging: null,
  lvcCredit: null,
  partsElsewhere: [],
  requirements: [
    figure('RVC', lightVehicles, '82', regional),
    ...ofParts,
    figure('US', lightVehicles, '50', ofTheVehicle),
    figure('LVC', ['passenger vehicle'], '40', cars),
    figure('LVC MATERIALS', ['passenger vehicle'], '25', cars),
    figure('LVC', ['light truck'], '45', trucks),
    figure('LVC MATERIALS', ['light truck'], '30', truckMaterials),
    figure('STEEL', lightVehicles, '70', metals),
    figure('ALUMINUM', lightVehicles, '70', metals),
    figure('DE MINIMIS', classes, '10', open(usmcaWaiver)),
  ],
  factRules: usmca2020.factRules
    .filter(({ code }) => code !== 'core-parts')
    .map((rule) => ({ ...rule, classes: lightVehicles, source: open(rule.source) })),
  labour: labourAsBefore,
  partsSource: open(usmca2020.partsSource),
  readings: us2026Readings,
  doubts: ['never-published'],
  // no test of core parts was reported, nor anything of plants and staging
  terms: ['core roll-up', 'li-ion'],
};
