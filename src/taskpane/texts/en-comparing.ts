const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Comparison, readings, what breaks it, search and vocabulary in English. */
export const comparing = {
  compare: {
    heading: 'Compare proposals',
    none: 'There is no case to compare yet. Insert a formula first.',
    case: 'Case',
    caption: (address: string, good: string, version: string) =>
      `${address}, judged as ${good}; version ${version}`,
    follows: (label: string) => `The sheet itself follows ${label}.`,
    onDay: (day: string) => `Requirements as of ${day}.`,
    noDay: 'No date stated: each proposal at its last step.',
    verdicts: 'Verdicts',
    rvc: 'Regional value content',
    usShare: 'Share from the United States',
    proposal: 'Proposal',
    figure: 'Measured and required',
    of: (figure: string, limit: string) => `${figure}, ${limit} required`,
    between: (worst: string, best: string, limit: string) =>
      `${worst} to ${best}, ${limit} required`,
    chart: (address: string, day: string, version: string) =>
      `${address}. ${day} Version ${version}.`,
    leftOut: (labels: string) =>
      `Without such a requirement, or not computed, and so left out: ${labels}.`,
    legend: 'The upright line is what is required. A pale part depends on what nobody stated.',
    rest: 'Other proposals',
    verdictOn: (day: string, standing: string) => `${day === '' ? '' : ` (${day})`}: ${standing}`,
  },
  readings: {
    heading: (count: number) => `Open readings (${count})`,
    intro: 'The public record leaves these open. A choice is written into the scenario cell.',
    source: 'Source',
    uncomputed: (readings: string) => `Also possible, not computed: ${readings}.`,
  },
  breaks: {
    heading: 'What breaks it',
    rvc: 'If these lines were originating, one after the other:',
    usShare: 'If these lines were US value, one after the other:',
    notEnough: 'Even all of them together would not reach what is required.',
    line: (line: number) => `Line ${line}`,
    value: (amount: string) => `${amount} more would count`,
    together: (figure: string) => `then ${figure}`,
  },
  search: {
    heading: 'Functions and words',
    label: 'Search',
    hint: 'A function, a parameter or a word, such as tracing or net cost',
    found: (count: number) => (count === 0 ? 'Nothing found.' : many(count, 'result', 'results')),
    functions: 'Functions',
    words: 'Words',
    loading: 'Loading the function help',
    optional: 'optional',
  },
  vocabulary: [
    { word: 'originating', meaning: 'meets its rule of origin, and so may enter free of duty' },
    { word: 'territory', meaning: 'the United States with Puerto Rico, Canada and Mexico' },
    {
      word: 'net cost',
      meaning:
        'total cost less sales promotion, royalties, shipping and packing, and non-allowable interest',
    },
    { word: 'VNM', meaning: 'value of non-originating materials' },
    {
      word: 'RVC',
      meaning: 'regional value content; by the net cost method (net cost - VNM) / net cost',
    },
    {
      word: 'tracing',
      meaning:
        'following listed imports into the parts that hold them, so that they count inside an originating part',
    },
    {
      word: 'roll-up',
      meaning: 'an originating part counts as wholly originating in the good it goes into',
    },
    {
      word: 'statement',
      meaning:
        'what a supplier says of a material: originating, its RVC, its VNM, the traced value inside',
    },
    {
      word: 'tariff shift',
      meaning:
        'a change of tariff classification between the non-originating materials and the good',
    },
    {
      word: 'de minimis',
      meaning: 'a small share of non-originating value that waives the requirement',
    },
  ],
} as const;
