import type { SheetCells } from '../../../src/costsheet/map';
import { mapSheet } from '../../../src/costsheet/map';
import { textOf } from '../../../src/origin';
import {
  BuyerLines,
  expiredEntries,
  logRow,
  planMerge,
  readLog,
  readReplies,
  readRequestLog,
  requestLogRows,
  type KnownState,
  type LogEntry,
} from '../../../src/workbook/reply';
import {
  identified,
  planRequests,
  requestBook,
  supplierLines,
} from '../../../src/workbook/request';
import { requestTexts } from '../../../src/workbook/request/request-texts';
import { buyerBook, CHOICES, LINES, linesIn } from '../../support/buyer-book';
import { answered, requestOf } from '../../support/supplier';

const { choices } = requestTexts.en;
const buyer = buyerBook();
const known: KnownState = {
  lines: new BuyerLines(linesIn(buyer)),
  requests: new Map(),
  mergedOn: new Map(),
  today: '2026-02-01',
};
const source = (name: string, bytes: Uint8Array) => ({ name, bytes: () => bytes });
const everything = () => true;

/** Rows of texts as a sheet. */
const sheetOf = (rows: readonly (readonly string[])[]): SheetCells => ({
  name: 'sheet',
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  value: (row, column) => rows[row]?.[column] || null,
  text: (row, column) => rows[row]?.[column] ?? '',
  formula: () => null,
  isHidden: () => false,
  mergedInto: () => null,
});

test('two replies that differ contradict each other, two that agree are written once', async () => {
  const request = await requestOf(buyer);
  const one = answered(request, {
    0: { country: 'MX', statement: choices.originating.name },
    1: { country: 'MX', statement: choices.originating.name },
  });
  const two = answered(request, {
    0: { country: 'MX', statement: choices['non-originating'].name },
    1: { country: 'MX', statement: choices.originating.name },
  });
  const replies = await readReplies([source('one.xlsx', one), source('two.xlsx', two)], known);
  const first = replies.map(({ answers }) =>
    answers.find(({ key, field }) => key === 'P001' && field === 'statement'),
  );
  expect(first.map((answer) => answer?.class)).toEqual(['contradictory', 'contradictory']);
  expect(textOf(first[0]!.findings.at(-1)!)).toBe(
    'another reply (two.xlsx) says "non-originating" of the same part',
  );
  const plan = planMerge(replies, everything, '2026-02-01');
  expect(plan.changes.map(({ row, after }) => [row, after])).toEqual([[2, 'originating']]);
  expect(plan.entries).toHaveLength(1);
});

test('a statement that needs its origin is left out where the origin is not accepted', async () => {
  const request = await requestOf(buyer, 'Shenzhen Wire');
  const bytes = answered(request, { 0: { country: 'US', statement: choices.originating.name } });
  const replies = await readReplies([source('r.xlsx', bytes)], known);
  const without = planMerge(replies, ({ field }) => field === 'statement', '2026-02-01');
  expect(without.changes).toEqual([]);
  expect(without.left.map((issue) => textOf(issue))).toEqual([
    'EL-010: the statement is left out, since the stated origin is not accepted',
  ]);
  expect(planMerge(replies, everything, '2026-02-01').changes).toHaveLength(2);
});

test('rejected answers are not written', async () => {
  const request = await requestOf(buyer);
  const bytes = answered(request, { 0: { statement: choices.originating.name } });
  const replies = await readReplies([source('r.xlsx', bytes)], known);
  expect(planMerge(replies, () => false, '2026-02-01')).toEqual({
    changes: [],
    entries: [],
    left: [],
  });
});

