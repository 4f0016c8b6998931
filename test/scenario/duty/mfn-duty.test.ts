import { textOf } from '../../../src/origin';
import { mfnDuties, mfnDuty } from '../../../src/scenario';
import { refusal } from '../read';

test.each([
  ['US', null, null, 0.025],
  ['US', 'electric vehicle', '2026-11-23', 0.025],
  ['US', '8703.23', '1994-01-01', 0.025],
  ['US', 'light truck', null, 0.25],
  ['US', '8704.31', '2018-02-01', 0.25],
  ['US', 'passenger vehicle', '2024-12-31', 0.025],
  ['US', 'passenger vehicle', '2025-01-01', 0.025],
  ['US', 'light truck', '2024-12-31', 0.25],
  ['US', 'light truck', '2025-01-01', 0.25],
  // engines of road vehicles and gear boxes, by name and by line
  ['US', 'engine', null, 0.025],
  ['US', 'transmission for heavy truck', null, 0.025],
  ['US', '8407.34.48', null, 0.025],
  ['US', '8708.40.11', '2025-01-01', 0.025],
  // road tractors and trucks
  ['US', '8701.21', null, 0.04],
  ['US', '8704.22.11', null, 0.04],
  ['US', '8704.22.51', null, 0.25],
  ['US', '8704.23', null, 0.25],
  ['US', '8702.10', null, 0.02],
  // parts: one rate under six digits
  ['US', '8708.30', null, 0.025],
  ['US', '8708.30.5090', null, 0.025],
  ['US', '8544.30', null, 0.05],
  ['US', '8507.60', null, 0.034],
  // free is a true zero
  ['US', '9401.20', null, 0],
  ['US', '8407.31', null, 0],
  ['US', '8708.94.70', null, 0],
  ['CA', 'passenger vehicle', '2024-12-31', 0.061],
  ['CA', 'passenger vehicle', '2025-01-01', 0.061],
  ['CA', '8706.00', null, 0.061],
  ['MX', 'passenger vehicle', '2025-12-31', 0.2],
  ['MX', 'passenger vehicle', '2026-01-01', 0.5],
  ['MX', 'passenger vehicle', null, 0.5],
  ['MX', 'hybrid vehicle', '2025-12-31', 0.2],
  ['MX', 'electric vehicle', '2026-01-01', 0.5],
  ['CA', '8701.22', '2025-01-01', 0.061],
  ['CA', '8706.00.20', null, 0.061],
] as const)('%s asks of %s on %s a duty of %s', (importer, good, date, rate) => {
  const found = mfnDuty(importer, good, date);
  expect(found.ok && found.value.limit.toNumber()).toBe(rate);
});

test.each([
  ['US', 'engine', '2024-12-31', 'missing mfn-unknown'],
  ['US', '8708.30', '2024-12-31', 'missing mfn-unknown'],
  ['US', '7318.15', null, 'missing mfn-unknown'],
  ['US', '8708.94', null, 'missing mfn-several'],
  ['US', '8704.22', null, 'missing mfn-several'],
  ['US', '8706.00', null, 'missing mfn-several'],
  ['US', 'listed part', null, 'missing mfn-unknown'],
  ['MX', 'electric vehicle', '2025-12-31', 'missing mfn-unknown'],
  ['MX', 'engine', null, 'missing mfn-unknown'],
  ['CA', '8703.10', null, 'missing mfn-unknown'],
  ['CA', '8706.00.10', null, 'missing mfn-unknown'],
  ['CA', '8708.30', null, 'missing mfn-unknown'],
  ['US', '8708', null, 'malformed good-code-short'],
  ['US', 'passenger vehicle', '1993-12-31', 'missing mfn-unknown'],
  ['CA', 'light truck', null, 'missing mfn-unknown'],
  ['CA', 'passenger vehicle', '2017-12-31', 'missing mfn-unknown'],
  ['CA', '8706.00', '2024-12-31', 'missing mfn-unknown'],
  ['MX', 'light truck', null, 'missing mfn-unknown'],
  ['US', 'heavy truck', null, 'missing mfn-several'],
  ['US', 'other vehicle', null, 'missing mfn-unknown'],
  ['US', 'unicorn', null, 'malformed good-unknown'],
  ['US', null, '2019-02-30', 'malformed date-malformed'],
] as const)('%s, %s on %s has no rate: %s', (importer, good, date, expected) => {
  expect(refusal(mfnDuty(importer, good, date))).toBe(expected);
});

test('a missing rate says so and is never 0', () => {
  const found = mfnDuty('CA', 'light truck', '2026-01-01');
  expect(found.ok ? [] : found.issues.map((each) => textOf(each))).toEqual([
    'no most-favoured-nation duty of CA on a light truck on 2026-01-01 is on record; look it up in the tariff of CA',
  ]);
});

test('a good with several rates names them', () => {
  const found = mfnDuty('US', '8708.94', null);
  expect(found.ok ? [] : found.issues.map((each) => textOf(each))).toEqual([
    'good: under 8708.94 the tariff of US has several rates (0%, 2.5%); give eight digits of that tariff',
  ]);
});

test('a rate that was not read in a source says so', () => {
  const confidence = (date: string) => {
    const found = mfnDuty('CA', null, date);
    return found.ok ? found.value.source.confidence : '';
  };
  expect([confidence('2024-12-31'), confidence('2025-01-01')]).toEqual(['unverified', 'secondary']);
  const read = mfnDuty('US', null, null);
  expect(read.ok && [read.value.source.confidence, read.value.source.edition]).toEqual([
    'primary',
    '2025',
  ]);
  expect(mfnDuties.every(({ source }) => source.quote !== '' && source.title !== '')).toBe(true);
});
