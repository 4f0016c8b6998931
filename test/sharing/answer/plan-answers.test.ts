import { textOf } from '../../../src/origin';
import {
  fillRequest,
  planAnswers,
  readOwnBook,
  readRequest,
  type AnswerChoices,
  type AnswerPlan,
  type ProvableKind,
} from '../../../src/sharing/answer';
import { casesAt } from '../../../src/workbook/answer';
import { requestBook } from '../../../src/workbook/request';
import { buyerBook, CHOICES } from '../../support/buyer-book';
import { CALIPER, costsOf, DISC, ownBook, resultsOf, type OwnLine } from '../../support/own-book';
import { answered, requestOf } from '../../support/supplier';
import type { BuiltSheet } from '../../support/xlsx-builder';

const EVERY: readonly ProvableKind[] = ['originating', 'rvc', 'non-originating', 'traced'];

async function planned(
  own: Uint8Array,
  choices: Partial<AnswerChoices> = {},
  asked: Partial<typeof CHOICES> = {},
): Promise<AnswerPlan> {
  const request = await requestOf(buyerBook(), 'Frenos México', asked);
  const received = await readRequest(requestBook(request));
  if (!received.ok) throw new Error('not read');
  return planAnswers(received.value, readOwnBook(own, 'en'), {
    scenario: null,
    units: { pieces: null, own: null },
    language: 'en',
    of: () => ({ state: EVERY }),
    ...choices,
  });
}

/** What is stated of the two parts, or why nothing is. */
const said = ({ parts }: AnswerPlan): readonly string[] =>
  parts.map(
    ({ stated, findings }) => stated ?? findings.map((finding) => textOf(finding)).join('; '),
  );

const why = ({ parts }: AnswerPlan, kind: ProvableKind, part = 0): string => {
  const found = parts[part]?.provable.find((one) => one.kind === kind);
  return found === undefined || found.proven ? `proven ${kind}` : textOf(found.why);
};

const withSheets = (rows: BuiltSheet['rows'], sheets: readonly BuiltSheet[]): Uint8Array =>
  ownBook('usmca-2020', {
    sheets: [{ name: 'Results', rows: [['Scenario', 'usmca-2020'], [], ...rows] }, ...sheets],
  });

test('what qualifies is stated, what is undecided is left blank and said', async () => {
  const plan = await planned(ownBook());
  expect(said(plan)).toEqual([
    'originating',
    expect.stringMatching(/undecided on 2026-01-01: .*Tariff shift/),
  ]);
  expect(plan.parts[0]?.own?.proof).toBe('Results!B3, Results!C3');
  expect(plan.cells).toEqual([{ sheet: 'Answers', row: 4, column: 7, value: 'originating' }]);
});

test('the RVC is rounded down, so that no ratio tells the costs', async () => {
  const plan = await planned(ownBook(), { of: () => ({ state: ['rvc'] }) });
  expect(plan.cells.map(({ value }) => value)).toEqual(['originating, with its RVC', 0.741]);
});

test('a part that fails is stated as not originating only where that is wanted', async () => {
  const facts = [['Tariff shift', 'no']];
  const sheet: BuiltSheet = {
    name: 'Results',
    rows: [
      ['Scenario', 'usmca-2020', null, ...(facts[0] ?? [])],
      [],
      [
        'BR-280',
        {
          f: '_xldudf_NAFTA_QUALIFIES(Caliper!$D$4:$D$6,Caliper!$B$4:$B$6,Caliper!$B$8,NAFTA_SCENARIO,Caliper!$C$4:$C$6,Caliper!$E$4:$E$6,"8708.30",,$D$1:$E$1)',
          v: false,
        },
      ],
    ],
  };
  const own = ownBook('usmca-2020', { sheets: [sheet, costsOf('Caliper', CALIPER, 54.4917)] });
  const originating = { of: () => ({ state: ['originating'] as const }) };
  expect(said(await planned(own, originating))[0]).toMatch(/it fails on 2026-01-01: regional/);
  expect(said(await planned(own))[0]).toBe('non-originating');
});

