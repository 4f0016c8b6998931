/** Why an example is not computed by a function of this release. */
export const left: Readonly<Record<string, string>> = {
  'N-AVG-01':
    'which vehicles may be pooled, in words: the help prints the rule; AVERAGE_RVC takes the sums',
  'U-AVG-01': 'a period of the calendar, once and over: the help prints the rule',
  'T-AALA-MY24-1': 'an AALA label, not a rule of origin: read in test/examples/aala.test.ts',
  'T-AALA-MY24-2': 'an AALA label, not a rule of origin: read in test/examples/aala.test.ts',
};
