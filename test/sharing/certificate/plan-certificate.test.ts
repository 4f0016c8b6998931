import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/engine';
import { textOf, type Language } from '../../../src/origin';
import {
  certificateBook,
  planCertificate,
  type CertificatePlan,
  type CertificateRequest,
} from '../../../src/sharing/certificate';
import { naftaFunctions } from '../../../src/sharing/nafta-functions';
import {
  certificateBook as bookOf,
  COST,
  type CertifiedBook,
} from '../../support/certificate-book';

const YEAR: CertificateRequest = {
  days: { from: '2026-01-01', to: '2026-12-31' },
  language: 'en',
  goods: null,
};

const planned = (book: CertifiedBook = {}, request: Partial<CertificateRequest> = {}) => {
  const workbook = openWorkbook(bookOf(book), { customFunctions: [naftaFunctions()] });
  return planCertificate(workbook, { ...YEAR, ...request });
};

function plan(
  book: CertifiedBook = {},
  request: Partial<CertificateRequest> = {},
): CertificatePlan {
  const found = planned(book, request);
  if (!found.ok) throw new Error(found.issues.map((one) => textOf(one)).join('; '));
  return found.value;
}

function issues(book: CertifiedBook = {}, request: Partial<CertificateRequest> = {}): string {
  const found = planned(book, request);
  return found.ok ? '' : found.issues.map((one) => textOf(one, 'en')).join('; ');
}

const reasons = ({ refused }: CertificatePlan, language: Language = 'en'): readonly string[] =>
  refused.map(({ cell, reason }) => `${cell}: ${textOf(reason, language)}`);

const NAFTA_YEAR = { days: { from: '2019-01-01', to: '2019-12-31' } };

describe('a good that qualifies under the law in force', () => {
  test('is certified with six digits and the criterion of its rule', () => {
    const { certificate, notes } = plan();
    expect(certificate).toMatchObject({ agreement: 'USMCA', days: YEAR.days });
    expect(certificate.goods).toEqual([
      {
        cell: 'Results!B2',
        description: '',
        tariff: '8708.30',
        criterion: 'B',
        producer: '',
        netCost: '',
        country: '',
      },
    ]);
    expect(notes).toEqual([]);
  });

  test('has the fields of NAFTA while that was in force', () => {
    const { certificate } = plan({ scenario: 'nafta-1994', statement: 'VNM 0' }, NAFTA_YEAR);
    expect(certificate.agreement).toBe('NAFTA');
    expect(certificate.goods[0]).toMatchObject({ criterion: 'B', netCost: 'NC' });
    // without an RVC that it meets, the rule is met by the tariff shift alone
    const byShift = plan({ scenario: 'nafta-1994', statement: 'originating' }, NAFTA_YEAR);
    expect(byShift.certificate.goods[0]?.netCost).toBe('NO');
  });

  test('says what its table says of it, six of more digits', () => {
    const { certificate } = plan({
      goods: [
        ['Cell', 'HS code', 'Description', 'Country', 'Producer'],
        ['Results!B2', '8708.30.50', 'Brake disc 280 mm', 'MX', 'yes'],
      ],
      people: [
        ['Campo', 'Valor'],
        ['Quien certifica es', 'productor'],
        ['Address', 'Puebla, México'],
        ['email', 'origen@example.com'],
      ],
    });
    expect(certificate.goods[0]).toMatchObject({
      description: 'Brake disc 280 mm',
      tariff: '8708.30',
    });
    expect([...certificate.details]).toEqual([
      ['capacity', 'producer'],
      ['address', 'Puebla, México'],
      ['email', 'origen@example.com'],
    ]);
  });

  test('and is named without a code leaves its code to the certifier', () => {
    const { certificate, notes } = plan(
      { good: 'listed part', scenario: 'nafta-1994' },
      NAFTA_YEAR,
    );
    expect(certificate.goods[0]).toMatchObject({ description: 'listed part', tariff: '' });
    expect(notes.map((note) => textOf(note))).toEqual([
      'Results!B2: its tariff code is not known; the certifier fills in six digits',
    ]);
  });

  test('is certified once, whatever the cells that judge it', () => {
    const workbook = openWorkbook(bookOf(), { customFunctions: [naftaFunctions()] });
    const formula = (workbook.formula({ sheet: 'Results', row: 1, column: 1 }) ?? '')
      .replace('QUALIFIES', 'EVALUATION')
      .replace('NAFTA_SCENARIO', '"USMCA-2020; language = es"');
    workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Results', row: 10, column: 0, formula }] }]);
    const found = planCertificate(workbook, YEAR);
    expect(found.ok && found.value.certificate.goods.map(({ cell }) => cell)).toEqual([
      'Results!B2',
    ]);
    expect(workbook.sheets.map(({ columns }) => columns)).toEqual([9, 6, 2]);
  });
});

