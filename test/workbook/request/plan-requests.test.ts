import { textOf } from '../../../src/origin';
import { identified, planRequests, requestFileName } from '../../../src/workbook/request';
import { buyerBook, CHOICES, LINES, linesIn } from '../../support/buyer-book';

const mapped = linesIn(buyerBook());
const planned = (choices = CHOICES, found = mapped) => {
  const outcome = planRequests(found, choices);
  if (!outcome.ok) throw new Error(outcome.issues.map((issue) => textOf(issue)).join('; '));
  return outcome;
};

test('each supplier is asked about its own parts, each once', () => {
  const twice = linesIn(buyerBook({}, [...LINES, LINES[0] ?? []]));
  const { value } = planned(CHOICES, twice);
  expect(value.map(({ supplier, parts }) => [supplier, parts.map(({ part }) => part)])).toEqual([
    ['Frenos México', ['BR-280', 'BR-290']],
    ['Great Lakes Castings', ['EN-100']],
    ['Shenzhen Wire', ['EL-010']],
  ]);
});

test('part numbers that differ by a sign are two parts, by case or space one', () => {
  const [first = []] = LINES;
  const named = (part: string) => [part, ...first.slice(1)];
  const lines = ['10.5', '105', 'BR-1', 'BR 1', 'br-1 '].map(named);
  const { value } = planned(CHOICES, linesIn(buyerBook({}, lines)));
  expect(value[0]?.parts.map(({ part }) => part)).toEqual(['10.5', '105', 'BR-1', 'BR 1']);
});

test('a part shows what is on record and no figure', () => {
  const [request] = planned().value;
  expect(request?.parts[0]).toEqual({
    key: 'P001',
    part: 'BR-280',
    description: 'Brake disc, ventilated',
    tariff: '8708.30',
    origin: 'MX',
  });
});

test.each([
  ['2020-06-30', '2020-06-30', 'NAFTA'],
  ['2020-07-01', '2021-06-30', 'USMCA'],
])('a period from %s to %s asks for the block of %s', (from, to, agreement) => {
  expect(planned({ ...CHOICES, from, to }).value[0]?.agreement).toBe(agreement);
});

test.each([
  ['Brake disc at 50.25', ''],
  ['Brake disc at 50,25', ''],
  ['Brake disc, USD 12', ''],
  ['Brake disc, 280 mm', 'Brake disc, 280 mm'],
])('a description "%s" is shown as "%s"', (description, shown) => {
  const [first = []] = LINES;
  const lines = [[first[0] ?? '', description, ...first.slice(2)], ...LINES.slice(1)];
  const { value } = planned(CHOICES, linesIn(buyerBook({}, lines)));
  expect(value[0]?.parts[0]?.description).toBe(shown);
});

test('lines without supplier are named', () => {
  const [first = [], ...others] = LINES;
  const nobody = [first[0] ?? '', first[1] ?? '', '', ...first.slice(3)];
  const { notes } = planned(CHOICES, linesIn(buyerBook({}, [...others, nobody])));
  expect(notes.map((note) => textOf(note))).toEqual([
    '1 lines name no supplier and are asked of nobody: Bom!5',
  ]);
});

test.each([
  [{ supplier: 'Frenos Mexico SA' }, /no line is supplied by "Frenos Mexico SA".*"Frenos México"/],
  [{ from: '2026-06-01', to: '2026-01-01' }, /ends before/],
  [{ from: '2026-01-01', to: '2027-01-01' }, /longer than twelve months/],
  [{ from: '1993-01-01', to: '1993-12-31' }, /no agreement was in force/],
])('%j cannot be asked', (choices, problem) => {
  const outcome = planRequests(mapped, { ...CHOICES, ...choices });
  expect(outcome.ok ? '' : outcome.issues.map((issue) => textOf(issue)).join()).toMatch(problem);
});

test('a sheet without suppliers cannot be asked about', () => {
  const outcome = planRequests([], CHOICES);
  expect(outcome.ok ? '' : textOf(outcome.issues[0]!)).toMatch(/head a column "Supplier"/);
});

test('one supplier is chosen whatever case and accents', () => {
  expect(planned({ ...CHOICES, supplier: 'FRENOS MEXICO' }).value).toHaveLength(1);
});

test('the same content has the same id, another content another', async () => {
  const [content] = planned().value;
  if (content === undefined) throw new Error('nothing planned');
  const [one, two, other] = await Promise.all([
    identified(content),
    identified({ ...content }),
    identified({ ...content, to: '2026-11-30' }),
  ]);
  expect(one.id).toMatch(/^NR-[0-9A-F]{8}-[0-9A-F]{8}$/);
  expect(two.id).toBe(one.id);
  expect(other.id).not.toBe(one.id);
});

test.each([
  ['Frenos México, S.A.', 'frenos-mexico-s-a'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本', 'supplier'],
])('the file of "%s" is named %s', async (supplier, name) => {
  const [content] = planned().value;
  if (content === undefined) throw new Error('nothing planned');
  const request = await identified({ ...content, supplier });
  expect(requestFileName(request)).toBe(`${name}_${request.id}.xlsx`);
});
