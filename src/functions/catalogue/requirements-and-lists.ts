import * as parameter from '../parameters';
import { exampleIds } from '../../scenario/example-ids';
import type { FunctionDefinition } from './definition';
import { dutyAtStake } from './duty';

const { law, demand, agreement } = exampleIds;

const { scenario, good, date, facts } = parameter;

/** What is required, what stands on a list, what a label means. */
export const requirementsAndLists: readonly FunctionDefinition[] = [
  {
    id: 'REQUIREMENT',
    description:
      'What a scenario requires of a good on a date, as a fraction: RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS or DE MINIMIS. #N/A where it requires or publishes none.',
    parameters: [scenario, parameter.measure, good, date, facts],
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.REQUIREMENT("${demand}", "US")`,
      given: [[[demand]], 'US'],
      result: 0.5,
    },
    source: 'each figure with its source on the help page and in EVALUATION',
    help: [
      'Without a date the last step counts. NAFTA steps run by the fiscal year of the producer: fact "Fiscal year start".',
    ],
  },
  {
    id: 'SCENARIOS',
    description:
      'Every built-in law and proposal, by date: proposer, status, confidence, RVC and US share.',
    parameters: [],
    result: 'any',
    spills: true,
    example: { formula: '=INDEX(NAFTA.SCENARIOS(), 1, 1)', given: [], result: 'Id' },
    source: 'each with its source on the help page',
    help: [
      'RVC and US share are those of a passenger vehicle, last step; blank where none is published.',
    ],
  },
  {
    id: 'SCENARIO_TERMS',
    description:
      'What a scenario asks of a good, and what it leaves open: value, readings, source and confidence of each term.',
    parameters: [scenario, good, date],
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.SCENARIO_TERMS("${demand}"), 2, 2)`,
      given: [[[demand]]],
      result: 0.85,
    },
    source: 'each row names its own',
    help: [
      'Rows whose column Open is TRUE are readings of what the public record does not settle.',
    ],
  },
  dutyAtStake,
  {
    id: 'ORIGIN_CODE',
    description:
      'Two-letter ISO code of each country label, the same shape. Unknown or ambiguous labels keep an error of their own.',
    parameters: [parameter.labels, parameter.system],
    result: 'any',
    spills: true,
    example: {
      formula: '=NAFTA.ORIGIN_CODE("México")',
      given: [[['México']]],
      result: [['MX']],
    },
    source: 'ISO 3166-1; key of the NHTSA part 583 (AALA) report',
    help: [
      'The AALA key differs from ISO: CN is Canada, CH is China, DE is Denmark. It is never chosen automatically.',
    ],
  },
  {
    id: 'IS_TRACED',
    description:
      'Whether each tariff code stands on the tracing list of the scenario; FALSE where it has none. The same shape.',
    parameters: [parameter.tariffCodes, scenario],
    result: 'any',
    spills: true,
    example: {
      formula: `=NAFTA.IS_TRACED({"8708.30"; "7318.15"}, "${law}")`,
      given: [[['8708.30'], ['7318.15']], [[law]]],
      result: [[true], [false]],
    },
    source: 'NAFTA Annex 403.1; SOR/94-14 Schedule IV',
    help: [
      'Six digits decide. Entries narrower than that, or described in words, count as listed: confirm them on the list below.',
    ],
  },
  {
    id: 'PART_CLASS',
    description:
      'The class of part of each tariff code under a scenario: core part, principal part, complementary part, listed part, or empty. The strictest where a code stands in two tables.',
    parameters: [parameter.tariffCodes, scenario, good],
    result: 'any',
    spills: true,
    example: {
      formula: `=NAFTA.PART_CLASS({"8708.40"; "8708.30"}, "${agreement}")`,
      given: [[['8708.40'], ['8708.30']], [[agreement]]],
      result: [['core part'], ['principal part']],
    },
    source: 'SOR/2020-155 Part 6, Tables A.1, B and C; NAFTA Annex 403.1',
    help: ['A code shorter than six digits is an error of its own cell.'],
  },
];