test('the log of statements reads back as it was written', async () => {
  const request = await requestOf(buyer);
  const bytes = answered(request, { 0: { statement: choices.rvc.name, rvc: 0.7 } });
  const replies = await readReplies([source('=evil.xlsx', bytes)], known);
  const { entries } = planMerge(replies, everything, '2026-02-01');
  expect(readLog(sheetOf([[], ...entries.map(logRow)]))).toEqual(entries);
  expect(entries[0]).toMatchObject({
    file: '=evil.xlsx',
    cell: 'Bom!I2',
    before: '',
    after: 'RVC 70%',
    asWritten: 'originating, with its RVC | 0.7',
    from: '2026-01-01',
    to: '2026-12-31',
  });
});

test('a statement is over once its last day is, while the cell still says it', () => {
  const entry = (cell: string, to: string, after = 'originating'): LogEntry => ({
    ...(Object.fromEntries(
      ['mergedOn', 'file', 'hash', 'request', 'supplier', 'part', 'before', 'asWritten'].map(
        (name) => [name, ''],
      ),
    ) as unknown as LogEntry),
    cell,
    to,
    after,
  });
  const log = [
    entry('Bom!I2', '2025-12-31'),
    entry('Bom!I3', '2026-02-01'),
    entry('Bom!I4', '2025-12-31', 'RVC 70%'),
    entry('Bom!I5', '2024-12-31'),
    entry('Bom!I5', '2026-12-31'),
  ];
  const over = expiredEntries(log, '2026-02-01', () => 'originating');
  expect(over.map(({ cell }) => cell)).toEqual(['Bom!I2']);
});

test('the log of requests reads back as it was written', async () => {
  const request = await requestOf(buyer);
  const unknown = await requestOf(buyer, 'Shenzhen Wire', { currency: null, language: 'es' });
  const rows = [request, unknown, request].flatMap(requestLogRows);
  expect([...readRequestLog(sheetOf([[], ...rows, ['NR-1', 'x']])).values()]).toEqual([
    request,
    unknown,
  ]);
});

describe('500 replies to requests of 20,000 lines', () => {
  const [first = []] = LINES;
  const heads = [
    'Part number',
    'Supplier',
    'Country of origin',
    'Total cost',
    'Supplier statement',
  ];
  const rows = Array.from({ length: 20_000 }, (_, line) => [
    `PN-${line}`,
    `Supplier ${line % 500}`,
    'MX',
    '10',
    '',
  ]);
  const cells = sheetOf([heads, ...rows]);
  const tables = mapSheet({ ...cells, name: String(first[0]) }).map((table) => ({ cells, table }));
  const lines = supplierLines(tables);
  const state = { ...known, lines: new BuyerLines(lines) };

  test('are opened one after the other, and only their answers are kept', async () => {
    const planned = planRequests(lines, CHOICES);
    const contents = planned.ok ? planned.value : [];
    expect(contents).toHaveLength(500);
    let open = 0;
    let most = 0;
    const told: number[] = [];
    const sources = contents.map((content) => ({
      name: content.supplier,
      bytes: async () => {
        open += 1;
        most = Math.max(most, open);
        return requestBook(await identified(content));
      },
    }));
    const replies = await readReplies(sources, state, {
      onProgress: (done) => {
        open -= 1;
        told.push(done);
      },
    });
    expect([most, open, told.length, told.at(-1)]).toEqual([1, 0, 500, 500]);
    expect(replies.flatMap(({ answers }) => answers)).toHaveLength(20_000);
    expect(replies.flatMap(({ problems }) => problems)).toEqual([]);
    // texts and numbers alone: no byte of a file is held by an answer
    expect(JSON.stringify(replies[0]).length).toBeLessThan(60_000);
  }, 600_000);

  test('end between two files where they are stopped', async () => {
    const stop = new AbortController();
    const opened: string[] = [];
    const planned = planRequests(lines, CHOICES);
    const sources = (planned.ok ? planned.value : []).map((content) => ({
      name: content.supplier,
      bytes: async () => {
        opened.push(content.supplier);
        return requestBook(await identified(content));
      },
    }));
    const reading = readReplies(sources, state, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 3) stop.abort(new Error('stopped'));
      },
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(opened).toHaveLength(3);
  });
});
