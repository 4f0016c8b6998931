import { exampleIds } from '../../scenario/example-ids';
import * as parameter from '../parameters';
import type { FunctionDefinition } from './definition';

const { demand } = exampleIds;

/** What makes a proposal of one's own. */
export const ownProposals: readonly FunctionDefinition[] = [
  {
    id: 'OWN_PROPOSAL',
    description:
      'The table of an own proposal as the text of one cell, which every function takes as its scenario: put it into NAFTA_SCENARIO, or into the list that COMPARE reads.',
    parameters: [parameter.proposal],
    result: 'string',
    spills: false,
    example: {
      formula: `=NAFTA.OWN_PROPOSAL({"based on", "${demand}"; "rvc", "80%"})`,
      given: [
        [
          ['based on', demand],
          ['rvc', '80%'],
        ],
      ],
      result: `own proposal, based on ${demand}; rvc = 80%`,
    },
    source: 'your own; each row may name its source and status',
    help: [
      'Columns: Name, Value, Unit, From, Good, Source, Status, in any order under a header in English, Spanish or French, in this order without one. Names are the terms of an expression, "based on" (the id of a built-in scenario, of which everything else is taken) and "name". Without "based on", rvc is required.',
      'rvc, us share, lvc, steel, aluminum, glass and de minimis may have several rows: From is the first day of a step, Good the class it is for. A row without Good is for whatever good is judged; the own requirement of parts changes only by a row that names their class. Before the first day of the rows the steps of the base apply; steps run by calendar day, and an own proposal has no life.',
      'A number is a share of 1, as a cell formatted as a percentage holds it; a number above 1 needs the unit % or a percent sign. A status primary, secondary or unverified is the confidence of the row; any other leaves it open. The range itself can be the scenario of a function, too.',
    ],
  },
];
