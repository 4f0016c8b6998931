import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuyerLines, readReply } from '../../src/workbook/reply';
import { requestBook } from '../../src/workbook/request';
import { buyerBook, linesIn } from '../support/buyer-book';
import { ownBook } from '../support/own-book';
import { requestOf } from '../support/supplier';
import {
  dress,
  overflow,
  picture,
  showPage,
  smallTargets,
  themes,
  violations,
} from './page-checks';
import { openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(180_000);

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe("a customer's request in the workbench", () => {
  const folder = mkdtempSync(join(tmpdir(), 'answer-'));
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    writeFileSync(join(folder, 'own.xlsx'), ownBook());
    server = await startServer(join(folder, 'own.xlsx'));
    workbench = await openWorkbench(server, { viewport: { width: 1280, height: 3000 } });
    await workbench.pane().waitForSelector('[role=tab]');
    for (let step = 0; step < 2; step += 1) {
      await workbench.page.locator('#splitter').press('ArrowRight');
    }
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  test('is chosen, confirmed, looked at, opened, and merged by the customer', async () => {
    const frame = workbench.pane();
    await showPage(frame, 'share');
    const section = frame.getByRole('region', { name: 'Answer a request' });
    await section.waitFor();
    await section.getByLabel("Your customer's file").setInputFiles({
      name: 'request.xlsx',
      mimeType: MIME,
      buffer: Buffer.from(requestBook(await requestOf(buyerBook()))),
    });
    const confirm = section.getByRole('checkbox', { name: /^BR-280 is about Results!B3/ });
    await confirm.focus();
    await confirm.press('Space');
    await section.getByLabel('BR-280: statement').selectOption('rvc');
    await section.getByRole('cell', { name: '74.1%' }).waitFor();

    for (const [theme, media] of themes) {
      await dress(frame, media);
      await section.scrollIntoViewIfNeeded();
      await picture(section, `answer-${theme}`);
      expect(await violations(frame)).toEqual([]);
    }
    expect(await overflow(frame)).toBe(0);
    // nothing of the table is cut off either
    const table = await section.getByRole('table').boundingBox();
    const around = await section.getByRole('list').boundingBox();
    expect(table?.width).toBe(around?.width);
    expect(await smallTargets(frame)).toEqual([]);

    const [saved] = await Promise.all([
      workbench.page.waitForEvent('download'),
      section.getByRole('button', { name: 'Open the filled request (1 answer)' }).click(),
    ]);
    const path = join(folder, 'answered.xlsx');
    await saved.saveAs(path);
    const known = {
      lines: new BuyerLines(linesIn(buyerBook())),
      requests: new Map(),
      mergedOn: new Map(),
      today: '2026-02-01',
    };
    const { problems, answers } = await readReply('answered.xlsx', readFileSync(path), known);
    expect(problems).toEqual([]);
    expect(answers.map((one) => [one.part, one.class, one.changes[0]?.after])).toEqual([
      ['BR-280', 'new', 'RVC 74.1%'],
      ['BR-290', 'missing', undefined],
    ]);
  });
});
