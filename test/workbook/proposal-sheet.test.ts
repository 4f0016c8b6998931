import { readProposalTable } from '../../src/costsheet';
import { readProposal, readScenario, templateRows } from '../../src/scenario';
import { planProposal, proposalTables, type SheetPlan } from '../../src/workbook';
import { surveyOf } from './survey';

const choice = readScenario('us-2017-10');
const rows = choice.ok ? templateRows(choice.value) : [];
const plan = planProposal(surveyOf({ Costs: [] }), rows, 'Middle way', 'en');

/** The cells of a plan under its name, as they stand on the sheet. */
function tableOf({ cells, names }: SheetPlan): unknown[][] {
  const [name] = names;
  if (name === undefined) throw new Error('no name');
  const { row: top, rows: count, columns } = name.area;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = cells.find((cell) => cell.row === top + row && cell.column === column)?.value;
      return typeof value === 'string' ? value.replace(/^'/, '') : (value ?? '');
    }),
  );
}

test('a sheet of its own, with a name for the table and room for more rows', () => {
  expect(plan).toMatchObject({ sheet: 'NAFTA proposal', addSheet: true, lists: [] });
  expect(plan.names).toEqual([
    {
      name: 'NAFTA_PROPOSAL',
      area: { sheet: 'NAFTA proposal', row: 3, column: 0, rows: rows.length + 22, columns: 7 },
      before: null,
    },
  ]);
  expect(new Set(plan.cells.map(({ row, column }) => `${row}/${column}`)).size).toBe(
    plan.cells.length,
  );
});

test('its table is read as an own proposal of that title', () => {
  const read = readProposalTable(tableOf(plan));
  const own = read.ok ? readProposal(read.value) : read;
  expect(own.ok && own.value.expression).toBe('own proposal: Middle way, based on us-2017-10');
});

test('percentages are numbers formatted as such, and no text is taken for a formula', () => {
  const values = plan.cells.filter(({ style }) => style === 'percent');
  expect(values.length).toBeGreaterThan(3);
  expect(values.every(({ value }) => typeof value === 'number')).toBe(true);
  const risky = plan.cells.filter(({ value }) => /^[=+@-]/.test(String(value)));
  expect(risky).toEqual([]);
});

test('what is there already stays: the next one has a number', () => {
  const survey = surveyOf(
    { 'nafta PROPOSAL': [], Costs: [] },
    { NAFTA_PROPOSAL: "='NAFTA proposal'!$A$4:$G$40" },
  );
  const next = planProposal(survey, rows, 'Another', 'fr');
  expect(next.sheet).toBe('NAFTA proposal 2');
  expect(next.names[0]?.name).toBe('NAFTA_PROPOSAL_2');
});

test.each([
  ["='NAFTA proposal'!$A$4:$G$40", 1],
  ['=#REF!', 0],
  ['=Gone!$A$4:$G$40', 0],
  ['="text"', 0],
])('a name that says %s is found %d times', (formula, count) => {
  const survey = surveyOf({ 'NAFTA proposal': [] }, { NAFTA_PROPOSAL: formula });
  expect(proposalTables(survey)).toHaveLength(count);
});
