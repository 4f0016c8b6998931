import { duties } from './provisions/duties';
import { nafta } from './provisions/nafta';
import { usmca } from './provisions/usmca';

export type { CodePlace, Provision, Reason } from './provisions/provision';

/** From the law to the code: every provision about automotive goods, and what computes it or why not. */
export const provisions = [...nafta, ...usmca, ...duties];
