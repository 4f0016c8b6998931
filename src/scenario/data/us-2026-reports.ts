import { open, press, sor2020 } from './sources';

/** Reports of the opening position of 2026, and words of the agreement that it may or may not keep. */
export const regional = press(
  'Developments Today, "White House seeks tougher North American auto content rules", 2026',
  'https://developmentstoday.com/transportation/white-house-seeks-tougher-north-american-auto-content-rules',
  '82% of parts content',
);
export const ofThatValue = press(
  'Developments Today, "White House seeks tougher North American auto content rules", 2026',
  'https://developmentstoday.com/transportation/white-house-seeks-tougher-north-american-auto-content-rules',
  '50% of that value',
);
export const ofTheVehicle = press(
  'Reuters quoted by drive-sense.com (post 416), 2026',
  'https://drive-sense.com/',
  "half of a vehicle's content",
);
export const cars = open(
  sor2020(
    's. 18(1)',
    '40%, consisting of at least 25 percentage points of high-wage material and labour expenditures',
  ),
);
export const trucks = open(sor2020('s. 18(2)', 'the truck meets an LVC requirement of 45%'));
export const truckMaterials = open(
  sor2020(
    's. 18(2)',
    'at least 30 percentage points based on high-wage material and labour expenditures',
  ),
);
export const metals = open(
  sor2020(
    's. 17(1)',
    'at least 70 percent by value of the vehicle producer’s purchases at the corporate level',
  ),
);
