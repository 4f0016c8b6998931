import type { Source } from '../../origin';
import { sor2020, sor94 } from './sources';

/** What a provision about averaging decides. */
export type AveragingSubject =
  'category' | 'population' | 'period' | 'value of materials' | 'choice' | 'actual costs';

/** A provision about which goods may be averaged together, over what and how it is chosen. */
export interface AveragingRule {
  readonly goods: 'vehicles' | 'parts';
  readonly subject: AveragingSubject;
  readonly source: Source;
}

type Row = readonly [subject: AveragingSubject, provision: string, quote: string];

const of =
  (goods: AveragingRule['goods'], cite: typeof sor94) =>
  ([subject, provision, quote]: Row): AveragingRule => ({
    goods,
    subject,
    source: cite(provision, quote),
  });

const naftaVehicles: readonly Row[] = [
  [
    'category',
    's. 11(5)(a)',
    'the same model line of motor vehicles in the same class of motor vehicles produced in the same plant in the territory of a NAFTA country',
  ],
  [
    'category',
    's. 11(5)(b)',
    'the same class of motor vehicles produced in the same plant in the territory of a NAFTA country',
  ],
  [
    'category',
    's. 11(5)(c)',
    'the same model line of motor vehicles produced in the territory of a NAFTA country',
  ],
  [
    'population',
    's. 11(9)(a)',
    'all motor vehicles that fall within the category chosen by the producer and that are produced during the fiscal year',
  ],
  [
    'population',
    's. 11(9)(b)',
    'those motor vehicles to be exported to the territory of one or more of the NAFTA countries that fall within the category chosen by the producer',
  ],
  ['period', 's. 11(1)(a)', 'calculated over the producer’s fiscal year'],
  [
    'period',
    's. 11(3)',
    'over the period beginning on the date of the entry into force of the Agreement and ending at the end of that fiscal year',
  ],
  ['choice', 's. 11(2)(g)', 'at least 10 days before the first day of the producer’s fiscal year'],
  [
    'choice',
    's. 11(8)',
    'An election filed for the period referred to in subsection (1) or (3) may not be (a) rescinded; or (b) modified with respect to the category or basis of calculation',
  ],
  [
    'actual costs',
    's. 11(10)',
    'the producer shall conduct an analysis at the end of the producer’s fiscal year of the actual costs incurred over the period',
  ],
];

const naftaParts: readonly Row[] = [
  [
    'category',
    's. 12(4)(a)',
    'original equipment for use in the production of light-duty vehicles',
  ],
  [
    'category',
    's. 12(4)(b)',
    'original equipment for use in the production of heavy-duty vehicles',
  ],
  ['category', 's. 12(4)(c)', 'after-market parts'],
  ['category', 's. 12(4)(d)', 'any combination of goods referred to in paragraphs (a) through (c)'],
  [
    'population',
    's. 12(4)(e)',
    'goods that are in a category set out in any of paragraphs (a) through (d) and are sold to one or more motor vehicle producers',
  ],
  [
    'population',
    's. 12(4)(f)',
    'goods that are in a category set out in any of paragraphs (a) through (e) and are exported to the territory of one or more of the NAFTA countries',
  ],
  [
    'period',
    's. 12(5)(a)',
    'any month, any consecutive three month period that is evenly divisible into the number of months of the producer’s fiscal year, or of the fiscal year of the motor vehicle producer to whom those goods are sold, remaining at the beginning of that period, or the fiscal year of that motor vehicle producer to whom those goods are sold',
  ],
  [
    'value of materials',
    's. 12(10)(a)',
    'in the manner set out in section 9, where any of those goods are light-duty automotive goods',
  ],
  [
    'value of materials',
    's. 12(10)(b)',
    'in the manner set out in section 10, where any of those goods are heavy-duty automotive goods but none of the goods are light-duty automotive goods',
  ],
  [
    'value of materials',
    's. 12(10)(c)',
    'in the manner set out in section 7, where none of those goods are light-duty automotive goods or heavy-duty automotive goods',
  ],
  [
    'choice',
    's. 12(6)',
    'may not be rescinded or modified with respect to the goods or the period',
  ],
];

const usmcaVehicles: readonly Row[] = [
  [
    'category',
    's. 16(1)(a)',
    'the same model line of motor vehicles in the same class of vehicles produced in the same plant in the territory of a CUSMA country',
  ],
  [
    'category',
    's. 16(1)(b)',
    'the same class of motor vehicles produced in the same plant in the territory of a CUSMA country',
  ],
  [
    'category',
    's. 16(1)(c)',
    'the same model line or same class of motor vehicles produced in the territory of a CUSMA country',
  ],
  ['category', 's. 16(1)(d)', 'any other category as the CUSMA countries may decide'],
  [
    'population',
    's. 16(1)',
    'on the basis of either all motor vehicles in the category or only those motor vehicles in the category that are exported to the territory of one or more of the other CUSMA countries',
  ],
  ['period', 's. 16(1)', 'averaged over the producer’s fiscal year'],
  [
    'period',
    's. 16(4)',
    'for the period beginning on July 1, 2020 and ending at the end of the following fiscal year',
  ],
  [
    'period',
    's. 16(5)(a)(iv)',
    'beginning on July 1, 2023 until the end of the producer’s fiscal year',
  ],
  [
    'choice',
    's. 16(6)',
    'by July 31, 2020 and subsequently at least 10 days before the first day of the producer’s fiscal year during which the vehicles will be exported',
  ],
  ['choice', 's. 16(7)', 'The producer may not modify or rescind the category'],
  [
    'actual costs',
    's. 16(9)',
    'the producer must conduct an analysis at the end of the producer’s fiscal year of the actual costs incurred over the period',
  ],
];

const usmcaParts: readonly Row[] = [
  [
    'category',
    's. 14(12)',
    'using the average RVC for each individual parts category in column 1 of Table A.2, or by calculating the average RVC for all parts in column 1 of Table A.2 by treating them as a single part, defined as a super-core',
  ],
  [
    'period',
    's. 16(10)(a)',
    'over the fiscal year of the motor vehicle producer to whom the good is sold',
  ],
  ['period', 's. 16(10)(b)', 'over any quarter or month'],
  ['period', 's. 16(10)(c)', 'over the fiscal year of the producer of the automotive material'],
  ['category', 's. 16(10)(d)', 'over any of the categories in paragraph (1)(a) to (d)'],
  [
    'population',
    's. 16(11)(a)',
    'calculated separately for those goods sold to one or more passenger vehicle, light truck or heavy truck producer',
  ],
  [
    'population',
    's. 16(11)(b)',
    'calculated separately for those goods that are exported to the territory of another CUSMA country',
  ],
];

/** Which goods may be averaged together, and how: the provisions, agreement by agreement. */
export const averagingRules: readonly AveragingRule[] = [
  ...naftaVehicles.map(of('vehicles', sor94)),
  ...naftaParts.map(of('parts', sor94)),
  ...usmcaVehicles.map(of('vehicles', sor2020)),
  ...usmcaParts.map(of('parts', sor2020)),
];
