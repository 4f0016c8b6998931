import * as book from '../accounts/parameters';
import type { FunctionDefinition } from './definition';

/** Functions on the producer's books, before a net cost is known. */
export const accounts: readonly FunctionDefinition[] = [
  {
    id: 'TOTAL_COST',
    description:
      'Total cost: all product, period and other costs of the books, less gains and plus losses of currency conversion related to the production of the good.',
    parameters: [book.bookCosts, book.exchangeGains, book.exchangeLosses],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.TOTAL_COST(45000, 7000, 6000)',
      given: [[[45000]], 7000, 6000],
      result: 44000,
    },
    source: 'SOR/94-14 s. 2(6), 6(12); SOR/2020-155 s. 1(6), 7(12)',
    help: [
      'Profit and the taxes on it are no part of total cost. Gains and losses that have nothing to do with the good stay out. NET_COST takes the excluded costs off.',
      'A gain or loss of currency conversion never changes the value of a material.',
    ],
  },
  {
    id: 'ALLOCATED_COST',
    description:
      'A cost divided among goods by an allocation base, in the shape of the bases. The parts add up to the cost exactly.',
    parameters: [book.allocatedAmount, book.bases, book.decimals],
    result: 'any',
    spills: true,
    example: {
      formula: '=NAFTA.ALLOCATED_COST(6000000, {5000; 3000})',
      given: [6000000, [[5000], [3000]]],
      result: [[3750000], [2250000]],
    },
    source: 'SOR/94-14 Schedule VII, Appendices A to C; SOR/2020-155 Schedule 5, Appendices A to C',
    help: [
      'Appendix A: any base that reflects benefit, cause or ability to bear, such as direct labour hours or costs, units, machine hours, sales, floor space. Appendix B: direct labour plus direct material costs as the base. Appendix C: direct labour plus direct material plus direct overhead. Where you use a method for internal management that is based on one of these criteria, that method counts; a method is kept for the whole fiscal year.',
      'Excluded costs are allocated by the same base: divide them in a second column and take them off. What is left over after the last decimal goes to the largest remainders, the earlier good first. The examples of the law round the ratio to three decimals; nothing is rounded here before the last decimal.',
    ],
  },
  {
    id: 'PRINCIPAL_MATURITY',
    description:
      'Weighted average principal maturity of a loan in years: sum of (principal x years) / loan, rounded to one decimal as the law prescribes.',
    parameters: [book.loan, book.years, book.payments],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.PRINCIPAL_MATURITY(1000000, {1; 2}, {75867.96; 924132.04})',
      given: [1000000, [[1], [2]], [[75867.96], [924132.04]]],
      result: 1.9,
    },
    source: 'SOR/94-14 Schedule XI s. 1; SOR/2020-155 Schedule 9 s. 1',
    help: [
      'Principal only: interest is no part of a payment here. A half is rounded upwards; no other figure of the regulations is rounded.',
      'Variable rate adjusted at more than a year: one interest period at a time, the principal at its beginning as the loan, and the principal still owed at its end as a payment at its end.',
    ],
  },
  {
    id: 'COMPARABLE_YIELD',
    description:
      'Yield of federal debt obligations of a maturity, by linear interpolation between the nearest below and above; beyond the longest, that of the longest.',
    parameters: [book.maturity, book.maturities, book.yields, book.nearest],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.COMPARABLE_YIELD(6, {5; 7}, {0.047; 0.05})',
      given: [6, [[5], [7]], [[0.047], [0.05]]],
      result: 0.0485,
    },
    source: 'SOR/94-14 Schedule XI s. 1, 2; SOR/2020-155 Schedule 9 s. 1, 2',
    help: [
      'The obligations are those of the federal government of the country in which the producer is. For a rate adjusted within a year, nearest = TRUE takes the maturity nearest to the interval of adjustment.',
    ],
  },
  {
    id: 'NON_ALLOWABLE_INTEREST',
    description:
      'The part of an interest cost above the allowed rate, which is the comparable yield of federal debt plus 700 basis points; it is taken off total cost.',
    parameters: [book.interest, book.rate, book.comparableYield],
    result: 'number',
    spills: false,
    example: {
      formula: '=NAFTA.NON_ALLOWABLE_INTEREST(60000, 6%, 4.85%)',
      given: [60000, 0.06, 0.0485],
      result: 0,
    },
    source:
      'NAFTA Article 415; SOR/94-14 s. 2(1), 6(14), Schedule XI; SOR/2020-155 s. 1(1), 7(14), Schedule 9',
    help: [
      'Interest x (rate - yield - 7 points) / rate, and 0 up to the allowed rate, that included. This reads the definition as the part that exceeds, not as the whole interest of such a contract; the examples of the regulations have no case above the limit. Give the interest of one contract, for a variable rate of one interest period.',
    ],
  },
];
