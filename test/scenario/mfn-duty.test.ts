import { textOf } from '../../src/origin';
import { mfnDuties, mfnDuty } from '../../src/scenario';
import { refusal } from './read';

test.each([
  ['US', null, null, 0.025],
  ['US', 'electric vehicle', '2026-11-23', 0.025],
  ['US', '8703.23', '1994-01-01', 0.025],
  ['US', 'light truck', null, 0.25],
  ['US', '8704.31', '2018-02-01', 0.25],
  ['CA', 'passenger vehicle', '2024-12-31', 0.061],
  ['CA', 'passenger vehicle', '2025-01-01', 0.061],
  ['CA', '8706.00', null, 0.061],
  ['MX', 'passenger vehicle', '2025-12-31', 0.2],
  ['MX', 'passenger vehicle', '2026-01-01', 0.5],
  ['MX', 'passenger vehicle', null, 0.5],
] as const)('%s asks of %s on %s a duty of %s', (importer, good, date, rate) => {
  const found = mfnDuty(importer, good, date);
  expect(found.ok && found.value.limit.toNumber()).toBe(rate);
});

test.each([
  ['US', 'engine', null, 'missing mfn-unknown'],
  ['US', 'passenger vehicle', '1993-12-31', 'missing mfn-unknown'],
  ['CA', 'light truck', null, 'missing mfn-unknown'],
  ['CA', 'passenger vehicle', '2017-12-31', 'missing mfn-unknown'],
  ['CA', '8706.00', '2024-12-31', 'missing mfn-unknown'],
  ['MX', 'light truck', null, 'missing mfn-unknown'],
  ['US', 'heavy truck', null, 'missing good-not-modelled'],
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

test('a rate that was not read in a source says so', () => {
  const confidence = (date: string) => {
    const found = mfnDuty('CA', null, date);
    return found.ok ? found.value.source.confidence : '';
  };
  expect([confidence('2024-12-31'), confidence('2025-01-01')]).toEqual(['unverified', 'secondary']);
  expect(mfnDuties.every(({ source }) => source.quote !== '' && source.title !== '')).toBe(true);
});
