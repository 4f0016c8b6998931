/** Certificates of origin, in English. */
export const certificate = {
  certificate: {
    heading: 'Certificate of origin',
    about:
      'A new workbook that prints, with the goods that qualify under the law in force on these days. It is neither signed nor dated: that is the certifier’s own.',
    from: 'First day',
    to: 'Last day of a blanket period, at most twelve months (blank: a single shipment)',
    language: 'Language of the certificate',
    look: 'Look for goods that qualify',
    looking: 'Judging the goods',
    under: (agreement: string) => `Certified under ${agreement}`,
    none: 'No good can be certified.',
    good: (cell: string, description: string, tariff: string, criterion: string) =>
      [cell, description, tariff, `criterion ${criterion}`].filter((one) => one !== '').join(', '),
    refused: 'Not certified',
    people: 'The certificate also says',
    blank: 'What is not known stays a yellow cell for the certifier to fill.',
    details: 'Write a sheet for names, descriptions and codes',
    detailsWritten:
      'The sheet "NAFTA certifier" is there. Fill it in, then look again: its cells go into the certificate.',
    open: 'Open the certificate',
    opened:
      'The certificate is open as a new workbook. Check it, fill in what is yellow, print and sign it.',
  },
};