describe('is refused in words', () => {
  test.each<[string, CertifiedBook, Partial<CertificateRequest>, RegExp]>([
    [
      'a proposal',
      { scenario: 'us-2017-10' },
      {},
      /judged under a proposal, "us-2017-10": only the law in force/,
    ],
    [
      'a reading of the law by one party',
      { scenario: 'usmca-2020-us-reading' },
      {},
      /judged under a proposal/,
    ],
    ['the other law', { scenario: 'nafta-1994' }, {}, /on 2026-01-01 usmca-2020 is the law/],
    [
      'the law with another figure',
      { scenario: 'usmca-2020; rvc = 10%' },
      {},
      /states "usmca-2020; rvc = 10%" besides usmca-2020/,
    ],
    [
      'a good that fails',
      { statement: 'non-originating', shift: 'no' },
      {},
      /it fails on 2026-01-01: regional/,
    ],
    [
      'an undecided good',
      { statement: '', shift: 'no' },
      {},
      /undecided on 2026-01-01, .* state what the supplier/,
    ],
    [
      'a good that cannot be judged',
      { statement: 'RVC 120%' },
      {},
      /its evaluation gives #(VALUE!|N\/A): statements, line 1/,
    ],
    [
      'a table with another code',
      {
        goods: [
          ['Cell', 'HS code'],
          ['Results!B2', '8708.40'],
        ],
      },
      {},
      /table says the tariff code 8708\.40, and it is judged as 8708\.30/,
    ],
  ])('%s', (_, book, request, sentence) => {
    const found = plan(book, request);
    expect(found.certificate.goods).toEqual([]);
    expect(reasons(found)[0]).toMatch(sentence);
    expect(found.refused).toHaveLength(2);
  });

  test('in the language of the certificate', () => {
    const found = plan({ statement: '', shift: 'no' }, { language: 'es' });
    expect(reasons(found, 'es')[0]).toMatch(/está indeciso el 2026-01-01.*valor de contenido/);
  });

  test('what rests on a cell that was not recalculated', () => {
    const workbook = openWorkbook(
      bookOf({
        more: { sheets: [{ name: 'Odd', rows: [[{ f: 'CUBEVALUE("a","b")', v: 'MX' }]] }] },
      }),
      { customFunctions: [naftaFunctions()] },
    );
    workbook.apply([
      { kind: 'cells', cells: [{ sheet: 'Bom', row: 1, column: 1, formula: '=Odd!A1' }] },
    ]);
    const found = planCertificate(workbook, YEAR);
    expect(found.ok && reasons(found.value)[0]).toMatch(/rests on Odd!A1, which was not recalc/);
  });

  test('a cell that shows something else than its evaluation gives', () => {
    const bytes = bookOf({ shown: false });
    const workbook = openWorkbook(bytes, {
      customFunctions: [naftaFunctions()],
      recalculate: false,
    });
    const found = planCertificate(workbook, YEAR);
    expect(found.ok && reasons(found.value)[0]).toMatch(
      /the cell shows FALSE, and its evaluation gives Qualifies; recalculate/,
    );
  });
});

