import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type Workbook } from '../../src/engine';
import { originOf } from '../../src/taskpane/model/cell-place';
import { judgings } from '../../src/taskpane/model/comparison';
import type { VerdictCard } from '../../src/taskpane/model/findings';
import { isVerdict } from '../../src/taskpane/model/opening-line';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { lineNames, matchingLines } from '../../src/taskpane/model/line-names';
import type { Answer, Tried } from '../../src/taskpane/model/what-if-answer';
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
const whole = () => ({ signal: new AbortController().signal, progress: () => undefined });
const ended = async (trying: Promise<Answer | null>): Promise<Answer> => {
  const answer = await trying;
  if (answer === null) throw new Error('it was stopped');
  return answer;
};
const tried = async (
  pane: PaneModel,
  card: VerdictCard,
  cell: string,
  value: CellValue,
): Promise<Answer> =>
  ended(
    pane.whatIf.tryOut(
      pane.state().findings,
      card,
      await pane.whatIf.cell(at(cell)),
      value,
      judgings(tools, []).filter(({ id }) => tools.sideBySide.includes(id)),
      whole(),
    ),
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

describe('a workbook of thousands of formulas', () => {
  const ROWS = 3_000;
  /** costs that are each computed in three cells, above them a total that rests on all of them */
  const large = (): FakeWorkbook => {
    const workbook = partWorkbook('nafta-1994', false);
    const rows = Array.from({ length: ROWS }, (_, row) => row + 1);
    const survey = workbook.survey.bind(workbook);
    const reading = workbook.readSheet.bind(workbook);
    const formulas = rows.map((row) => [row, `=A${row}*2`, `=B${row}+1`, `=SUM(C1:C${row})`]);
    const values = rows.map((row) => [row, row * 2, row * 2 + 1, row * (row + 1) + row]);
    const sheet = { name: 'Prices', row: 0, column: 0, tooLarge: false };
    workbook.survey = async () => {
      const found = await survey();
      return {
        ...found,
        sheets: [...found.sheets, { ...sheet, formulas, protected: false }],
      };
    };
    workbook.readSheet = (name) =>
      name === 'Prices'
        ? Promise.resolve({ ...sheet, values, texts: [], formulas, hiddenRows: [], merges: [] })
        : reading(name);
    return workbook;
  };

  test('lets the page answer while it is tried, and says how far it is', async () => {
    const pane = await paneOver(large());
    const card = caseIn(pane, 'I2');
    const place = await pane.whatIf.cell(at('Sheet1!C3'));
    const shares: number[] = [];
    let answered = 0;
    const ticking = setInterval(() => (answered += 1), 0);
    const answer = await ended(
      pane.whatIf.tryOut(pane.state().findings, card, place, 37.5, [], {
        signal: new AbortController().signal,
        progress: (share) => shares.push(share),
      }),
    );
    clearInterval(ticking);
    expect(verdicts(sure(answer))).toEqual(['Fails', 'Qualifies']);
    expect(answered).toBeGreaterThan(1);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test.each([0, 0.25, 0.35])(
    'stopped after a share of %d nothing is claimed or written',
    async (at1) => {
      const workbook = large();
      const pane = await paneOver(workbook);
      const card = caseIn(pane, 'I2');
      const place = await pane.whatIf.cell(at('Sheet1!C3'));
      const stop = new AbortController();
      const later: number[] = [];
      const answer = await pane.whatIf.tryOut(pane.state().findings, card, place, 37.5, [], {
        signal: stop.signal,
        progress(share) {
          if (stop.signal.aborted) later.push(share);
          if (share >= at1) stop.abort();
        },
      });
      expect(answer).toBeNull();
      expect(later).toEqual([]);
      expect([workbook.formulaWrites, workbook.writes, workbook.blocks]).toEqual([[], [], []]);
    },
  );
});

describe('the lines of a case', () => {
  test('are named by part and description, and found by any word', async () => {
    const { pane } = await example('vehicle-cost');
    const lines = await pane.whatIf.lines(caseIn(pane, 'Summary!B14'));
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.slice(0, 2)).toEqual([
      { line: 1, name: 'Engine, 3.6 L V6, dressed' },
      { line: 2, name: 'Engine mounts, set' },
    ]);
  });

  test('without a cost table around them by country and cost', async () => {
    const pane = await paneOver(partWorkbook('nafta-1994', false));
    const card = caseIn(pane, 'I2');
    expect(await pane.whatIf.lines(card)).toEqual([
      { line: 1, name: 'MX · 62' },
      { line: 2, name: 'CN · 38' },
    ]);
    const written = lineNames({ ...card, costs: null, given: [12, 'US'] }, []);
    expect(written).toEqual([{ line: 1, name: 'US · 12' }]);
  });

  test.each([
    ['', [1, 2, 3]],
    ['brak', [1, 3]],
    ['HOSE brake', [3]],
    ['2', [2]],
    ['écrou', [2]],
    ['rake', []],
  ])('%j finds %j', (query, found) => {
    const lines = ['Brake disc', 'Ecrou M8', 'Brake hose'].map((name, index) => ({
      line: index + 1,
      name,
    }));
    expect(matchingLines(query, lines).map(({ line }) => line)).toEqual(found);
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
      await ended(pane.whatIf.tryOut(pane.state().findings, card, place, before * 3, [], whole())),
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
      await ended(
        pane.whatIf.tryOut(
          pane.state().findings,
          card,
          place,
          Number(place.typed) + 1000,
          [],
          whole(),
        ),
      ),
    );
    const { before, after } = answer.inForce;
    if (!before.ok || !after.ok) throw new Error('unreadable');
    expect(after.value.netCost.minus(before.value.netCost).toNumber()).toBe(1000);
    expect(workbook.value(place.cell)).toBe(place.typed);
  });
});
