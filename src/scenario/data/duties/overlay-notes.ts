/** What the record of each overlay leaves open, and what is described and not computed; for the help page. */
export const overlayNotes: Readonly<Record<string, readonly string[]>> = {
  'us-232': [
    'US content is the value attributable to parts wholly obtained, produced entirely, or substantially transformed in the United States (90 FR 21450, 2025-05-20). Open: whether the labour of final assembly counts. The text for automobiles speaks of parts, the notice of 2026-02-02 for heavy vehicles of production; state us_content as you read it. For a vehicle assembled in Canada or Mexico both readings give the same.',
    'Overstated US content: duty on the full value of the model line, back to 2025-04-03 and forward until corrected. Not computed.',
    'Offset for vehicles assembled in the United States: 3.75 % of the aggregate price, extended through 2030 by the Proclamation of 2025-10-17. Not computed.',
    'Vehicles made 25 years or more before entry, and knock-down kits, which are no exempt parts, are not told apart.',
  ],
  'ca-surtax': [
    'Entitled to the United States Tariff means that the vehicle qualifies under CUSMA. Then 25 % of (A − B), A the value for duty, B the value of goods originating in Canada and Mexico if the importer claims that it is greater than 15 % of A, and 15 % of A in any other case (s. 2(2)): a ca_mx_content left blank is no claim.',
    'Where a vehicle originates is decided by the marking regulations (s. 2(4)); state it as exporter.',
    'Vehicles of chapters 98 and 99 other than those of Schedule 2, vehicles of 8704.60 above five tonnes and vehicles in transit on 2025-04-09 are left out of the surtax (s. 3).',
  ],
};
