/** What the list is and is not: what, source, how it was used. */
export const SOURCES: readonly (readonly [what: string, source: string, use: string])[] = [
  [
    'The list',
    'NHTSA, 49 CFR Part 583 American Automobile Labeling Act list, model year 2019, listed alphabetically, 4 June 2019. https://www.nhtsa.gov/part-583-american-automobile-labeling-act-reports',
    'Every line with a percentage and an assembly in North America, 218 of 552. A work of the United States government, in the public domain.',
  ],
  [
    'Parts, not the vehicle',
    '49 U.S.C. 32304(a)(15).',
    'Assembly, labour in the assembly plant and overhead are left out; a regional value content counts them.',
  ],
  [
    'Another way of counting',
    '49 CFR 583.6: a part of which at most 30 % is imported counts as wholly of the United States and Canada.',
    'So the figure is higher than a traced value would be, and the line between originating and not is another.',
  ],
  [
    'The United States and Canada are one figure',
    '49 U.S.C. 32304(a).',
    'They cannot be told apart: a floor for the United States can only be tested on both together, which is an upper bound.',
  ],
  [
    'What is not named',
    '49 CFR 583.5(a)(2): other countries are named from 15 % on, at most the two highest.',
    'Mexico may stand behind the silence; hence a lower and an upper reading.',
  ],
  [
    'Averages',
    'The list itself: one figure for a carline, mostly a multiple of 5.',
    'A verdict is given vehicle by vehicle or by an average of net costs, never by a label.',
  ],
];
