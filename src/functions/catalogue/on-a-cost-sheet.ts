import * as parameter from '../parameters';
import { exampleIds } from '../../scenario/example-ids';
import type { FunctionDefinition } from './definition';

const { law, demand } = exampleIds;

const { costs, origins, netCost, scenario, hsCodes, statements, good, date, facts, usValues } =
  parameter;
/** The one order of the functions on a cost sheet. */
export const COST_SHEET = [
  costs,
  origins,
  netCost,
  scenario,
  hsCodes,
  statements,
  good,
  date,
  facts,
  usValues,
] as const;

const BRAKES = [[[80]], [['MX']], 100, [[law]], [['8708.30']], [['originating']]] as const;

/** Functions that read the lines of a cost sheet. */
export const onACostSheet: readonly FunctionDefinition[] = [
  {
    id: 'REGIONAL_VALUE_CONTENT',
    description:
      'Regional value content of a good from its cost lines, net cost method: (NC - VNM) / NC under a law or proposal. What is unstated is read favourably; QUALIFIES reads both ends.',
    parameters: COST_SHEET,
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.REGIONAL_VALUE_CONTENT(80, "MX", 100, "${law}", "8708.30", "originating")`,
      given: BRAKES,
      result: 0.68,
    },
    source: 'NAFTA Articles 402(3) and 403; USMCA Article 4.5(3); the proposals as reported',
    help: [
      'The share of net cost that is regional, as a fraction: format it 0.0%. The scenario decides which materials count as non-originating: under NAFTA only imports on the tracing list (Annex 403.1), also inside an originating part; under the US proposal of 2017 every import; under USMCA non-originating materials, with roll-up.',
      'A line made in the territory about which nothing is stated counts as originating here, because the figure is the favourable one. The verdict takes both ends: see QUALIFIES.',
    ],
  },
  {
    id: 'QUALIFIES',
    description:
      'TRUE if the good passes every test of the scenario, unrounded, with what is not stated read at its worst; FALSE if some test fails on any reading; else #N/A with what is missing.',
    parameters: COST_SHEET,
    result: 'boolean',
    spills: false,
    example: {
      formula: `=NAFTA.QUALIFIES(80, "MX", 100, "${law}", "8708.30", "originating")`,
      given: BRAKES,
      result: true,
    },
    source: 'NAFTA Articles 401-405; USMCA Chapter 4 and Automotive Appendix',
    help: [
      'Three verdicts: Qualifies (TRUE), Fails (FALSE), Undecided (#N/A with the reasons). A pass never rests on something nobody stated, and there is never a pass without a test.',
      'The de minimis waiver is tested where the fact Transaction value or Total cost is stated. Where the rule offers tariff shift or RVC, either is enough; where it needs both, both.',
    ],
  },
  {
    id: 'EVALUATION',
    description:
      'Every test of the scenario as a table: measured, required, margin in points and in value, result, source. First rows: what it is judged as, and the readings; last row: the verdict.',
    parameters: COST_SHEET,
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.EVALUATION(80, "MX", 100, "${law}", "8708.30", "originating"), 1, 1)`,
      given: BRAKES,
      result: 'Test',
    },
    source: 'as QUALIFIES; each row names its own provision or report',
    help: [
      'Spills nine columns: Test, Measured, Required, Margin, Margin in value, Result (Pass, Fail, Undecided, Not required), Source, Note, Code. The mark behind a source says how sure it is: V1 read in the law, V2 read in a report, M not verified, O left open by the public record.',
    ],
  },
  {
    id: 'CHECK',
    description:
      '"OK", or every reason and doubt about the verdict in words, one below the other. Never an error, so that the message can be read where Excel does not show it.',
    parameters: COST_SHEET,
    result: 'string',
    spills: false,
    example: {
      formula: `=NAFTA.CHECK(80, "MX", 100, "${law}", "8708.30", "originating")`,
      given: BRAKES,
      result: 'OK',
    },
    source: 'as QUALIFIES',
    help: [
      'Takes the arguments of QUALIFIES. Where they cannot be read it says which parameter and line, what was received and what to do.',
    ],
  },
  {
    id: 'NON_ORIGINATING_VALUE',
    description:
      'VNM: the value of non-originating materials in the cost lines, as the scenario counts them. What is unstated is read favourably, or as the term "unstated" says.',
    parameters: [costs, origins, scenario, hsCodes, statements, good, date],
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.NON_ORIGINATING_VALUE(80, "MX", "${law}", "8708.30", "RVC 70%")`,
      given: [[[80]], [['MX']], [[law]], [['8708.30']], [['RVC 70%']]],
      result: 24,
    },
    source: 'SOR/94-14 s. 6(4), 9, 14; SOR/2020-155 s. 7(4), 14(1)',
    help: [
      'In the money of the sheet. There is no net cost here; everything else as in REGIONAL_VALUE_CONTENT.',
    ],
  },
  {
    id: 'US_CONTENT_SHARE',
    description:
      'Share of the base that is United States value, as the scenario reads it (terms us base, us numerator). Additive: US value of the lines / base.',
    parameters: [costs, origins, parameter.baseValue, scenario, usValues, statements, facts],
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.US_CONTENT_SHARE({40; 35}, {"US"; "MX"}, 100, "${demand}")`,
      given: [[[40], [35]], [['US'], ['MX']], 100, [[demand]]],
      result: 0.4,
    },
    source: 'proposals of the United States of October 2017 and May 2026, as reported; base open',
    help: [
      'base_value is the figure the scenario names: net cost by default; with "us base = transaction value" that value. With "us base = materials" the sum of the material lines is the base and base_value is ignored.',
      'Subtractive: (base - lines that are not US - fact "Non-US conversion cost") / base. Without that fact it is #N/A, unless the lines reach the base.',
      'This is not the AALA percentage, and not the US content of Section 232.',
    ],
  },
  {
    id: 'COUNTRY_SHARE',
    description: 'Share of one country in a base, by where each line was made.',
    parameters: [costs, origins, parameter.baseValue, parameter.country],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.COUNTRY_SHARE({40; 35}, {"US"; "MX 80%; CN 20%"}, 100, "China")',
      given: [[[40], [35]], [['US'], ['MX 80%; CN 20%']], 100, 'China'],
      result: 0.07,
    },
    source: 'arithmetic; no rule of origin',
    help: [
      'May differ from US_CONTENT_SHARE, which reads us_values and the terms of the scenario.',
    ],
  },
];
