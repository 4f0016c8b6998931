import { exampleIds } from '../../scenario/example-ids';
import * as parameter from '../parameters';
import { optional, range, value } from '../parameters';
import type { FunctionDefinition } from './definition';

const { agreement } = exampleIds;
const { scenario } = parameter;

const highWageLabor = value(
  'high_wage_labor',
  'Wages without benefits of direct production work in the assembly of the vehicle, at a plant that pays the wage.',
);
const credits = [
  optional(
    value(
      'rnd_and_it_wages',
      'Wages for research, development and information technology in the three countries, whole producer, a year.',
    ),
  ),
  optional(
    value(
      'production_wages',
      'Wages of direct production workers in the three countries, whole producer, the same year.',
    ),
  ),
  optional(
    value(
      'assembly_credit',
      'TRUE where a high-wage plant for engines, transmissions or battery packs has the capacity. Blank: FALSE.',
    ),
  ),
];

const PARTS = ['engine', 'transmission', 'body', 'axles', 'suspension', 'steering'];
const columnOf = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** Functions that compute what an agreement asks of a vehicle besides its regional value content. */
export const vehicleTests: readonly FunctionDefinition[] = [
  {
    id: 'LABOR_VALUE_CONTENT',
    description:
      'Labour value content by net cost: (high-wage materials + high-wage labour) / net cost + technology credit + assembly credit. The result is the fact LVC.',
    parameters: [
      scenario,
      value('net_cost', 'Net cost of the vehicle, or of all vehicles of the period, above 0.'),
      value(
        'high_wage_materials',
        'Net cost of the materials made in plants that pay the wage, originating or not.',
      ),
      highWageLabor,
      ...credits,
    ],
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.LABOR_VALUE_CONTENT("${agreement}", 100, 20, 5, 8, 100, TRUE)`,
      given: [[[agreement]], 100, 20, 5, 8, 100, true],
      result: 0.38,
    },
    source: 'USMCA Appendix Article 7; SOR/2020-155 s. 12, 18(6)(a), (9)-(14), (20)-(21)',
    help: [
      'A fraction: format it 0.0%. A material counts with its full value where its plant pays the wage, also a non-originating one. High-wage transport may be added to the materials where it is not in them already. The wages and the capacities stand in the table of labour value content below.',
      'Technology credit: rnd_and_it_wages / production_wages, at most 10 points; no wage floor, no capital. Without production_wages it is #N/A. Assembly credit: 5 points. Both caps are the same for every vehicle and date.',
      'The result is the fact LVC. The fact LVC materials is the same call without the last three arguments; it may be left out where the total is reached, because the credits alone cannot make up the difference to its minimum.',
      'Of the proposals of 2018 only a percentage was reported: there materials and labour count over net cost, and a credit is #N/A. A scenario without labour value content is #N/A.',
    ],
  },
  {
    id: 'LABOR_VALUE_CONTENT_PURCHASES',
    description:
      'Labour value content by annual purchases: (high-wage purchases + labour) / (all purchases + labour) + technology credit + assembly credit. The result is the fact LVC.',
    parameters: [
      scenario,
      value(
        'high_wage_purchases',
        'Annual purchase value of the materials made in plants that pay the wage, originating or not.',
      ),
      value(
        'total_purchases',
        'Annual purchase value of all parts and materials for the assembly plant, above 0.',
      ),
      optional({
        ...highWageLabor,
        description:
          'Wages of direct production work in the assembly: counted in both places. Blank: in neither.',
      }),
      ...credits,
    ],
    result: 'number',
    spills: false,
    example: {
      formula: `=NAFTA.LABOR_VALUE_CONTENT_PURCHASES("${agreement}", 30, 100, , 20, 100, TRUE)`,
      given: [[[agreement]], 30, 100, null, 20, 100, true],
      result: 0.45,
    },
    source: 'USMCA Appendix Article 7; SOR/2020-155 s. 12, 18(6)(b), (9)-(14), (20)-(21)',
    help: [
      'The other formula of the law: the producer chooses. Labour stands in numerator and denominator or in neither, so leaving it out never raises the result.',
      'Credits, facts and proposals as in LABOR_VALUE_CONTENT.',
    ],
  },
  {
    id: 'METAL_SHARE',
    description:
      "Share of originating goods in a vehicle producer's purchases of one metal, by value: the fact Steel or Aluminum. Without originating it goes by origin, an upper bound.",
    parameters: [
      range(
        'purchases',
        'Value of each purchase of steel or of aluminum, one metal a call. Blank or 0: the line is left out.',
      ),
      range('origins', 'Where each purchase was made: MX, MEX, México, or US 60%; CN 40%.'),
      optional(
        range(
          'originating',
          'TRUE or originating where the seller states so. Blank: not originating. Omitted: by origin.',
        ),
      ),
      optional(
        range(
          'melt_origins',
          'Steel only: where it was melted and poured. Blank: outside the territory. Omitted: not asked.',
        ),
      ),
      optional(
        value('date', 'Date of the requirement: before 2027-07-01 melt_origins changes nothing.'),
      ),
    ],
    result: 'number',
    spills: false,
    example: {
      formula:
        '=NAFTA.METAL_SHARE({80; 20}, {"US"; "MX"}, {TRUE; TRUE}, {"US"; "KR"}, "2027-07-01")',
      given: [
        columnOf([80, 20]),
        columnOf(['US', 'MX']),
        columnOf([true, true]),
        columnOf(['US', 'KR']),
        '2027-07-01',
      ],
      result: 0.8,
    },
    source: 'USMCA Appendix Article 6; SOR/2020-155 s. 17(1)-(7), Table S',
    help: [
      'Purchases of Table S goods at the corporate level, with those whose terms the producer negotiates for its suppliers and the stampings of body in white and chassis frame. Which of the five periods of s. 17(7) is the choice of the producer.',
      'Without originating a purchase counts where it was made in the territory: an upper bound, since steel rolled there from an imported slab need not originate. A blank cell of originating is not originating.',
      'From 2027-07-01, and where no date is given, melt_origins counts: steel must be melted and poured in the territory. Without melt_origins nothing is asked of the melt, which is right for aluminum and an upper bound for steel. Where origin and melt are both split, only what must overlap counts.',
      'The result is the fact Steel or Aluminum. A share of 0 reads as a blank fact there, so the verdict is Undecided until 0 is written as text.',
    ],
  },
  {
    id: 'CORE_PARTS',
    description:
      'Whether the core parts of a car or light truck originate: each by all VNM or by column-2 components, averaged per part, or all as one super-core. Last row: the verdict.',
    parameters: [
      scenario,
      range(
        'parts',
        'Which of the seven parts each line is: engine, transmission, body, axles, suspension, steering, battery.',
      ),
      range(
        'net_costs',
        'Net cost of each line, or none: the vehicle has no such part. Blank: the line is left out.',
      ),
      range(
        'vnms',
        'All non-originating value in each line. Blank: not stated; a true zero is the text 0.',
      ),
      optional(
        range(
          'column_2_vnms',
          'Non-originating value of column-2 components in each line. Blank: not stated; a true zero is the text 0.',
        ),
      ),
      optional(range('quantities', 'Units of each line, where the amounts are per unit.')),
      optional(
        range(
          'statements',
          'originating where a supplier certified the part; for a battery also originating by shift, non-originating.',
        ),
      ),
      optional(
        value(
          'good',
          'passenger vehicle (default), light truck, electric vehicle, hybrid vehicle, 8703.23.',
        ),
      ),
      parameter.date,
    ],
    result: 'any',
    spills: true,
    example: {
      formula: `=INDEX(NAFTA.CORE_PARTS("${agreement}", {"engine"; "transmission"; "body"; "axles"; "suspension"; "steering"}, {100; 80; 200; 60; 50; 30}, {20; 25; 50; 12; 10; 5}), 18, 2)`,
      given: [
        [[agreement]],
        columnOf(PARTS),
        columnOf([100, 80, 200, 60, 50, 30]),
        columnOf([20, 25, 50, 12, 10, 5]),
      ],
      result: 'super-core',
    },
    source: 'USMCA Appendix Articles 3.7-3.9; SOR/2020-155 s. 14(4)-(13), 16(10), Table A.2',
    help: [
      'Spills Part, Way, Net cost, VNM, RVC, Required, Result, Source, Note, Code. For each part the producer may count all VNM or only the non-originating components of column 2, others disregarded; lines of one part are averaged as a ratio of sums. Or all parts are one super-core, their net costs and VNM summed. Any way is enough; the Way of the last row is all, column 2, mixed or super-core. The term core parts = all | column 2 | super-core fixes it.',
      'A part that is missing leaves the result Undecided, never a pass. The law asks for parts used in the vehicle: an electric vehicle needs no engine, electric and hybrid vehicles need an advanced battery, and so does a vehicle whose engine has none as its net cost. Any other vehicle is judged without a battery unless a line names one.',
      'A VNM that is not stated may be none or all of the net cost: the result is decided only where both agree. Without column_2_vnms a part that fails by all VNM is therefore Undecided, unless core parts = all. A part stated as originating passes as it is and is left out of the average of its part.',
      'The regional value content of one part, or of the super-core of one vehicle, must not be below the requirement; an average must exceed it (s. 14(12)). An average exactly on it is Undecided. Net cost method only. An advanced battery may also originate by tariff change.',
      'As the fact Core parts: =LET(t, NAFTA.CORE_PARTS(...), r, INDEX(t, ROWS(t), 7), IF(r="Undecided", "", r="Pass")).',
      'On the cost sheet of the vehicle a part that passed by column 2, by an average or in the super-core is stated as core 80%; whether it then counts as wholly originating is the term core roll-up. None of these ways is open to a part traded on its own: s. 14(9).',
    ],
  },
];
