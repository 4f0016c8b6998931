/** Why an example is not computed by a function of this release. */
export const left: Readonly<Record<string, string>> = {
  'N-NCREQ-01': 'when the net cost method is compulsory: no function yet',
  'N-FX-GAIN': 'exchange gains and losses belong to the books, before total cost',
  'U-FX-GAIN': 'exchange gains and losses belong to the books, before total cost',
  'N-AVG-01': 'which vehicles may be pooled, in words; averages: no function yet',
  'U-AVG-01': 'first averaging period: no function yet',
  'U-SET-1': 'the rule for sets is outside the automotive rules',
  'U-SET-4': 'the rule for sets is outside the automotive rules',
  'N-ALLOC-A1': 'reasonable allocation of costs: no function yet',
  'N-ALLOC-A4': 'reasonable allocation of costs: no function yet',
  'N-ALLOC-B1': 'reasonable allocation of costs: no function yet',
  'N-INV-FIFO': 'inventory methods: no function yet',
  'N-FUNG-FIFO': 'inventory methods: no function yet',
  'N-INTEREST-FIXED': 'non-allowable interest: no function yet',
  'T-AALA-MY24-1': 'an AALA label, not a rule of origin: US and Canada cannot be told apart in it',
  'T-AALA-MY24-2': 'an AALA label, not a rule of origin: US and Canada cannot be told apart in it',
  'T-TV-1000': 'transaction value method: no function yet',
};
