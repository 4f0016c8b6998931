import * as parameter from '../parameters';
import { optional, range, value } from '../parameters';
import { exampleIds } from '../../scenario/example-ids';
import type { FunctionDefinition } from './definition';

const { law } = exampleIds;

/** Materials that the producer makes itself, and the method that the good must use. */
export const ownMaterials: readonly FunctionDefinition[] = [
  {
    id: 'MAY_DESIGNATE',
    description:
      'Whether each self-produced material may be designated as an intermediate material beside those that are: no two, one inside the other, whose rules both ask for a regional value content.',
    parameters: [
      range('materials', 'Name of each self-produced material, one a line.'),
      range(
        'used_in',
        'The material that it goes into, by name; several separated by ;. Blank: into the good.',
      ),
      range('rvc_rule', 'Yes or no: its own rule of origin asks for a regional value content.'),
      range('designated', 'Yes: designated as an intermediate material. Blank or no: not.'),
      optional(
        range(
          'supplier_made',
          'Yes: made by a supplier whose production is not accumulated. Blank: own production, or accumulated.',
        ),
      ),
    ],
    result: 'any',
    spills: true,
    example: {
      formula: '=NAFTA.MAY_DESIGNATE({"shaft"; "pump"}, {"pump"; ""}, {"yes"; "yes"}, {"yes"; ""})',
      given: [
        [['shaft'], ['pump']],
        [['pump'], ['']],
        [['yes'], ['yes']],
        [['yes'], ['']],
      ],
      result: [[true], [false]],
    },
    source: 'NAFTA Article 402(10); SOR/94-14 s. 7(4)-(5), 14(4); SOR/2020-155 s. 8(6)-(7), 9(6)',
    help: [
      'A designated material is judged as a good of its own, with QUALIFIES on its own cost sheet; if it originates, it stands on the cost sheet of the good as one line: its total cost, nothing excluded from it, and VNM 0. A material that is not designated is not a line: its inputs are.',
      'For a light-duty automotive good a designation changes the net cost only: state traced and the listed imports inside. An engine, a gear box, an assembly or a sub-component for a heavy-duty vehicle may not be designated: s. 7(4), 9(9)(a), 10(9)(a). This function looks at the nesting alone.',
    ],
  },
  {
    id: 'NET_COST_REQUIRED',
    description:
      'TRUE if a good must use the net cost method: its rule gives no figure by transaction value, production is accumulated, or more than 85 % of its units went to related persons (NAFTA).',
    parameters: [
      parameter.scenario,
      parameter.good,
      optional(
        value(
          'related_units',
          'Units sold to related persons in the six months before the month of sale. The text 0: none.',
        ),
      ),
      optional(value('all_units', 'Units sold to all persons in those six months.')),
      optional(value('accumulated', 'Yes: production of suppliers is accumulated. Blank: no.')),
    ],
    result: 'boolean',
    spills: false,
    example: {
      formula: `=NAFTA.NET_COST_REQUIRED("${law}", "other good", 90000, 100000)`,
      given: [[[law]], 'other good', 90000, 100000],
      result: true,
    },
    source: 'NAFTA Article 402(5); SOR/94-14 s. 6(6); SOR/2020-155 s. 7(6)',
    help: [
      'Vehicles, listed parts and what Annex 403.2 names have no figure by transaction value: TRUE whatever was sold. Net cost is also compulsory where there is no acceptable transaction value, and for an intermediate material whose rule asks for a regional value content: that is not asked here.',
    ],
  },
];
