import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../support/dist';
import { bareContext, runIn, warehouseFunction } from './bare-context';

let folder: string;

beforeAll(() => {
  folder = distFolder();
}, 300_000);

const read = (name: string): string => readFileSync(join(folder, 'warehouse', name), 'utf8');

/** The JavaScript of a statement, between its quotes. */
const bodyOf = (statement: string, open: string, close: string): string => {
  const from = statement.indexOf(open) + open.length;
  return statement.slice(from, statement.lastIndexOf(close));
};

const line = { cost: 80, origin: 'MX', hs_code: '8708.30', statement: 'originating' };
const call = JSON.stringify([[line], 100, 'nafta-1994', null, null, null]);

test('the script needs no host, and leaves one name behind', () => {
  const context = bareContext();
  runIn(context, read('nafta-origin-udf.js'));
  expect(Object.keys(context)).toEqual(['naftaOrigin']);
  expect(warehouseFunction(folder)([line], 100, 'nafta-1994')).toMatchObject({
    rvc: 0.68,
    verdict: 'Qualifies',
    reasons: '',
  });
});

test('what is wrong or missing is said, never 0', () => {
  const evaluateVehicle = warehouseFunction(folder);
  const nothing = { rvc: null, rvc_worst: null, us_share: null, vnm: null, verdict: null };
  expect(evaluateVehicle(null, 100, 'nafta-1994')).toMatchObject(nothing);
  expect(evaluateVehicle([line], null, 'nafta-1994').reasons).toMatch(/^net_cost is missing/);
  const korea = evaluateVehicle([{ ...line, origin: 'Korea' }], 100, 'nafta-1994');
  expect(korea).toMatchObject(nothing);
  expect(korea.reasons).toMatch(/^origins, line 1: .*Korea/);
});

test('a figure that no double holds is null', () => {
  const found = warehouseFunction(folder)([{ cost: 1e308, origin: 'CN' }], 1e-9, 'usmca-2020');
  expect(found).toMatchObject({ rvc: null, rvc_worst: null, vnm: 1e308 });
});

test('the body of the statement for BigQuery finds the script that it loads', () => {
  const context = bareContext();
  runIn(context, read('nafta-origin-udf.js'));
  const body = bodyOf(read('bigquery.sql'), 'AS r"""', '"""');
  const parameters = 'lines, net_cost, scenario, good, date_iso, facts';
  const code = `JSON.stringify((function (${parameters}) {${body}})(...${call}))`;
  expect(JSON.parse(String(runIn(context, code)))).toMatchObject({ rvc: 0.68 });
});

test('the statement for Snowflake holds the script, which runs once for many rows', () => {
  const context = bareContext();
  const body = bodyOf(read('snowflake.sql'), 'AS $$', '$$');
  expect(body.includes('$$')).toBe(false);
  const parameters = 'LINES, NET_COST, SCENARIO, GOOD, DATE_ISO, FACTS';
  const code = `JSON.stringify((function (${parameters}) {${body}})(...${call}))`;
  expect(JSON.parse(String(runIn(context, code)))).toMatchObject({ rvc: 0.68 });
  const first = runIn(context, 'naftaOrigin');
  runIn(context, code);
  expect(runIn(context, 'naftaOrigin')).toBe(first);
});

test('it is smaller than what BigQuery takes as one file', () => {
  expect(Buffer.byteLength(read('nafta-origin-udf.js'))).toBeLessThan(1_000_000);
});
