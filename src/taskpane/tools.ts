import packageJson from '../../package.json';
import { evaluationOf } from '../functions/evaluate';
import { functionIds } from '../functions/ids';
import { implementations } from '../functions/implementations';
import { textOf } from '../origin';
import { alternativesOf, goodNames, readScenario, scenarios, sideBySide } from '../scenario';
import type { Tools } from './model/tools';
import { ownProposalIn, templateOf } from './own-proposal';

/** The product's own core, as the custom functions use it. */
export const tools: Tools = {
  scenarios: scenarios.map((scenario) => ({
    ...scenario,
    readings: scenario.readings.map((reading) => ({
      ...reading,
      alternatives: alternativesOf(reading),
    })),
  })),
  sideBySide,
  // the list of the settings sheet; a tariff code may stand in the cell as well
  goods: goodNames,
  version: packageJson.version,
  evaluationOf,
  templateOf,
  proposalOf: (table) => ownProposalIn(table, 'en'),
  problemOf: (expression) => {
    const read = readScenario(expression);
    return read.ok ? null : read.issues.map((issue) => textOf(issue)).join('; ');
  },
  calculate: (id, given) => {
    const known = functionIds.find((one) => one === id);
    return known === undefined ? null : implementations[known].calculate(...given);
  },
  // loaded when something is tried out: no other page of the pane calculates a sheet
  trialOf: async (survey, sheets) => (await import('./trial-of')).trialOf(survey, sheets),
};
