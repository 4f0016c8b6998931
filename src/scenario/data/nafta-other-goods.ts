import type { ClassRule, GoodClass, Requirement } from '../types';
import { sor94 } from './sources';

const general = sor94(
  's. 4(4)',
  'is not less than 60 per cent where the transaction value method is used, or is not less than 50 per cent where the net cost method is used',
);
/** The product rule of 8703.10 stands in Schedule I, which was not read. */
const snowAndGolf = {
  ...sor94('Schedule I, 8703.10', 'the regional value-content requirement set out in Schedule I'),
  confidence: 'unverified',
} as const;

const classes: readonly GoodClass[] = ['golf car or snowmobile', 'other good'];
const figures = (measure: Requirement['measure'], percent: string): readonly Requirement[] =>
  classes.map((goodClass) => ({
    measure,
    classes: [goodClass],
    steps: [
      {
        percent,
        from: '1994-01-01',
        to: null,
        source: goodClass === 'other good' ? general : snowAndGolf,
      },
    ],
  }));

/** Goods outside the automotive rules: by either method; which product rule another good has is not known. */
export const naftaOtherGoods: {
  readonly classes: readonly ClassRule[];
  readonly requirements: readonly Requirement[];
} = {
  classes: [
    { class: 'golf car or snowmobile', builder: 'ordinary', route: 'both', source: snowAndGolf },
    { class: 'other good', builder: 'ordinary', route: 'unknown', source: general },
  ],
  requirements: [...figures('RVC', '50'), ...figures('RVC TV', '60')],
};
