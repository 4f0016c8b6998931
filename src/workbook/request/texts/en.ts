import type { RequestTexts } from '../request-texts';

export const en: RequestTexts = {
  answers: 'Answers',
  certification: 'Certification',
  help: 'Read me',

  request: 'Request',
  version: 'Form version',
  supplier: 'Supplier',
  requestedBy: 'Requested by',
  madeOn: 'Requested on',
  agreement: 'Agreement',
  agreements: {
    NAFTA: 'NAFTA (North American Free Trade Agreement)',
    USMCA: 'USMCA (United States-Mexico-Canada Agreement)',
  },
  period: 'Period asked for',
  currency: 'Currency of your amounts',
  currencyHelp: 'Three letters, such as USD. Needed only if you state an amount.',

  progress: 'parts complete',
  certificationOpen: 'certification incomplete',
  certificationDone: 'certification complete',

  columns: {
    key: { head: 'Row', help: 'Identifies the row. Please do not change it.' },
    part: { head: 'Part', help: 'The part as your customer calls it.' },
    description: { head: 'Description', help: 'The part in words.' },
    tariff: { head: 'Tariff code on record', help: 'The code your customer has on record.' },
    origin: { head: 'Origin on record', help: 'The origin your customer has on record.' },
    country: {
      head: 'Country where it is made',
      help: 'The two letters of the country where the part is produced: US, CA, MX, CN, ...',
    },
    code: {
      head: 'Tariff code (6 digits)',
      help: 'Only if the code on record is missing or wrong: six digits, such as 8708.30.',
    },
    statement: {
      head: 'Statement',
      help: 'Choose from the list. The first three disclose no cost; any of them helps.',
    },
    rvc: {
      head: 'RVC',
      help: 'The regional value content in percent, such as 62.5%, where the statement asks for it.',
    },
    amount: {
      head: 'Amount per piece',
      help: 'Per piece, in the currency on the sheet Certification, where the statement asks for it.',
    },
    vnm: {
      head: 'VNM per piece',
      help: 'Only beside "net cost and VNM": the value of non-originating materials per piece.',
    },
    criterion: {
      head: 'Origin criterion',
      help: 'A: wholly obtained. B: non-originating materials meet the rule of the good. C: made of originating materials only. D: other cases of the agreement (under NAFTA also E, F).',
    },
    from: {
      head: 'Valid from',
      help: 'Only if it differs from the period asked for: year-month-day, such as 2026-01-31.',
    },
    to: { head: 'Valid to', help: 'The last day, not more than twelve months after the first.' },
    check: { head: 'Check', help: 'Says what is still missing in the row.' },
  },
  choices: {
    originating: {
      name: 'originating',
      meaning: 'The part originates under its rule of origin. You do not say by how much.',
      discloses: 'no cost',
    },
    rvc: {
      name: 'originating, with its RVC',
      meaning: 'The part originates, and its regional value content is the percentage in "RVC".',
      discloses: 'a percentage',
    },
    free: {
      name: 'free of non-originating value',
      meaning:
        'Accumulation: at least the stated amount of the part is work and materials of US, CA, MX.',
      discloses: 'one amount, no cost',
    },
    'originating by shift': {
      name: 'originating by tariff change',
      meaning: 'The part originates by change of tariff classification alone.',
      discloses: 'no cost',
    },
    core: {
      name: 'core part, with its RVC',
      meaning: 'A core part of a vehicle (engine, gear box, axle, ...) that originates as one.',
      discloses: 'a percentage',
    },
    'non-originating': {
      name: 'not originating',
      meaning: 'The part does not originate, or you cannot show that it does.',
      discloses: 'no cost',
    },
    vnm: {
      name: 'non-originating value (VNM)',
      meaning: 'The value of all non-originating materials in one piece is the stated amount.',
      discloses: 'an amount',
    },
    traced: {
      name: 'traced value',
      meaning: 'The value of the traced imports (NAFTA) in one piece is the stated amount.',
      discloses: 'an amount',
    },
    accumulation: {
      name: 'net cost and VNM',
      meaning: 'Accumulation with both figures: net cost in "Amount", VNM in "VNM".',
      discloses: 'your net cost',
    },
  },
  check: {
    complete: 'complete',
    statement: 'choose a statement',
    country: 'country: two letters, such as MX',
    outside: 'this statement needs a part made in US, CA or MX',
    rvc: 'RVC is missing',
    share: 'RVC is a percentage from 0% to 100%',
    amount: 'amount is missing',
    vnm: 'VNM is missing, or above the net cost',
    criterion: 'choose the origin criterion',
    days: '"Valid to" is before "Valid from"',
  },
  rules: {
    title: 'Please check',
    choose: 'Choose one of the list.',
    country: 'Two letters of the country, such as US, CA, MX. Keep another code if it is right.',
    share: 'A percentage from 0% to 100%, such as 62.5%.',
    amount: 'A number of 0 or more, per piece.',
    day: 'A day near the period asked for, such as 2026-01-31.',
  },

  certificationTitle: {
    NAFTA: 'Certificate of origin: the fields of the NAFTA certificate (CBP Form 434)',
    USMCA: 'Certification of origin: the nine minimum data elements of USMCA Annex 5-A',
  },
  certificationNote:
    'Needed where you state that parts originate. Only you can certify: neither your customer nor this file signs anything for you.',
  element: 'Element',
  yourAnswer: 'Your answer',
  howToFill: 'How to fill it',
  fields: {
    capacity: { name: 'Certifier is the', help: 'Importer, exporter or producer.' },
    name: { name: 'Certifier: name', help: 'The person or company that certifies.' },
    title: { name: 'Title', help: 'Position of the person.' },
    address: { name: 'Address', help: 'With country.' },
    phone: { name: 'Telephone', help: '' },
    email: { name: 'E-mail', help: '' },
    company: { name: 'Company', help: '' },
    exporter: { name: 'Exporter', help: 'Name and address, if different from the certifier.' },
    producer: {
      name: 'Producer',
      help: 'Name and address; or "same", "various", "available upon request by the importing authorities".',
    },
    importer: { name: 'Importer', help: 'Name and address, if known; or "various", "unknown".' },
    goods: { name: 'Description of the goods', help: '' },
    tariff: { name: 'Tariff classification, six digits', help: '' },
    criterion: { name: 'Origin criterion', help: '' },
    country: { name: 'Country of origin', help: '' },
    producerCode: {
      name: 'Are you the producer?',
      help: 'YES; NO (1): you know that they qualify; NO (2): you rely on a written statement; NO (3): on a certificate of the producer.',
    },
    netCost: { name: 'Net cost method?', help: 'NC if the RVC is by net cost, otherwise NO.' },
    blanketFrom: { name: 'Blanket period: from', help: 'year-month-day, such as 2026-01-01' },
    blanketTo: { name: 'Blanket period: to', help: 'At most twelve months in all.' },
    signatory: {
      name: 'Name of the person who signs',
      help: 'Print the sheet and sign it where a signature is required.',
    },
    signedOn: { name: 'Date', help: 'The day you sign, such as 2026-01-31.' },
  },
  capacities: ['importer', 'exporter', 'producer'],
  seeAnswers: 'part by part on the sheet Answers',
  declaration: {
    NAFTA:
      'I certify that: the information on this document is true and accurate and I assume the responsibility for proving such representations; I understand that I am liable for any false statements or material omissions made on or in connection with this document; I agree to maintain, and present upon request, documentation necessary to support this Certificate, and to inform, in writing, all persons to whom the Certificate was given of any changes that could affect the accuracy or validity of this Certificate; the goods originated in the territory of one or more of the Parties, and comply with the origin requirements specified for those goods in the North American Free Trade Agreement, and, unless specifically exempted in Article 411 or Annex 401, there has been no further production or any other operation outside the territories of the Parties; and this Certificate consists of ___ pages, including all attachments.',
    USMCA:
      'I certify that the goods described in this document qualify as originating and the information contained in this document is true and accurate. I assume responsibility for proving such representations and agree to maintain and present upon request or to make available during a verification visit, documentation necessary to support this certification.',
  },

  helpTitle: 'How to answer this request',
  steps: [
    'Your customer asks where the parts on the sheet Answers originate. You need no add-in and no macro: fill the yellow cells, save, and send the file back.',
    'On the sheet Answers give for each part the country where it is made and a statement from the list. The column Check says what is still missing.',
    'Begin with the first statements of the list: they disclose no cost. Amounts are your choice; nobody needs your price list.',
    'If you cannot say anything about a part, leave its row blank. Your customer then counts it in the way that is least favourable under the law.',
    'Fill the sheet Certification if you state that parts originate.',
    'Type your answers as plain text and numbers. Formulas, added rows, moved columns and changed grey cells are not read.',
  ],
  choicesTitle: 'What you can state',
  choicesHeads: ['Statement', 'What it means', 'Discloses'],
  columnsTitle: 'The columns',
  columnsHeads: ['Column', 'What to write'],
  glossaryTitle: 'Words',
  glossary: [
    ['originating', 'meets its rule of origin, and so may enter free of duty'],
    ['territory', 'the United States with Puerto Rico, Canada and Mexico'],
    ['RVC', 'regional value content: the share of the value that is made in the territory'],
    ['VNM', 'value of the non-originating materials in the part'],
    [
      'net cost',
      'total cost less sales promotion, royalties, shipping and packing, and non-allowable interest',
    ],
    ['accumulation', 'counting the work of several producers in the territory together'],
    ['traced value', 'under NAFTA, the value of listed imports that are followed into the part'],
    ['tariff change', 'the materials have another tariff classification than the part'],
    ['blanket period', 'the period, at most twelve months, in which a certification counts'],
  ],
};
