import { ca201801 } from './ca-2018-01';
import { mx201805 } from './mx-2018-05';
import { mxAmia201802 } from './mx-amia-2018-02';
import { nafta1994 } from './nafta-1994';
import { noAgreement } from './no-agreement';
import { us201710 } from './us-2017-10';
import { us201804 } from './us-2018-04';
import { us202605 } from './us-2026-05';
import { usMx201808 } from './us-mx-2018-08';
import { usmca2020 } from './usmca-2020';
import { usmca2020UsReading } from './usmca-2020-us-reading';
import type { ScenarioData } from '../types';

/** Every scenario that is modelled. A new proposal is one more file and one more line here. */
export const scenarioData: readonly ScenarioData[] = [
  nafta1994,
  us201710,
  ca201801,
  mxAmia201802,
  us201804,
  mx201805,
  usMx201808,
  usmca2020,
  usmca2020UsReading,
  us202605,
  noAgreement,
];

/** Every id of the contract with its day, modelled or not; `no-agreement` has no day of its own. */
export const knownScenarios: readonly { readonly id: string; readonly date: string | null }[] = [
  { id: 'nafta-1994', date: '1994-01-01' },
  { id: 'us-2017-10', date: '2017-10-13' },
  { id: 'ca-2018-01', date: '2018-01-24' },
  { id: 'mx-amia-2018-02', date: '2018-02-27' },
  { id: 'us-2018-04', date: '2018-04-12' },
  { id: 'mx-2018-05', date: '2018-05-24' },
  { id: 'us-mx-2018-08', date: '2018-08-27' },
  { id: 'usmca-2020', date: '2020-07-01' },
  { id: 'usmca-2020-us-reading', date: '2021-07-01' },
  { id: 'us-2026-05', date: '2026-05-29' },
  { id: 'no-agreement', date: null },
];

export { overlays } from './duties/overlays';
