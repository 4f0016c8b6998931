import * as book from '../accounts/parameters';
import * as parameter from '../parameters';
import type { FunctionDefinition } from './definition';

/** Functions on goods and materials that the law counts together: inventories, averages, sets. */
export const pools: readonly FunctionDefinition[] = [
  {
    id: 'FUNGIBLE_MATERIALS',
    description:
      'Origin and value of what leaves an inventory of originating and non-originating fungible materials, line by line, by FIFO, LIFO or the average method.',
    parameters: [book.method, book.movements, book.receiptOrigins, book.unitValues, book.dates],
    result: 'any',
    spills: true,
    example: {
      formula:
        '=INDEX(NAFTA.FUNGIBLE_MATERIALS("FIFO", {100; 100; -150}, {"O"; "N"; ""}, {1; 1.1; 0}), 4, 5)',
      given: ['FIFO', [[100], [100], [-150]], [['O'], ['N'], ['']], [[1], [1.1], [0]]],
      result: 55,
    },
    source: 'SOR/94-14 s. 7(16), Schedules IX and X; SOR/2020-155 s. 8(18), Schedules 7 and 8',
    help: [
      'Spills Line, Quantity withdrawn, Non-originating quantity, Non-originating share, Non-originating value, Stock left, Code, a row per line of the ledger and a total: put it into the header row of the columns beside it. More withdrawn than there is in stock is #N/A with the line.',
      'The average method takes the share of non-originating units, and the average value of all units, before each withdrawal (Schedule X s. 8): for goods with an RVC requirement. The law prints that share with two decimals in its example; here it is not rounded. The share over a month, three months or an averaging period (s. 6, 7) is the non-originating units of opening stock and receipts over all of them: a plain quotient.',
      'One method for one inventory and fiscal year. Opening stock: the latest receipts that make it up, or all of it as non-originating (s. 9). Movements of one date keep the order of the lines. Identical materials that are all non-originating are valued by Schedule IX in the same way: state N for all. Specific identification needs no formula.',
    ],
  },
  {
    id: 'AVERAGE_RVC_BY',
    description:
      'Averaged regional value content of each category, a row per category: sums of net cost and of non-originating value, and one RVC from them.',
    parameters: [book.categories, parameter.averagedNetCosts, parameter.vnms, parameter.quantities],
    result: 'any',
    spills: true,
    example: {
      formula: '=INDEX(NAFTA.AVERAGE_RVC_BY({"A"; "A"; "B"}, {100; 300; 200}, {50; 60; 80}), 2, 4)',
      given: [
        [['A'], ['A'], ['B']],
        [[100], [300], [200]],
        [[50], [60], [80]],
      ],
      result: 0.725,
    },
    source: 'NAFTA Article 403(3)-(4); SOR/94-14 s. 11, 12; SOR/2020-155 s. 16, 20(6)-(7)',
    help: [
      'Spills Category, Net cost, VNM, RVC, Goods, Code. Which goods may stand in one category, and over which period, is listed under averaging below.',
      'Parts of mixed categories take the strictest way to count non-originating value for all of them: as for light vehicles where one of the goods is for a light vehicle, else as for heavy vehicles where one is for a heavy vehicle, else the ordinary one (s. 12(10)). The value of each good has to be built that way before it is averaged: NON_ORIGINATING_VALUE with tracing = listed, heavy or ordinary.',
    ],
  },
  {
    id: 'SET_DE_MINIMIS',
    description:
      'TRUE if the goods of a set that do not originate are not more than 10 % of the value of the set. USMCA only; for sets by Rule 3 of the General Rules.',
    parameters: [book.setValues, book.setOrigins, book.setValue],
    result: 'boolean',
    spills: false,
    example: {
      formula: '=NAFTA.SET_DE_MINIMIS({96; 4}, {"originating"; "non-originating"})',
      given: [
        [[96], [4]],
        [['originating'], ['non-originating']],
      ],
      result: true,
    },
    source: 'SOR/2020-155 s. 6(3)-(4)',
    help: [
      'A tool kit, or a first-aid kit of a car. The set must meet the other requirements as well. Goods without a statement are read both ways: #N/A where it depends on them. NAFTA had no such tolerance.',
    ],
  },
];