describe('which calculation a part is about', () => {
  test('none names it', async () => {
    expect(
      said(await planned(withSheets([resultsOf('X-1', 'Disc')], [costsOf('Disc', DISC, 46)])))[0],
    ).toMatch(/nothing in the workbook names BR-280/);
  });

  test('two name it: neither counts until a person says which', async () => {
    const own = withSheets(
      [resultsOf('BR-280', 'Disc'), resultsOf('BR-280', 'Other')],
      [costsOf('Disc', DISC, 46), costsOf('Other', DISC, 47)],
    );
    expect(said(await planned(own))[0]).toBe(
      'BR-280 is named beside several calculations (Results!B3, Results!C3; Results!B4, Results!C4); say which one counts',
    );
    const { cases } = readOwnBook(own, 'en');
    const cell = { sheet: 'Results', row: 3, column: 2, rows: 1, columns: 1 };
    const [one] = casesAt(cell, cases);
    expect(casesAt(cell, cases)).toHaveLength(1);
    const plan = await planned(own, { of: () => ({ own: one ?? null, state: ['originating'] }) });
    expect(plan.parts[0]?.own?.proof).toBe('Results!B4, Results!C4');
  });

  test('several scenarios side by side judge one good; the agreement among them counts', async () => {
    const [part, rvc] = resultsOf('BR-280', 'Disc');
    const under = (scenario: string) => ({
      f: String((rvc as { f: string }).f).replace('NAFTA_SCENARIO', `"${scenario}"`),
      v: 0,
    });
    const row = [
      part ?? '',
      under('us-2018-04'),
      under('usmca-2020; rvc = 10%'),
      under('usmca-2020'),
    ];
    const own = withSheets([row], [costsOf('Disc', DISC, 46.1713)]);
    const plan = await planned(own);
    expect(said(plan)[0]).toBe('originating');
    expect(plan.parts[0]?.own?.proof).toBe('Results!B3, Results!C3, Results!D3');
  });

  test('one formula that judges two goods names neither by itself', async () => {
    const [, one] = resultsOf('', 'Disc');
    const [, two] = resultsOf('', 'Caliper');
    const f = [one, two].map((cell) => (cell as { f: string }).f).join('+');
    const own = withSheets(
      [['BR-280', { f, v: 0 }]],
      [costsOf('Disc', DISC, 46.1713), costsOf('Caliper', CALIPER, 54.4917)],
    );
    expect(said(await planned(own))[0]).toMatch(
      /several calculations \(Results!B3; Results!B3 \[2\]\)/,
    );
  });

  test('a title on the sheet of its costs names it, and so does the name of the sheet', async () => {
    const titled = withSheets(
      [resultsOf('ours', 'Disc')],
      [costsOf('Disc', DISC, 46.1713, ['Part', 'BR-280'])],
    );
    expect(said(await planned(titled))[0]).toBe('originating');
  });

  test('the number of a component among the lines names nothing', async () => {
    const [first, ...rest] = DISC;
    const lines = [['BR-280', ...(first ?? []).slice(1)] as unknown as OwnLine, ...rest];
    const own = withSheets([resultsOf('ours', 'Disc')], [costsOf('Disc', lines, 46.1713)]);
    expect(said(await planned(own))[0]).toMatch(/nothing in the workbook names BR-280/);
  });

  test('a column of models: each group by its name', async () => {
    const lines = [
      ...DISC.map((line) => ['BR-280', ...line]),
      ...CALIPER.map((line) => ['BR-290', ...line]),
    ];
    const own = ownBook('usmca-2020', {
      sheets: [
        {
          name: 'Results',
          rows: [
            ['Scenario', 'usmca-2020'],
            ['BR-280', 46.1713],
            ['BR-290', 54.4917],
            [
              {
                f: '_xldudf_NAFTA_EVALUATION_BY(Lines!$A$2:$A$7,Lines!$E$2:$E$7,Lines!$C$2:$C$7,$A$2:$B$3,NAFTA_SCENARIO,Lines!$D$2:$D$7,Lines!$F$2:$F$7,"8708.30")',
                v: '',
              },
            ],
          ],
        },
        {
          name: 'Lines',
          rows: [['Model', 'Component', 'Origin', 'HS code', 'Cost', 'Statement'], ...lines],
        },
      ],
    });
    const plan = await planned(own);
    expect(said(plan)[0]).toBe('originating');
    expect(plan.parts.map((part) => part.own?.proof)).toEqual([
      'Results!A4 (BR-280)',
      'Results!A4 (BR-290)',
    ]);
  });
});

