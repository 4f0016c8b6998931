import type { OriginRules } from '../../src/origin';
import { readProposalTable } from '../../src/costsheet';
import {
  modelledIds,
  proposalText,
  readProposal,
  readScenario,
  rulesFor,
  templateRows,
  type ProposalRow,
  type ScenarioChoice,
} from '../../src/scenario';
import { goodClasses } from '../../src/scenario';

const builtIn = (expression: string): ScenarioChoice => {
  const read = readScenario(expression);
  if (!read.ok) throw new Error(expression);
  return read.value;
};

/** The template of a scenario as the pane writes it to a sheet, read back as an own proposal. */
function templateOf(expression: string): readonly ProposalRow[] {
  const rows = templateRows(builtIn(expression)).map((row) => [
    row.name,
    row.value,
    row.unit,
    row.from,
    row.good,
    row.source,
    row.status,
  ]);
  const read = readProposalTable([
    ['Name', 'Value', 'Unit', 'From', 'Good', 'Source', 'Status'],
    ...rows,
  ]);
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.value;
}

const CODES = [null, '840734', '870840', '870830', '848210', '850760', '731815', '8708'];

/** What rules ask, without their sources. */
const asked = (rules: OriginRules) => ({
  rvc: rules.rvc?.limit.toString(),
  us: rules.usShare.required?.limit.toString(),
  base: rules.usShare.base,
  numerator: rules.usShare.numerator,
  further: rules.furtherTests.map(({ code, required }) => [code, required?.limit.toString()]),
  waiver: rules.deMinimis?.limit.toString(),
  builder: rules.builder,
  route: rules.route,
  technology: rules.technology,
  coreRollUp: rules.coreRollUp,
  parts: CODES.map((code) => {
    const part = rules.partRequirement(code);
    return [part?.highest.toString(), part?.lowest.toString(), part?.shiftRoute];
  }),
});

const days = ['1999-06-01', '2021-01-01', '2026-01-01', '2030-01-01'];
const templates = [
  ...modelledIds.filter((id) => id !== 'no-agreement'),
  'us-2017-10; rvc = 80%; us base = materials',
  'us-2017-10; parts = 85%',
  'usmca-2020; lvc = 30%; core roll-up = us; unstated = originating',
];

test.each(templates)('the template of %s asks the same of every good', (expression) => {
  const rows = templateOf(expression);
  const own = readProposal(rows);
  expect(own.ok ? [] : own.issues.map(({ code, values }) => [code, values])).toEqual([]);
  if (!own.ok) return;
  const choice = builtIn(expression);
  let compared = 0;
  for (const good of goodClasses()) {
    for (const date of [null, ...days]) {
      const wanted = rulesFor(choice, { good, date });
      // outside its life an agreement asks nothing; an own proposal has no life
      if (!wanted.ok) continue;
      const found = rulesFor(own.value, { good, date });
      expect(found.ok && asked(found.value)).toEqual(asked(wanted.value));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(5);
});

test.each(templates)('the template of %s is the same as a text', (expression) => {
  const rows = templateOf(expression);
  const table = readProposal(rows);
  const text = readScenario(proposalText(rows));
  if (!table.ok || !text.ok) throw new Error('not read');
  expect(proposalText(rows).length).toBeLessThan(32_767);
  expect(text.value.expression).toBe(table.value.expression);
  expect(text.value.stated).toEqual(table.value.stated);
  for (const good of goodClasses()) {
    const [one, two] = [table, text].map((choice) =>
      rulesFor(choice.value, { good, date: '2026-01-01' }),
    );
    expect(one?.ok && asked(one.value)).toEqual(two?.ok && asked(two.value));
  }
});

test('there is no template of having no agreement: it has no rule to change', () => {
  expect(templateRows(builtIn('no-agreement'))).toEqual([]);
});

test.each([
  ['us-2017-10; rvc = 80%', [['rvc', '80%']]],
  ['usmca-2020; lvc = 30%', [['lvc', '30%']]],
  ['usmca-2020; lvc = 10%', [['lvc', '10%']]],
  ['us-mx-2018-08; glass = none', [['glass', 'none']]],
  [
    'nafta-1994; us share = 50%; us base = materials',
    [
      ['us share', '50%'],
      ['us base', 'materials'],
    ],
  ],
  ['mx-2018-05; steel = 60%', [['steel', '60%']]],
])('a row without a good says what the term says: %s', (expression, rows) => {
  const [id = ''] = expression.split(';');
  const table = readProposalTable([['based on', id], ...rows]);
  const own = table.ok ? readProposal(table.value) : table;
  if (!own.ok) throw new Error(own.issues.map(({ code }) => code).join());
  for (const good of goodClasses()) {
    const question = { good, date: id === 'nafta-1994' ? '2019-01-01' : '2026-01-01' };
    const [one, two] = [rulesFor(own.value, question), rulesFor(builtIn(expression), question)];
    expect(one.ok && asked(one.value)).toEqual(two.ok && asked(two.value));
  }
});

test('signs that part a text are taken out of the words of an author', () => {
  const table = readProposalTable([
    ['Name', 'Value', 'Source', 'Status'],
    ['name', 'A; {B} | C, based on us-2017-10', '', ''],
    ['rvc', '80%', 'Letter; of {3} May | draft', 'x; y'],
  ]);
  if (!table.ok) throw new Error('not read');
  const text = proposalText(table.value);
  expect(text).toBe(
    'own proposal: A B C based on us-2017-10; rvc = 80% {Letter of 3 May draft | x y}',
  );
  const read = readScenario(text);
  expect(read.ok && read.value.stated[0]).toMatchObject({
    value: '80%',
    note: 'x y',
    source: { title: 'Letter of 3 May draft' },
  });
});

test.each([
  ['own proposal: By hand; rvc = 80% from 2028-01-01 for light truck', 'own proposal: By hand'],
  ['Own Proposal, based on usmca-2020; RVC=76 %', 'own proposal, based on usmca-2020'],
])('a text %j can be typed, too', (text, expression) => {
  const read = readScenario(text);
  expect(read.ok && read.value.expression).toBe(expression);
});
