import { textOf } from '../../../src/origin';
import {
  BuyerLines,
  readReply,
  type Answer,
  type KnownState,
  type Reply,
} from '../../../src/workbook/reply';
import { requestTexts } from '../../../src/workbook/request/request-texts';
import { buyerBook, LINES, linesIn } from '../../support/buyer-book';
import { answered, requestOf } from '../../support/supplier';

const { choices } = requestTexts.en;
const TODAY = '2026-02-01';
const buyer = buyerBook();
const stateOf = (bytes: Uint8Array): KnownState => ({
  lines: new BuyerLines(linesIn(bytes)),
  requests: new Map(),
  mergedOn: new Map(),
  today: TODAY,
});
const known = stateOf(buyer);

type Typed = Readonly<Record<string, string | number>>;

const replyTo = async (
  rows: Readonly<Record<number, Typed>>,
  supplier = 'Frenos México',
  bytes = buyer,
): Promise<Reply> => {
  const request = await requestOf(bytes, supplier);
  return readReply('reply.xlsx', answered(request, rows), bytes === buyer ? known : stateOf(bytes));
};

const said = ({ findings }: Answer): string =>
  findings.map((finding) => textOf(finding)).join('; ');
const statementOf = (reply: Reply, key = 'P001'): Answer => {
  const answer = reply.answers.find((one) => one.key === key && one.field === 'statement');
  if (answer === undefined) throw new Error(`no statement of ${key}`);
  return answer;
};

describe('what is written beside the buyer’s data', () => {
  test.each([
    [{ statement: choices.originating.name }, 'originating'],
    [{ statement: choices.rvc.name, rvc: 0.625 }, 'RVC 62.5%'],
    [{ statement: choices.rvc.name, rvc: '62,5 %' }, 'RVC 62.5%'],
    [{ statement: choices['originating by shift'].name }, 'originating by shift'],
    [{ statement: choices['non-originating'].name }, 'non-originating'],
    // four pieces in the line: what is stated is per piece
    [{ statement: choices.free.name, amount: 12.5 }, 'free 50'],
    [{ statement: choices.vnm.name, amount: 0 }, 'VNM 0'],
    [{ statement: choices.traced.name, amount: 1.1 }, 'traced 4.4'],
    [{ statement: choices.accumulation.name, amount: 40, vnm: 10.5 }, 'AC 160/42'],
    [{ statement: choices.core.name, rvc: 0.8 }, 'core 80%'],
    // answered in another language, or in the functions' own words
    [{ statement: requestTexts.es.choices.originating.name }, 'originating'],
    [{ statement: requestTexts.fr.choices.rvc.name, rvc: 0.5 }, 'RVC 50%'],
    [{ statement: 'RVC 55%' }, 'RVC 55%'],
  ] as const)('%j gives %s', async (typed, after) => {
    const answer = statementOf(await replyTo({ 0: { country: 'MX', ...typed } }));
    expect(answer.class).toBe('new');
    expect(answer.changes).toEqual([{ sheet: 'Bom', row: 1, column: 8, before: '', after }]);
  });

  test('the statement goes to every line with the part', async () => {
    const twice = buyerBook({}, [...LINES, LINES[0] ?? []]);
    const reply = await replyTo({ 0: { statement: choices.originating.name } }, undefined, twice);
    expect(statementOf(reply).changes.map(({ row }) => row)).toEqual([1, 5]);
  });

  test('an origin and a code that are on record are the same, others changed', async () => {
    const { answers } = await replyTo({
      0: { country: 'México', code: '8708.30.5090', statement: choices.originating.name },
      1: { country: 'US', code: '870899', statement: choices.originating.name },
    });
    expect(answers.map(({ key, field, class: cls }) => `${key} ${field} ${cls}`)).toEqual([
      'P001 origin same',
      'P001 hs same',
      'P001 statement new',
      'P002 origin changed',
      'P002 hs changed',
      'P002 statement new',
    ]);
    expect(answers[3]?.changes[0]).toMatchObject({ before: 'MX', after: 'US' });
    expect(answers[4]?.changes[0]).toMatchObject({ before: '8708.30', after: '8708.99' });
  });

  test('a statement that is there already is the same however it is written', async () => {
    const lines = LINES.map((one) => [...one.slice(0, 8), 'VCR 62,5 %']);
    const reply = await replyTo(
      {
        0: { statement: choices.rvc.name, rvc: 0.625 },
        1: { statement: choices.originating.name },
      },
      undefined,
      buyerBook({}, lines),
    );
    expect(statementOf(reply).class).toBe('same');
    expect(statementOf(reply, 'P002')).toMatchObject({
      class: 'changed',
      changes: [{ before: 'VCR 62,5 %', after: 'originating' }],
    });
  });
});