describe('nothing is planned', () => {
  test.each<[Partial<CertificateRequest>, RegExp]>([
    [{ days: { from: '2026-01-01', to: '2027-01-01' } }, /longer than twelve months.*2026-12-31/],
    [{ days: { from: '2026-01-02', to: '2026-01-01' } }, /ends before/],
    [{ days: { from: '2020-01-01', to: '2020-12-31' } }, /two agreements, NAFTA and USMCA/],
    [{ days: { from: '1990-01-01', to: null } }, /no agreement is in force on 1990-01-01/],
    [{ goods: ['Results!A1'] }, /Results!A1 judges no cost sheet; .* Results!B2, Results!B3/],
  ])('for %j', (request, sentence) => {
    expect(issues({}, request)).toMatch(sentence);
  });

  test.each<[string, CertifiedBook, RegExp]>([
    [
      'an unknown field',
      {
        people: [
          ['Field', 'Value'],
          ['Adress', 'x'],
        ],
      },
      /row 2: "Adress".*"Address"/,
    ],
    ['an error', { people: [['Name', { f: 'NA()', v: { error: '#N/A' } }]] }, /row 1: .* #N\/A/],
    [
      'a field twice',
      {
        people: [
          ['Name', 'a'],
          ['name', 'b'],
        ],
      },
      /row 2: "name" stands there twice/,
    ],
    ['a capacity', { people: [['capacity', 'owner']] }, /"owner" is not one of importer/],
    ['no column', { goods: [['Where'], ['Results!B2']] }, /has no column "Cell"/],
    [
      'a short code',
      {
        goods: [
          ['Cell', 'HS code'],
          ['Results!B2', '8708'],
        ],
      },
      /row 2: "8708" is no/,
    ],
    [
      'a producer',
      {
        goods: [
          ['Cell', 'Producer'],
          ['Results!B2', 'x'],
        ],
      },
      /"x" is not one of YES/,
    ],
    [
      'a name without cells',
      { more: { names: [{ name: 'NAFTA_CERTIFIER', formula: '#REF!' }] } },
      /NAFTA_CERTIFIER refers to no cells/,
    ],
  ])('where a table has %s', (_, book, sentence) => expect(issues(book)).toMatch(sentence));

  test('and a signature or its date is no field of the table', () => {
    expect(issues({ people: [['Name of the person who signs', 'Eve']] })).toMatch(/is no field/);
    expect(issues({ people: [['signedOn', '2026-01-01']] })).toMatch(/is no field/);
  });
});

describe('the file', () => {
  const SECRET = String(COST);
  const planted: CertifiedBook['more'] = {
    names: [{ name: 'TARGET_PRICE', formula: SECRET }],
    sheets: [
      { name: 'Hidden', visibility: 'veryHidden', rows: [[COST]] },
      { name: 'Cache', rows: [[{ f: 'SUM(Bom!C2:C4)', v: COST }]] },
    ],
    parts: {
      'xl/comments1.xml': `<comments>${SECRET}</comments>`,
      'customXml/item1.xml': `<i>${SECRET}</i>`,
      'docProps/app.xml': `<p>${SECRET}</p>`,
    },
  };

  test.each(['en', 'es', 'fr'] as const)('holds no cost and no formula, in %s', (language) => {
    for (const book of [{ more: planted }, { more: planted, scenario: 'nafta-1994' }]) {
      const days = 'scenario' in book ? NAFTA_YEAR : {};
      const { certificate } = plan(book, { language, ...days });
      expect(certificate.goods).toHaveLength(1);
      const parts = unzipSync(certificateBook(certificate));
      expect(Object.keys(parts).sort()).toEqual([
        '[Content_Types].xml',
        '_rels/.rels',
        'docProps/core.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ]);
      const text = Object.values(parts)
        .map((part) => strFromU8(part))
        .join('\n');
      for (const secret of [
        SECRET,
        '77,123',
        '8123.5',
        '1234.75',
        '100000',
        'TARGET',
        'Disc',
        'Bom',
      ]) {
        expect(text).not.toContain(secret);
      }
      expect(text).not.toMatch(/<f[ >]|<v>\d+\.\d/);
    }
  });

  test('prints on portrait pages, and leaves what is signed empty', () => {
    const { certificate } = plan({ people: [['Name', 'Eva Prieto']] });
    const bytes = certificateBook(certificate);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pageSetUpPr fitToPage="1"\/>.*orientation="portrait" fitToHeight="0"/s);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /_xlnm\.Print_Area" localSheetId="0">'Certificate'!\$A\$1:\$G\$\d+</,
    );
    const opened = openWorkbook(bytes);
    const [{ name, rows } = { name: '', rows: 0 }] = opened.sheets;
    const text = (row: number, column: number) => opened.text({ sheet: name, row, column });
    const said = Array.from({ length: rows }, (_, row) => [text(row, 1), text(row, 2)] as const);
    expect(said.filter(([label]) => label === 'Certifier: name')).toEqual([
      ['Certifier: name', 'Eva Prieto'],
    ]);
    expect(said.slice(-4, -1)).toEqual([
      ['Authorized signature', ''],
      ['Name', ''],
      ['Date', ''],
    ]);
  });
});
