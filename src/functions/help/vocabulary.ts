/** The words of the field that a newcomer needs, in the order in which they are needed. */
export const vocabulary: readonly (readonly [word: string, meaning: string])[] = [
  [
    'Originating',
    'a good or material that meets its rule of origin, so that it may enter free of duty',
  ],
  ['Territory', 'the United States (with Puerto Rico), Canada and Mexico'],
  [
    'Net cost (NC)',
    'total cost less sales promotion, royalties, shipping and packing, and non-allowable interest',
  ],
  ['VNM', 'the value of non-originating materials used in the good'],
  ['RVC', 'regional value content: (NC - VNM) / NC by the net cost method'],
  [
    'Tracing',
    'following listed imports into the parts that hold them, so that they count even inside an originating part (NAFTA Article 403(1), Annex 403.1)',
  ],
  ['Roll-up', 'an originating part counts as wholly originating in the good that it goes into'],
  [
    'Statement',
    'what a supplier has signed about a material: originating, its RVC, its VNM, the traced value inside',
  ],
  [
    'Tariff shift',
    'a change in tariff classification between the non-originating materials and the good',
  ],
  [
    'De minimis',
    'a small share of non-originating value (NAFTA 7 %, USMCA 10 %) that waives the RVC requirement',
  ],
];