test.each([
  // missing
  [{}, 'missing', /nothing is stated/],
  [{ country: 'MX' }, 'missing', /Answers!H5 states nothing/],
  [{ statement: choices.rvc.name }, 'missing', /needs a figure in Answers!I5/],
  [{ statement: choices.accumulation.name, amount: 3 }, 'missing', /figure in Answers!K5/],
  // implausible
  [{ statement: choices.rvc.name, rvc: 40 }, 'implausible', /I5 is 40, that is 4000 %/],
  [{ statement: choices.rvc.name, rvc: 1.2 }, 'implausible', /from 0 to 100 %/],
  [{ statement: choices.rvc.name, rvc: '140%' }, 'implausible', /that is 140 %/],
  [{ statement: choices.rvc.name, rvc: -0.1 }, 'implausible', /not negative/],
  [{ statement: choices.rvc.name, rvc: 0.004 }, 'implausible', /hundred times/],
  [{ statement: choices.free.name, amount: -3 }, 'implausible', /not negative/],
  [{ statement: choices.free.name, amount: 51 }, 'implausible', /204, more than the line Bom!2/],
  [{ statement: choices.accumulation.name, amount: 3, vnm: 4 }, 'implausible', /VNM 4 is more/],
  [
    { statement: choices.originating.name, from: '2026-06-01', to: '2026-01-01' },
    'implausible',
    /swap the days/,
  ],
  [
    { statement: choices.originating.name, from: '2026-01-01', to: '2028-01-01' },
    'implausible',
    /longer than twelve months/,
  ],
  [
    { statement: choices.originating.name, from: '2028-01-01', to: '2028-12-31' },
    'implausible',
    /but asked for 2026-01-01/,
  ],
  // expired
  [
    { statement: choices.originating.name, from: '2025-01-01', to: '2025-12-31' },
    'expired',
    /valid to 2025-12-31/,
  ],
  // contradictory
  [
    { statement: choices.originating.name, country: 'CN' },
    'contradictory',
    /made in CN: only a part made in the territory/,
  ],
  [{ statement: choices.rvc.name, rvc: 0.7, country: 'DE' }, 'contradictory', /made in DE/],
  [{ statement: choices.free.name, amount: 1, country: 'JP' }, 'contradictory', /14\(1\)/],
  [
    { statement: choices.accumulation.name, amount: 2, vnm: 1, country: 'KR' },
    'contradictory',
    /14\(1\)/,
  ],
  [
    { statement: choices['non-originating'].name, criterion: 'B' },
    'contradictory',
    /criterion B is stated/,
  ],
  // refused
  [{ statement: 'perhaps' }, 'refused', /no statement of the list/],
  [{ statement: choices.rvc.name, rvc: 'much' }, 'refused', /"much" is no number/],
  [{ statement: choices.originating.name, from: '31/01/2026' }, 'refused', /is no day/],
] as const)('%j is %s', async (typed, cls, why) => {
  const answer = statementOf(await replyTo({ 0: typed }));
  expect([answer.class, said(answer)]).toEqual([cls, expect.stringMatching(why)]);
  if (cls === 'contradictory' || cls === 'missing' || cls === 'refused') {
    expect(answer.changes).toEqual([]);
  }
});

test('days as Excel keeps them are read', async () => {
  const answer = statementOf(
    await replyTo({ 0: { statement: choices.originating.name, from: 46023, to: 46387 } }),
  );
  expect([answer.from, answer.to, answer.class]).toEqual(['2026-01-01', '2026-12-31', 'new']);
});

test('originating with an origin on record outside holds only with the stated one', async () => {
  const reply = await replyTo(
    { 0: { country: 'US', statement: choices.originating.name } },
    'Shenzhen Wire',
  );
  expect(statementOf(reply)).toMatchObject({ class: 'changed', needsOrigin: true });
  const without = await replyTo({ 0: { statement: choices.originating.name } }, 'Shenzhen Wire');
  expect(statementOf(without).class).toBe('contradictory');
});

test('an unreadable country or code is refused and the rest is read', async () => {
  const { answers } = await replyTo({
    0: { country: 'Europa', code: '87', statement: choices.originating.name },
  });
  expect(answers.slice(0, 3).map((answer) => [answer.field, answer.class, said(answer)])).toEqual([
    ['origin', 'refused', expect.stringMatching(/F5: "Europa" names no country/)],
    ['hs', 'refused', expect.stringMatching(/G5: "87" is no tariff code/)],
    ['statement', 'new', expect.any(String)],
  ]);
});

test('a cell with a formula in the buyer’s sheet is never among the changes', async () => {
  const [first = [], ...others] = LINES;
  const computed = [...first.slice(0, 8), { f: 'IF(TRUE,"","x")', v: '' }];
  const bytes = buyerBook({}, [computed as never, ...others]);
  const answer = statementOf(
    await replyTo({ 0: { statement: choices.originating.name } }, undefined, bytes),
  );
  expect([answer.class, said(answer)]).toEqual([
    'refused',
    expect.stringMatching(/Bom!I2 of the workbook holds a formula/),
  ]);
});

describe('the certifier’s block', () => {
  const originating = { 0: { country: 'MX', statement: choices.originating.name, criterion: 'B' } };
  const all = {
    capacity: 'producer',
    name: 'Ana Ruiz',
    address: 'Puebla, MX',
    email: 'ana@example.com',
    producer: 'same',
    blanketFrom: 46023,
    blanketTo: 46387,
    signatory: 'Ana Ruiz',
    signedOn: 46040,
  };

  test('names the author and the day', async () => {
    const request = await requestOf(buyer);
    const reply = await readReply('r.xlsx', answered(request, originating, all), known);
    expect([reply.author, reply.signedOn, reply.notes]).toEqual(['Ana Ruiz', '2026-01-18', []]);
  });

  test('is asked for where parts are stated as originating', async () => {
    const request = await requestOf(buyer);
    const { signatory: _, email: __, ...some } = all;
    const reply = await readReply('r.xlsx', answered(request, originating, some), known);
    expect(reply.notes.map((note) => textOf(note))).toEqual([
      'parts are stated as originating, and the certification lacks: E-mail, Name of the person who signs',
    ]);
  });

  test('an amount needs a currency, of the request or of the reply', async () => {
    const request = await requestOf(buyer, undefined, { currency: null });
    const rows = { 0: { country: 'MX', statement: choices.free.name, amount: 1 } };
    const silent = await readReply('r.xlsx', answered(request, rows), known);
    expect(said(statementOf(silent))).toMatch(/nothing says in which currency/);
  });
});