describe('a workbook without our formulas', () => {
  const plain = (sheets: readonly BuiltSheet[]): Uint8Array => ownBook('', { names: [], sheets });

  test('is judged by its cost table, its net cost, and the code that the request has', async () => {
    const plan = await planned(plain([costsOf('BR-280', DISC, 46.1713)]));
    expect(said(plan)[0]).toBe('originating');
    expect(plan.parts[0]?.own?.proof).toBe("'BR-280'!D4:D6, 'BR-280'!B8");
  });

  test('proves nothing without a net cost', async () => {
    const { rows } = costsOf('', DISC, 0);
    const plan = await planned(plain([{ name: 'BR-280', rows: rows.slice(0, 6) }]));
    expect(said(plan)[0]).toMatch(/names no net cost; write "Net cost"/);
  });

  const withLine = (...line: readonly unknown[]): Uint8Array =>
    plain([costsOf('BR-280', [...DISC, line as unknown as OwnLine], 46.1713)]);

  test.each([
    ['12 or 13', 'US', /is in doubt/],
    ['1,234', 'US', /may mean two numbers \(1,234\)/],
    [null, 'US', /is in doubt/],
    [1.5, '', /is in doubt/],
    [1.5, 'M', /country codes that only one system knows/],
  ] as const)('proves nothing with a line of %s from %s', async (cost, origin, message) => {
    expect(said(await planned(withLine('Paint', origin, '3208.10', cost, '')))[0]).toMatch(message);
  });

  test('proves nothing where one net cost stands beside several models', async () => {
    const rows = costsOf('', DISC, 46.1713).rows.map((row, index) =>
      row.length < 5 ? row : [...row, index === 2 ? 'Model' : `M${index}`],
    );
    const plan = await planned(plain([{ name: 'BR-280', rows }]));
    expect(said(plan)[0]).toMatch(/about several goods \(M3, M4, M5\)/);
  });
});

describe('why a calculation proves nothing', () => {
  test('a proposal is no agreement, until the agreement is asked for', async () => {
    const own = ownBook('us-2018-04');
    expect(said(await planned(own))[0]).toMatch(/judges by "us-2018-04".*judge by usmca-2020/);
    expect(said(await planned(own, { scenario: 'usmca-2020' }))[0]).toBe('originating');
  });

  test('terms that change the law', async () => {
    const own = ownBook('usmca-2020; rvc = 10%');
    expect(said(await planned(own))[0]).toMatch(/states rvc, which USMCA does not say/);
    const kind = ownBook('usmca-2020; unstated = originating');
    expect(said(await planned(kind))[0]).toMatch(/states unstated, which USMCA/);
  });

  test('a vehicle is no part, another code no proof of this one', async () => {
    const judged = (good: string) =>
      withSheets([resultsOf('BR-280', 'Disc', good)], [costsOf('Disc', DISC, 46.1713)]);
    expect(said(await planned(judged('passenger vehicle')))[0]).toMatch(/as "passenger vehicle"/);
    expect(said(await planned(judged('8708.99')))[0]).toMatch(/8708.99.*has 8708.30 on record/);
  });

  test('a day outside the period', async () => {
    const dated = {
      name: 'Results',
      rows: [
        ['Scenario', 'usmca-2020'],
        [],
        [
          'BR-280',
          {
            f: '_xldudf_NAFTA_QUALIFIES(Disc!$D$4:$D$6,Disc!$B$4:$B$6,Disc!$B$8,NAFTA_SCENARIO,Disc!$C$4:$C$6,Disc!$E$4:$E$6,"8708.30","2024-05-01")',
            v: true,
          },
        ],
      ],
    };
    const own = ownBook('', { sheets: [dated, costsOf('Disc', DISC, 46.1713)] });
    expect(said(await planned(own))[0]).toMatch(/judges on 2024-05-01.*2026-01-01 to 2026-12-31/);
  });

  test('a day that cannot be read', async () => {
    const [part, , verdict] = resultsOf('BR-280', 'Disc');
    const f = (verdict as { f: string }).f.replace(/\)$/, ',"May 2026")');
    const own = withSheets([[part ?? '', { f, v: true }]], [costsOf('Disc', DISC, 46.1713)]);
    expect(said(await planned(own))[0]).toMatch(/May 2026/);
  });

  test('a value that was not recalculated', async () => {
    const sheet = costsOf('Disc', DISC, 46.1713);
    const rows = sheet.rows.map((row) =>
      row[0] === 'Net cost' ? ['Net cost', { f: 'CUBEVALUE("x","y")', v: 46.1713 }] : row,
    );
    const own = withSheets([resultsOf('BR-280', 'Disc')], [{ ...sheet, rows }]);
    expect(said(await planned(own))[0]).toMatch(
      /Results!B3, Results!C3 could not be recalculated here/,
    );
  });
});

