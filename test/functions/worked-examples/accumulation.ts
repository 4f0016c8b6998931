import { column } from '../../support/host';
import { call, type Family } from './shown';

/** Rings of 1.50 inside bearings whose net cost, ring price included, is 2.85. */
const bearings = (scenario: string, statement: string) =>
  [
    column(1.5, 0.45),
    column('CA', 'CA'),
    2.85,
    `${scenario}; tracing = ordinary; rvc = 50%`,
    null,
    column(statement, 'originating'),
  ] as const;

/** Production of suppliers accumulated with that of the producer. */
export const accumulation: Family = {
  'N-ACCUM-A': [
    [
      'RVC',
      () => call('REGIONAL_VALUE_CONTENT', ...bearings('nafta-1994', 'non-originating')),
      27 / 57,
    ],
    ['fails', () => call('QUALIFIES', ...bearings('nafta-1994', 'non-originating')), false],
  ],
  'N-ACCUM-B': [
    [
      'RVC',
      () => call('REGIONAL_VALUE_CONTENT', ...bearings('nafta-1994', 'AC 1.40/0.75')),
      2 / 2.75,
    ],
    ['passes', () => call('QUALIFIES', ...bearings('nafta-1994', 'AC 1.40/0.75')), true],
  ],
  'U-ACCUM-A': [
    [
      'RVC',
      () => call('REGIONAL_VALUE_CONTENT', ...bearings('usmca-2020', 'non-originating')),
      27 / 57,
    ],
  ],
  'U-ACCUM-B': [
    [
      'RVC',
      () => call('REGIONAL_VALUE_CONTENT', ...bearings('usmca-2020', 'AC 1,40/0,75')),
      2 / 2.75,
    ],
  ],
};
