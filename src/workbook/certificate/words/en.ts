import type { CertificateWords } from './certificate-words';

export const en: CertificateWords = {
  sheet: 'Certificate',
  title: { NAFTA: 'Certificate of origin', USMCA: 'Certification of origin' },
  follows: {
    NAFTA: 'North American Free Trade Agreement: the fields of CBP Form 434',
    USMCA: 'USMCA: the nine minimum data elements of Annex 5-A',
  },
  toFill:
    'What is still missing has a yellow cell for the certifier to fill. Signature, name and date stay empty here: they are the certifier’s own.',
  nafta: {
    exporter: 'Exporter: name, address, tax identification number',
    producer: 'Producer: name, address, tax identification number',
    importer: 'Importer: name, address, tax identification number',
    criterion: 'Preference criterion',
  },
  singleShipment: 'single shipment: no period',
  goodsHeads: {
    number: 'No.',
    description: 'Description of the goods',
    tariff: 'HS, six digits',
    criterion: 'Origin criterion',
    producer: 'Producer',
    netCost: 'Net cost',
    country: 'Country of origin',
  },
  criterionB: {
    NAFTA:
      'B: produced entirely in the territory of one or more of the Parties, and satisfies the specific rule of origin of Annex 401.',
    USMCA:
      'B: produced entirely in the territory of one or more of the Parties using non-originating materials, and satisfies the product-specific rules of origin of Annex 4-B.',
  },
  certification: 'Certification',
  signature: 'Authorized signature',
  printedName: 'Name',
  date: 'Date',
  notSigned: 'Neither signed nor dated when it was made.',
  filledBy: (version) =>
    `Filled by NAFTA origin ${version} from an evaluation that the certifier must be able to prove. The program certifies nothing.`,
  details: {
    title: 'Details for certificates of origin',
    people:
      'Who certifies, exports, produces and imports. A blank value stays blank in the certificate.',
    goods:
      'What each cell with a verdict certifies: description, six digits, for NAFTA also producer and country.',
    field: 'Field',
    value: 'Value',
  },
  footer: '&L&A&RPage &P of &N',
};
