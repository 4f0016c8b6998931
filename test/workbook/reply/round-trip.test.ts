import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/engine';
import { cellKey } from '../../../src/engine/model';
import { readXlsx } from '../../../src/engine/xlsx';
import { textOf, type Language } from '../../../src/origin';
import { naftaFunctions } from '../../../src/sharing/nafta-functions';
import { BuyerLines, planMerge, readReply, type Reply } from '../../../src/workbook/reply';
import { requestBook, type SupplierRequest } from '../../../src/workbook/request';
import { requestTexts } from '../../../src/workbook/request/request-texts';
import { buyerBook, linesIn } from '../../support/buyer-book';
import { typedInLibreOffice } from '../../support/libreoffice-typing';
import { answered, requestOf } from '../../support/supplier';

const buyer = buyerBook();
const known = {
  lines: new BuyerLines(linesIn(buyer)),
  requests: new Map(),
  mergedOn: new Map(),
  today: '2026-02-01',
};

/** The verdict of the buyer's workbook once all new answers are written into it. */
function verdictAfter(reply: Reply): string {
  const book = openWorkbook(buyer, { customFunctions: [naftaFunctions()] });
  const { changes } = planMerge([reply], ({ class: cls }) => cls === 'new', '2026-02-01');
  book.apply([
    {
      kind: 'cells',
      cells: changes.map(({ sheet, row, column, after }) => ({ sheet, row, column, value: after })),
    },
  ]);
  return book.text({ sheet: 'Results', row: 0, column: 1 });
}

/** What a supplier types, cell by cell, as the sheet has them: a percentage with its sign, a day as a day. */
const typing = ({ language }: SupplierRequest): Readonly<Record<string, string>> => {
  const { answers, certification, choices, capacities } = requestTexts[language];
  return {
    [`${answers}!F5`]: 'MX',
    [`${answers}!H5`]: choices.rvc.name,
    [`${answers}!I5`]: '70%',
    [`${answers}!L5`]: 'B',
    [`${answers}!F6`]: 'MX',
    // a person types into a cell of text: a machine says so with an apostrophe
    [`${answers}!G6`]: "'8708.30",
    [`${answers}!H6`]: choices.free.name,
    [`${answers}!J6`]: '12.5',
    [`${answers}!M6`]: '2026-01-01',
    [`${answers}!N6`]: '2026-06-30',
    [`${certification}!C11`]: capacities[2],
    [`${certification}!C12`]: 'Ana Ruiz',
    [`${certification}!C14`]: 'Puebla, MX',
    [`${certification}!C16`]: 'ana@example.com',
    [`${certification}!C18`]: 'same',
    [`${certification}!C23`]: '2026-01-01',
    [`${certification}!C24`]: '2026-12-31',
    [`${certification}!C25`]: 'Ana Ruiz',
    [`${certification}!C26`]: '2026-01-18',
  };
};

/** The same answers, written by our own engine: what a machine without LibreOffice still checks. */
const byEngine = ({ language }: SupplierRequest) => {
  const { choices, capacities } = requestTexts[language];
  return [
    {
      0: { country: 'MX', statement: choices.rvc.name, rvc: 0.7, criterion: 'B' },
      1: {
        country: 'MX',
        code: '8708.30',
        statement: choices.free.name,
        amount: 12.5,
        from: 46023,
        to: 46203,
      },
    },
    {
      capacity: capacities[2],
      name: 'Ana Ruiz',
      address: 'Puebla, MX',
      email: 'ana@example.com',
      producer: 'same',
      blanketFrom: 46023,
      blanketTo: 46387,
      signatory: 'Ana Ruiz',
      signedOn: 46040,
    },
  ] as const;
};

/** The reply with what it says, without the hash of its bytes. */
const saying = ({ author, signedOn, problems, notes, answers }: Reply) => ({
  author,
  signedOn,
  problems: problems.map((issue) => textOf(issue)),
  notes: notes.map((issue) => textOf(issue)),
  answers: answers.map(({ key, field, class: cls, changes, from, to }) =>
    [key, field, cls, ...changes.map(({ after }) => after), from, to].join(' '),
  ),
});

const languages: readonly Language[] = ['en', 'es', 'fr'];

describe.each(languages)('a request in %s, answered and merged', (language) => {
  const expected = {
    author: 'Ana Ruiz',
    signedOn: '2026-01-18',
    problems: [],
    notes: [],
    answers: [
      'P001 origin same 2026-01-01 2026-12-31',
      'P001 statement new RVC 70% 2026-01-01 2026-12-31',
      'P002 origin same 2026-01-01 2026-06-30',
      'P002 hs same 2026-01-01 2026-06-30',
      'P002 statement new free 25 2026-01-01 2026-06-30',
    ],
  };
  // 1,000 less the import 120.75, the engine block 333.33 at its worst reading of 0 to all of it,
  // 30 % of 201, and 199 less the 25 that are free: favourable, as the figure is
  const rvc = '0.64495';

  test('by our own engine', async () => {
    const request = await requestOf(buyer, 'Frenos México', { language });
    const reply = await readReply('r.xlsx', answered(request, ...byEngine(request)), known);
    expect(saying(reply)).toEqual(expected);
    expect(verdictAfter(reply)).toBe(rvc);
  });

  test('in LibreOffice: opened, typed into, saved', async () => {
    const request = await requestOf(buyer, 'Frenos México', { language });
    const saved = typedInLibreOffice(requestBook(request), typing(request));
    if (saved === null) return; // not installed: the engine has answered above
    const reply = await readReply('r.xlsx', saved, known);
    expect(saying(reply)).toEqual(expected);
    expect(verdictAfter(reply)).toBe(rvc);

    // what the supplier saw while typing
    const { check, progress, certificationDone } = requestTexts[language];
    const [sheet] = readXlsx(saved).sheets;
    expect([4, 5].map((row) => sheet?.cells.get(cellKey(row, 14))?.value)).toEqual([
      check.complete,
      check.complete,
    ]);
    expect(sheet?.cells.get(cellKey(2, 0))?.value).toBe(`2 / 2 ${progress} · ${certificationDone}`);
  }, 120_000);
});

test('LibreOffice keeps the protection, and a locked cell changed all the same is told', async () => {
  const request = await requestOf(buyer);
  const saved = typedInLibreOffice(requestBook(request), {
    'Answers!B5': 'BR-999',
    'Answers!H5': 'originating',
  });
  if (saved === null) return;
  const sheet = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<sheetProtection[^>]* sheet="(true|1)"/);
  const { answers } = await readReply('r.xlsx', saved, known);
  expect(answers[0]?.findings.map((issue) => textOf(issue))).toEqual([
    expect.stringMatching(/Answers!B5 says "BR-999" where the request said "BR-280"/),
  ]);
}, 120_000);
