/** What the example was shaped on: what, source, how it was used. */
export const SOURCES: readonly (readonly [what: string, source: string, use: string])[] = [
  [
    'Systems of a vehicle',
    'US EPA, Light-Duty Vehicle Mass Reduction and Cost Analysis, Midsize Crossover Utility Vehicle, EPA-420-R-12-026, August 2012 (teardown by FEV). https://nepis.epa.gov/Exe/ZyPURL.cgi?Dockey=P100EWVL.txt',
    'The division into systems and the depth of the lines. The cost of every line is invented, with powertrain, body and electronics as the heaviest systems, as in teardowns.',
  ],
  [
    'Mix of origins',
    'NHTSA, 49 CFR Part 583 American Automobile Labeling Act list, model year 2019, 4 June 2019. https://www.nhtsa.gov/part-583-american-automobile-labeling-act-reports',
    'Multipurpose vehicles assembled in Mexico are listed with 3 to 54 % of parts from the United States and Canada and up to 79 % from Mexico (Dodge Journey 35 and 57, GMC Terrain 37 and 41, Chevrolet Blazer 54 and 22). This vehicle lies among them.',
  ],
  [
    'Tariff codes',
    'USITC, Harmonized Tariff Schedule of the United States. https://hts.usitc.gov',
    'Six-digit subheadings in the edition of 2012 or 2017. They are examples, not classification advice.',
  ],
  [
    'Tracing list',
    'NAFTA Annex 403.1, as printed in SOR/94-14, Schedule IV. https://laws-lois.justice.gc.ca/eng/regulations/SOR-94-14/',
    'Decides which imports count under nafta-1994.',
  ],
  [
    'Excluded cost families',
    'NAFTA Article 402(3) and (8) and the definition of net cost in Article 415; SOR/94-14, section 6. https://laws-lois.justice.gc.ca/eng/regulations/SOR-94-14/',
    'Sales promotion, marketing and after-sales service; royalties; shipping and packing; non-allowable interest.',
  ],
  [
    'Statements of suppliers',
    'Invented. RVC n% is a disclosed regional value content, SOR/94-14 s. 9(2)(f); AC and free follow s. 14(2).',
    'Nearly every line inside the territory has a statement, so that no verdict rests on something nobody stated. The few small lines without one are read at both ends.',
  ],
  [
    'Labour value content, steel, aluminium, core parts',
    'Invented, just above what the USMCA Automotive Appendix asks of passenger vehicles. https://ustr.gov/trade-agreements/free-trade-agreements/united-states-mexico-canada-agreement',
    'Facts on the sheet "Net cost": without them a verdict under usmca-2020 would be Undecided.',
  ],
];
