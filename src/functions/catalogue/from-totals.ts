import * as parameter from '../parameters';
import { exampleIds } from '../../scenario/example-ids';
import type { FunctionDefinition } from './definition';

const { law } = exampleIds;

const { netCost } = parameter;

/** Functions on totals that a sheet has already. */
export const fromTotals: readonly FunctionDefinition[] = [
  {
    id: 'NET_COST',
    description:
      'Net cost: total cost less sales promotion, royalties, shipping and packing, and non-allowable interest.',
    parameters: [
      parameter.totalCost,
      parameter.salesPromotion,
      parameter.royalties,
      parameter.shippingPacking,
      parameter.nonAllowableInterest,
    ],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.NET_COST(100, 5, 2.5, 3, 1.5)',
      given: [100, 5, 2.5, 3, 1.5],
      result: 88,
    },
    source: 'NAFTA Articles 402(8) and 415; SOR/94-14 s. 6(11); SOR/2020-155 s. 7(11)',
    help: [
      'Profit is never in total cost. Excluded costs inside the price of a bought material are not taken out. Research and development performed in the territory is not an excluded cost.',
    ],
  },
  {
    id: 'RVC_NET_COST',
    description:
      'Regional value content from totals: (NC - VNM) / NC. From totals; for a cost sheet use REGIONAL_VALUE_CONTENT.',
    parameters: [netCost, parameter.vnm],
    result: 'number',
    spills: false,
    example: { formula: '=NAFTA.RVC_NET_COST(20000, 7500)', given: [20000, 7500], result: 0.625 },
    source: 'NAFTA Article 402(3); USMCA Article 4.5(3)',
    help: ['May be negative.'],
  },
  {
    id: 'RVC_TRANSACTION_VALUE',
    description:
      'Regional value content by the transaction value method: (TV - VNM) / TV. From totals; vehicles and most automotive parts must use net cost.',
    parameters: [parameter.transactionValue, parameter.vnm],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.RVC_TRANSACTION_VALUE(1000, 300)',
      given: [1000, 300],
      result: 0.7,
    },
    source: 'NAFTA Article 402(2); USMCA Article 4.5(2)',
    help: [
      'May be negative. The net cost method is compulsory for vehicles and listed parts: Article 402(5).',
    ],
  },
  {
    id: 'TRACED_VALUE',
    description:
      'The value of a traced material, by the row of the law: rows a to d customs value, freight and duties; e, h, i the price; f, g price x (1 - RVC).',
    parameters: [
      parameter.tracingRow,
      parameter.price,
      parameter.customsValue,
      parameter.freight,
      parameter.dutiesAndFees,
      parameter.materialRvc,
    ],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.TRACED_VALUE("f", 100, , , , 0.6)',
      given: ['f', 100, null, null, null, 0.6],
      result: 40,
    },
    source: 'NAFTA Article 403(1); SOR/94-14 s. 9(2)-(5)',
    help: [
      'Rows: (a) you import and have title, (b) you import and take title later, (c) and (d) others import and state the customs value, (e) a later transaction is stated, (f) originating with its RVC, (g) originating only, (h) an amount passed down, (i) no statement.',
      'Inland freight after the first place of receipt is not part of it.',
    ],
  },
  {
    id: 'AVERAGE_RVC',
    description:
      'Regional value content averaged over a category of goods: a ratio of sums, never a mean of percentages.',
    parameters: [parameter.averagedNetCosts, parameter.vnms, parameter.quantities],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.AVERAGE_RVC({100; 300}, {50; 60})',
      given: [
        [[100], [300]],
        [[50], [60]],
      ],
      result: 0.725,
    },
    source: 'NAFTA Article 403(3)-(4); SOR/94-14 s. 11, 12; SOR/2020-155 s. 16',
    help: [
      'Which goods may be averaged, and for how long, is for the law and your election to say: the provisions stand under averaging below.',
    ],
  },
  {
    id: 'DE_MINIMIS',
    description:
      'TRUE if the value of non-originating materials is not more than the de minimis share of the value: 7 % under NAFTA, 10 % under USMCA.',
    parameters: [parameter.vnm, parameter.deMinimisValue, parameter.scenario],
    result: 'boolean',
    spills: false,
    example: {
      formula: `=NAFTA.DE_MINIMIS(7, 100, "${law}")`,
      given: [7, 100, [[law]]],
      result: true,
    },
    source: 'NAFTA Article 405; SOR/94-14 s. 5; SOR/2020-155 s. 5',
    help: [
      'The value is the transaction value adjusted to F.O.B., else the total cost. #N/A where the scenario has no waiver.',
    ],
  },
];