describe('the traced value', () => {
  const NAFTA = { from: '2018-01-01', to: '2018-12-31', madeOn: '2018-01-05' };
  const TWO: readonly OwnLine[] = [
    ['Casting', 'MX', '7325.99', 28.4137, 'not a material'],
    ['Bearing', 'JP', '8482.10', 8.1731, ''],
    ['Hub', 'JP', '8708.30', 3.7519, ''],
  ];
  const book = (lines: readonly OwnLine[]): Uint8Array =>
    ownBook('nafta-1994', {
      sheets: [
        { name: 'Results', rows: [['Scenario', 'nafta-1994'], [], resultsOf('BR-280', 'Disc')] },
        costsOf('Disc', lines, 92.3426),
      ],
    });
  const traced = (units: AnswerChoices['units']): Partial<AnswerChoices> => ({
    units,
    of: () => ({ state: ['traced'] }),
  });

  test('needs the pieces and the currency, and is rounded up', async () => {
    const own = book(TWO);
    const asked = async (units: AnswerChoices['units']) => planned(own, traced(units), NAFTA);
    expect(why(await asked({ pieces: null, own: null }), 'traced')).toMatch(/how many pieces/);
    expect(why(await asked({ pieces: 2, own: null }), 'traced')).toMatch(/in which currency/);
    expect(why(await asked({ pieces: 2, own: 'MXN' }), 'traced')).toMatch(/in MXN.*asked in USD/);
    const plan = await asked({ pieces: 2, own: 'USD' });
    expect(plan.cells.map(({ value }) => value)).toEqual(['traced value', 5.97]);
  });

  test('that is one cost is never stated', async () => {
    const plan = await planned(
      book([...TWO.slice(0, 2), ['Paint', 'US', '', 0, '']]),
      traced({ pieces: 1, own: 'USD' }),
      NAFTA,
    );
    expect(why(plan, 'traced')).toMatch(/one of your own costs/);
    expect(plan.cells).toEqual([]);
  });

  test('brings its currency along where the request leaves it open', async () => {
    const open = { ...NAFTA, currency: null };
    const plan = await planned(book(TWO), traced({ pieces: 2, own: 'MXN' }), open);
    expect(plan.cells.at(-1)).toMatchObject({ sheet: 'Certification', value: 'MXN' });
  });

  test('exists under NAFTA only', async () => {
    expect(why(await planned(ownBook()), 'traced')).toMatch(/only NAFTA traces imports/);
  });
});

test('what is typed already is left, and said', async () => {
  const request = await requestOf(buyerBook());
  const received = await readRequest(answered(request, { 0: { statement: 'not originating' } }));
  if (!received.ok) throw new Error('not read');
  const plan = planAnswers(received.value, readOwnBook(ownBook(), 'en'), {
    scenario: null,
    units: { pieces: null, own: null },
    language: 'en',
    of: () => ({ state: ['originating'] }),
  });
  expect(said(plan)[0]).toMatch(/Answers!H5 says "not originating" already, and is left/);
});

test('a file that would show a cost of the own workbook is not made', async () => {
  const request = requestBook(await requestOf(buyerBook()));
  const { costs } = readOwnBook(ownBook(), 'en');
  const cell = { sheet: 'Answers', row: 4, column: 9, value: 18.4137 };
  const filled = fillRequest(request, [cell], costs);
  expect(filled.ok || filled.issues.map((issue) => textOf(issue))).toEqual([
    'Answers!J5 would show 18.4137, which is an amount of your own workbook; nothing is saved',
  ]);
});
