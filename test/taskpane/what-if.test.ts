import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type Workbook } from '../../src/engine';
import { originOf } from '../../src/taskpane/model/cell-place';
import { judgings } from '../../src/taskpane/model/comparison';
import type { VerdictCard } from '../../src/taskpane/model/findings';
import { isVerdict } from '../../src/taskpane/model/opening-line';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import type { Answer, Tried } from '../../src/taskpane/model/what-if-desk';
import { tools } from '../../src/taskpane/tools';
import { parseArea, type CellValue } from '../../src/workbook';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { engineFunctions } from './engine-functions';
import { partWorkbook, type FakeWorkbook } from './fake-workbook';

let excel: InstalledExcel | undefined;
let model: PaneModel | undefined;
afterEach(() => {
  model?.stop();
  excel?.uninstall();
  excel = undefined;
});

async function paneOver(port: ConstructorParameters<typeof PaneModel>[0]): Promise<PaneModel> {
  model = new PaneModel(port, tools);
  await model.start();
  return model;
}

async function example(name: string): Promise<{ workbook: Workbook; pane: PaneModel }> {
  const bytes = readFileSync(join(__dirname, `../../examples/${name}.xlsx`));
  const workbook = await openWorkbook(bytes, { customFunctions: [engineFunctions] });
  excel = await installExcel({ workbook });
  return { workbook, pane: await paneOver(officeWorkbook) };
}

const at = (address: string) => {
  const area = parseArea(address, 'Sheet1');
  if (area === null) throw new Error(address);
  return area;
};
const caseIn = (pane: PaneModel, address: string): VerdictCard => {
  const wanted = at(address);
  const card = pane
    .state()
    .findings.cards.filter(isVerdict)
    .find(({ cells }) =>
      cells.some(({ cell }) => cell.row === wanted.row && cell.column === wanted.column),
    );
  if (card === undefined) throw new Error(`no case in ${address}`);
  return card;
};
const tried = async (
  pane: PaneModel,
  card: VerdictCard,
  cell: string,
  value: CellValue,
): Promise<Answer> =>
  pane.whatIf.tryOut(
    pane.state().findings,
    card,
    await pane.whatIf.cell(at(cell)),
    value,
    judgings(tools, []).filter(({ id }) => tools.sideBySide.includes(id)),
  );
const verdicts = ({ inForce: { before, after } }: Tried): readonly string[] =>
  [before, after].map((one) => (one.ok ? one.value.verdict : 'unreadable'));
const rvc = ({ inForce: { before, after } }: Tried): readonly string[] =>
  [before, after].map((one) => (one.ok ? one.value.rvc.favourable.toString() : ''));
const sure = (answer: Answer): Tried => {
  if (answer.kind !== 'tried') throw new Error(JSON.stringify(answer));
  return answer;
};

