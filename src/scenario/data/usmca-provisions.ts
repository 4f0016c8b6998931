import type { GoodClass } from '../types';
import { press, sor2020 } from './sources';

/** Classes that Part VI treats alike. */
export const vehicles: readonly GoodClass[] = ['passenger vehicle', 'light truck'];
/** Trucks have one labour value content, light or heavy. */
export const trucks: readonly GoodClass[] = [
  'light truck',
  'heavy truck',
  'chassis with engine for heavy truck',
];
/** Vehicles whose producer certifies labour value content, steel and aluminum. */
export const certified: readonly GoodClass[] = ['passenger vehicle', ...trucks];
export const core: readonly GoodClass[] = ['core part', 'engine', 'transmission'];
/** The day on which the agreement entered into force. */
export const from = '2020-07-01';

/** Words of Part VI of the Uniform Regulations that rules and figures rest on, and the panel's report. */
export const inForce = sor2020(
  's. 13',
  '66%, beginning on July 1, 2020 and ending on June 30, 2021',
);
export const coreOnly = sor2020(
  's. 14(2)',
  'is originating only if it satisfies the RVC requirement in this section',
);
export const battery = sor2020(
  's. 14(3)',
  'is originating if it meets the applicable requirements set out in this section or Schedule 1',
);
export const principal = sor2020(
  's. 14(14)',
  'a material listed in Table B is considered originating if it satisfies the applicable change in tariff classification requirement or the applicable RVC requirement provided in Schedule 1',
);
export const complementary = sor2020(
  's. 14(16)',
  'a material listed in Table C is originating if it meets the applicable change in tariff classification requirement or the applicable RVC requirement provided in Schedule 1',
);
export const vehicleRule = sor2020(
  's. 13',
  'A change to a passenger vehicle of subheading 8703.21 through 8703.90 from any other heading, provided there is an RVC under the net cost method of not less than',
);
export const truckRule = sor2020(
  's. 12, light truck',
  'a vehicle of subheading 8704.21 or 8704.31, except for a vehicle that is solely or principally for off-road use',
);
export const lvcTruck = (quote: string) => sor2020('s. 18(2)', quote);
export const lvc = sor2020(
  's. 18(1)',
  '40%, consisting of at least 25 percentage points of high-wage material and labour expenditures',
);
export const metals = sor2020(
  's. 17(1)',
  'at least 70 percent by value of the vehicle producer’s purchases at the corporate level in the territories of one or more of the CUSMA countries of steel and aluminum listed in Table S are of originating goods',
);
export const coreParts = sor2020(
  's. 14(4)',
  'a passenger vehicle or light truck is only originating if the parts listed in column 1 of Table A.2 used in its production are originating',
);
export const usmcaWaiver = sor2020(
  's. 5(4)',
  'the value of all non-originating materials used in the production of the good is not more than 10%',
);
export const panelReport = press(
  'Panel report "United States - Automotive Rules of Origin", 2022-12-14, as reported by Trade Law Daily, 2023-01-11',
  'https://tradelawdaily.com/',
  'United States - Automotive Rules of Origin',
);
