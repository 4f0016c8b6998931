/** The scenarios that examples and first settings are written with, by the part they play in them. */
export const exampleIds = {
  /** the law of the day in most examples */
  law: 'nafta-1994',
  /** a proposal with a country share of its own */
  demand: 'us-2017-10',
  /** an agreement with further tests */
  agreement: 'usmca-2020',
  /** the latest one reported */
  latest: 'us-2026-05',
} as const;
