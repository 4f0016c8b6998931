import { Exact, type Limit, type Source } from '../../origin';
import { sor2020, sor94 } from './sources';

/** A figure of the law about the producer's books, and where each agreement prints it. */
export interface AccountingFigure extends Limit {
  readonly alsoIn: readonly Source[];
}

/** How far above the yield of federal debt interest may be and still be part of net cost: 700 basis points. */
export const allowedSpread: AccountingFigure = {
  limit: Exact.fromText('0.07'),
  from: null,
  source: sor94(
    's. 2(1), non-allowable interest costs',
    'more than 700 basis points above the yield on debt obligations of comparable maturities',
  ),
  alsoIn: [
    sor2020(
      's. 1(1), non-allowable interest costs',
      'more than 700 basis points above the interest rate issued by the federal government for comparable maturities',
    ),
  ],
};

/** What of a set's value may be goods that do not originate: 10 %, under USMCA only. */
export const setLimit: AccountingFigure = {
  limit: Exact.fromText('0.1'),
  from: '2020-07-01',
  source: sor2020(
    's. 6(3)',
    'the value of all the non-originating goods included in the set does not exceed 10% of the value of the set',
  ),
  alsoIn: [],
};