describe('a line is tried otherwise', () => {
  const book = (): FakeWorkbook => partWorkbook('nafta-1994', false);

  test.each([
    ['another origin', 'Sheet1!D3', 'MX', ['Fails', 'Fails'], ['0.62', '0.62']],
    ['another statement', 'Sheet1!E3', 'VNM 37.5', ['Fails', 'Qualifies'], ['0.62', '0.625']],
    ['just under the line', 'Sheet1!E3', 'VNM 37.51', ['Fails', 'Fails'], ['0.62', '0.6249']],
    ['another cost', 'Sheet1!C3', 37.5, ['Fails', 'Qualifies'], ['0.62', '0.625']],
    ['another net cost', 'Sheet1!G2', 200, ['Fails', 'Qualifies'], ['0.62', '0.81']],
  ] as const)('%s', async (_, cell, value, verdict, content) => {
    const workbook = book();
    const pane = await paneOver(workbook);
    const answer = sure(await tried(pane, caseIn(pane, 'I2'), cell, value));
    expect(verdicts(answer)).toEqual(verdict);
    expect(rvc(answer)).toEqual(content);
    expect(answer.under.map(({ before }) => before.scenario.id)).toEqual(tools.sideBySide);
    expect([workbook.formulaWrites, workbook.writes, workbook.blocks]).toEqual([[], [], []]);
  });

  test('an origin that cannot be read is said, not counted', async () => {
    const pane = await paneOver(book());
    const answer = sure(await tried(pane, caseIn(pane, 'I2'), 'Sheet1!D3', 'EUROPA'));
    expect(verdicts(answer)).toEqual(['Fails', 'unreadable']);
  });

  test('it is written as one cell, and only where the cell is still what it was', async () => {
    const workbook = book();
    const pane = await paneOver(workbook);
    const answer = sure(await tried(pane, caseIn(pane, 'I2'), 'Sheet1!E3', '8708'));
    expect(await pane.did(() => pane.whatIf.write(answer))).toBe(true);
    expect(workbook.formulaWrites).toEqual([
      [{ cell: at('Sheet1!E3'), formula: "'8708", before: 'non-originating' }],
    ]);
  });

  test('a plain reference leads to the cell where the word is typed', async () => {
    const workbook = book().put('Sheet1!D3', 'CN', '=K3').put('Sheet1!K3', 'CN');
    const pane = await paneOver(workbook);
    expect(await pane.whatIf.place(caseIn(pane, 'I2'), 2, 'origins')).toEqual({
      cell: at('Sheet1!K3'),
      typed: 'CN',
      formula: false,
    });
    const computed = originOf(
      at('Sheet1!D3'),
      await book().put('Sheet1!D3', 'CN', '=UPPER(K3)').survey(),
    );
    expect(computed).toMatchObject({ typed: '=UPPER(K3)', formula: true });
  });

  test('a formula of the sheet that is not known leaves the change unclaimed', async () => {
    const workbook = book().put('Sheet1!G2', 100, '=SOMEBODYS.FUNCTION(K3)').put('Sheet1!K3', 1);
    const pane = await paneOver(workbook);
    expect(await tried(pane, caseIn(pane, 'I2'), 'Sheet1!K3', 2)).toEqual({
      kind: 'uncertain',
      cell: at('Sheet1!G2'),
      formula: '=SOMEBODYS.FUNCTION(K3)',
    });
  });

  test('a cell that shows something else than its formula gives is named', async () => {
    const workbook = book().put('Sheet1!G2', 100, '=C2+C3+1');
    const pane = await paneOver(workbook);
    expect(await tried(pane, caseIn(pane, 'I2'), 'Sheet1!C2', 2)).toEqual({
      kind: 'uncertain',
      cell: at('Sheet1!G2'),
      formula: '',
    });
  });
});

describe("over an example, through Microsoft's own library", () => {
  test('an exchange rate changes every price in its currency, the net cost and the verdict', async () => {
    const { workbook, pane } = await example('costo-freno');
    const card = caseIn(pane, 'Resumen!B15');
    let edits = 0;
    workbook.onChange(() => (edits += 1));
    const rates = workbook.tables.find(({ name }) => name === 'Tipos');
    if (rates === undefined) throw new Error('no table of rates');
    const { sheet, row, column } = rates.range;
    const rate = { sheet, row: row + 2, column: column + 1, rows: 1, columns: 1 };
    const place = await pane.whatIf.cell(rate);
    const before = Number(place.typed);
    const answer = sure(
      await pane.whatIf.tryOut(pane.state().findings, card, place, before * 3, []),
    );
    expect(edits).toBe(0);
    // what was foretold is what the sheet gives once it is written
    expect(await pane.did(() => pane.whatIf.write(answer))).toBe(true);
    const now = caseIn(pane, 'Resumen!B15').outcome;
    expect(now.ok && answer.inForce.after.ok).toBe(true);
    if (!now.ok || !answer.inForce.after.ok) return;
    expect(answer.inForce.after.value.rvc.favourable.toNumber()).toBeCloseTo(
      now.value.rvc.favourable.toNumber(),
      12,
    );
    expect(answer.inForce.after.value.netCost.equals(now.value.netCost)).toBe(true);
    expect(rvc(answer)[0]).not.toBe(rvc(answer)[1]);
    workbook.undo();
    expect(workbook.value(rate)).toBe(before);
  });

  test('a line of a table feeds the net cost too', async () => {
    const { workbook, pane } = await example('vehicle-cost');
    const card = caseIn(pane, 'Summary!B14');
    const place = await pane.whatIf.place(card, 1, 'costs');
    if (place === null) throw new Error('no cell');
    const answer = sure(
      await pane.whatIf.tryOut(pane.state().findings, card, place, Number(place.typed) + 1000, []),
    );
    const { before, after } = answer.inForce;
    if (!before.ok || !after.ok) throw new Error('unreadable');
    expect(after.value.netCost.minus(before.value.netCost).toNumber()).toBe(1000);
    expect(workbook.value(place.cell)).toBe(place.typed);
  });
});
