import * as parameter from '../parameters';
import { exampleIds } from '../../scenario/example-ids';
import type { FunctionDefinition } from './definition';
import { COST_SHEET } from './on-a-cost-sheet';

const { law, demand, agreement } = exampleIds;

const [costs, origins, netCost, , hsCodes, statements, good, date, facts, usValues] = COST_SHEET;
const { scenario } = parameter;

const IMPORTED = [[[40], [10]], [['CN'], ['DE']], 100, [[law]], [['8708.30'], ['8708.40']]];

/** Functions that weigh a verdict: what is left, what breaks it, other readings, other proposals. */
export const comparing: readonly FunctionDefinition[] = [
  {
    id: 'HEADROOM',
    description:
      'How much more non-originating value still passes the RVC test, in money; negative is the shortfall. What is unstated is read favourably.',
    parameters: COST_SHEET,
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.HEADROOM({40; 10}, {"CN"; "DE"}, 100, "${law}", {"8708.30"; "8708.40"})`,
      given: IMPORTED,
      result: -12.5,
    },
    source: 'arithmetic on NAFTA Article 402(3) and USMCA Article 4.5(3)',
    help: ['Net cost x (1 - requirement) - VNM, at the net cost of the sheet.'],
  },
  {
    id: 'BREAKING_LINES',
    description:
      'The fewest lines that break it: what the RVC would be with each line originating, largest gain first, as far as needed. Under a US test also the lines to source from the United States.',
    parameters: COST_SHEET,
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.BREAKING_LINES({40; 10}, {"CN"; "DE"}, 100, "${law}", {"8708.30"; "8708.40"}), 1, 1)`,
      given: IMPORTED,
      result: 'Rank',
    },
    source: 'arithmetic; no rule of origin',
    help: [
      'Spills Rank, Line, VNM (what the change takes away), RVC with this line originating, RVC with all so far, Passes, Code. A changed line is read as made in the territory and stated as originating, as the scenario counts that. Rows with the code us-share show the US share in the RVC columns. A good that passes gives the header alone.',
    ],
  },
  {
    id: 'READINGS',
    description:
      'The verdict under every reading of what the scenario leaves open, and which reading flips it; for the US share every base and numerator.',
    parameters: COST_SHEET,
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.READINGS(80, "MX", 100, "${demand}", "8708.30", "originating"), 1, 1)`,
      given: [[[80]], [['MX']], 100, [[demand]], [['8708.30']], [['originating']]],
      result: 'Term',
    },
    source: 'each reading with its source on the help page and in SCENARIO_TERMS',
    help: [
      'The first row is the scenario as chosen. A reading that lacks a figure names the fact it needs.',
    ],
  },
  {
    id: 'COMPARE',
    description:
      'The same sheet under several laws and proposals, one row each: RVC, what is required, US share, other tests, verdict, headroom. Never an error inside.',
    parameters: [
      costs,
      origins,
      netCost,
      parameter.scenarioRange,
      hsCodes,
      statements,
      good,
      date,
      facts,
      usValues,
    ],
    result: 'any',
    spills: true,
    example: {
      formula: '=INDEX(NAFTA.COMPARE(80, "MX", 100, , "8708.30", "originating"), 1, 1)',
      given: [[[80]], [['MX']], 100, null, [['8708.30']], [['originating']]],
      result: 'Scenario',
    },
    source: 'as QUALIFIES, scenario by scenario',
    help: [
      'Verdict is Qualifies, Fails, No rule, or Undecided with the tests that are open.',
      'Duty at stake is what would be paid if the good does not qualify, at the most-favoured-nation rate on the date: it needs the facts Importer and Customs value. A good that qualifies pays 0; one that is undecided has as much at stake as one that fails. Empty where a fact or a rate is missing: the code then says which (importer-missing, customs-value-missing, mfn-unknown, mfn-several). Overlays are not in it: see DUTY.',
    ],
  },
  {
    id: 'EVALUATION_BY',
    description:
      'One long bill of materials with a model column: net cost, VNM, RVC, US share, verdict and headroom, a row per model.',
    parameters: [
      parameter.groups,
      costs,
      origins,
      parameter.netCosts,
      scenario,
      hsCodes,
      statements,
      good,
      date,
      facts,
    ],
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.EVALUATION_BY({"A"; "B"}, {40; 30}, {"CN"; "DE"}, {"A", 100; "B", 100}, "${agreement}"), 2, 4)`,
      given: [
        [['A'], ['B']],
        [[40], [30]],
        [['CN'], ['DE']],
        [
          ['A', 100],
          ['B', 100],
        ],
        [[agreement]],
      ],
      result: 0.6,
    },
    source: 'as QUALIFIES, model by model',
    help: ['net_costs has two columns, the model and its net cost; the rows keep their order.'],
  },
  {
    id: 'MEETS',
    description:
      'The verdict from figures already on the sheet, one row per model: TRUE, FALSE, or #N/A where a required figure is blank. A test without requirement is skipped.',
    parameters: [scenario, parameter.rvcFigure, parameter.usShareFigure, good, date, facts],
    result: 'boolean',
    spills: false,
    example: {
      formula: `=NAFTA.MEETS("${demand}", 0.86, 0.49)`,
      given: [[[demand]], 0.86, 0.49],
      result: false,
    },
    source: 'as QUALIFIES',
    help: [
      'Fill it down a fleet table. There are no lines here, so there is no de minimis waiver.',
    ],
  },
];
