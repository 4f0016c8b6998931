import type { GoodClass, Requirement, Staging } from '../types';
import { sor2020 } from './sources';
import { core, vehicles } from './usmca-provisions';

const eligible = sor2020(
  's. 19(1) and (2)',
  'passenger vehicles or light trucks for which an alternative staging regime has been approved by the CUSMA countries',
);
const battery = sor2020(
  's. 19(4)(b)(iii)',
  'in the case of a lithium-ion batteries of subheading 8507.60, a change from within subheading 8507.60 or from any other subheading',
);
const from = '2020-07-01';
const figure = (
  measure: Requirement['measure'],
  classes: readonly GoodClass[],
  percent: string,
  provision: string,
  quote: string,
): Requirement => ({
  measure,
  classes,
  steps: [{ percent, from, to: null, source: sor2020(provision, quote) }],
});
const labour =
  'an LVC of at least 25%, consisting of at least 10 percentage points of high-wage material and manufacturing expenditures';

/** The alternative staging regime: section 19. Steel and aluminum stay at 70 %, s. 19(4)(c). */
export const usmcaStaging: Staging = {
  requirements: [
    figure(
      'RVC',
      vehicles,
      '62.5',
      's. 19(4)(a)',
      'an RVC of not less than 62.5 percent, under the net cost method',
    ),
    figure(
      'RVC',
      core,
      '62.5',
      's. 19(4)(b)(i)',
      'an RVC of not less than 62.5%, if the net cost method is used',
    ),
    figure(
      'RVC TV',
      core,
      '72.5',
      's. 19(4)(b)(ii)',
      'an RVC of not less than 72.5%, if the transaction value method is used and the corresponding rule includes a transaction value method',
    ),
    figure('LVC', vehicles, '25', 's. 19(4)(d)', labour),
    figure('LVC MATERIALS', vehicles, '10', 's. 19(4)(d)', labour),
  ],
  classes: [{ class: 'advanced battery', builder: 'ordinary', route: 'shift', source: battery }],
  waived: ['core-parts'],
  until: '2025-06-30',
  source: eligible,
};
