import type { Scenario } from '../types';
import { afterNafta, figure, lightVehicles, noWaiver, ordinaryValues } from './after-nafta';
import { labourWithoutCredits } from './labour-value';
import { open, press } from './sources';
import { usReadings } from './us-readings';

const bodyShop = (quote: string) =>
  press(
    'Body Shop Business, 2018-09-05',
    'https://www.bodyshopbusiness.com/u-s-mexico-nafta-update-includes-revised-auto-rules-of-origin/',
    quote,
  );
const regional = bodyShop('75 percent of a vehicle’s content come from North America');
const metals = bodyShop('70 percent of steel, aluminum and glass used in autos');
const carWages = bodyShop('40 percent of a passenger vehicle’s final assembly');
const truckWages = bodyShop('45 percent for light trucks');
const content = press(
  'The Detroit News, 2018-08-27',
  'https://www.detroitnews.com/story/business/autos/2018/08/27/donald-trump-nafta-agreement-changes/1054088002/',
  "40-45 percent of an auto's content",
);

/** The agreement in principle of August 2018, before Canada joined and the text was written. */
export const usMx201808: Scenario = {
  ...afterNafta,
  id: 'us-mx-2018-08',
  name: 'United States and Mexico: agreement in principle of August 2018',
  label: 'US-MX 2018',
  summary:
    'Cars and light trucks would need 75 % regional value content, 40 or 45 % labour value content at USD 16 an hour, and 70 % of steel, aluminum and glass from North America. Glass stands in the press summaries only and is absent from the text signed later. Nothing was reported about parts, so only vehicles can be judged.',
  proposer: 'Mexico, United States',
  date: '2018-08-27',
  status: 'agreed in principle; superseded by the text of the USMCA',
  requirements: [
    figure('RVC', lightVehicles, '75', regional),
    figure('LVC', ['passenger vehicle'], '40', carWages),
    figure('LVC', ['light truck'], '45', truckWages),
    figure('STEEL', lightVehicles, '70', metals),
    figure('ALUMINUM', lightVehicles, '70', metals),
    figure('GLASS', lightVehicles, '70', metals),
  ],
  factRules: [
    { code: 'lvc', fact: 'LVC', measure: 'LVC', classes: lightVehicles, source: carWages },
    { code: 'steel', fact: 'Steel', measure: 'STEEL', classes: lightVehicles, source: metals },
    {
      code: 'aluminum',
      fact: 'Aluminum',
      measure: 'ALUMINUM',
      classes: lightVehicles,
      source: metals,
    },
    { code: 'glass', fact: 'Glass', measure: 'GLASS', classes: lightVehicles, source: metals },
  ],
  labour: labourWithoutCredits(content),
  readings: [
    ordinaryValues(regional, ['the tracing list unchanged (tracing = listed)']),
    {
      term: 'lvc base',
      reading: 'content of the vehicle, as the fact LVC states it',
      others: ['its final assembly'],
      source: open(content),
      settledBy: null,
      classes: 'all',
    },
    noWaiver(regional),
    ...usReadings('all'),
  ],
  doubts: ['press-only'],
};
