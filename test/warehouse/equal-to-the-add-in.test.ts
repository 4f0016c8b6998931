import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customFunctionsFrom, openWorkbook } from '../../src/engine';
import { associatedFunctions, type CustomFunction } from '../build/bundle';
import { distFolder, projectFolder } from '../support/dist';
import { warehouseFunction, type EvaluateVehicle } from './bare-context';

jest.setTimeout(300_000);

let folder: string;
let addIn: ReadonlyMap<string, CustomFunction>;
let evaluateVehicle: EvaluateVehicle;

beforeAll(() => {
  folder = distFolder();
  addIn = associatedFunctions(folder);
  evaluateVehicle = warehouseFunction(folder);
}, 300_000);

/** The value of a call, or the code of its error. */
function valueOf(id: string, given: readonly unknown[]): unknown {
  try {
    return addIn.get(id)?.(...given, {});
  } catch (error) {
    return (error as { code: string }).code;
  }
}

interface Sheet {
  readonly costs: readonly unknown[][];
  readonly origins: readonly unknown[][];
  readonly netCost: unknown;
  readonly scenario: unknown;
  readonly codes: readonly unknown[][] | null;
  readonly statements: readonly unknown[][] | null;
  readonly good: unknown;
  readonly date: unknown;
  readonly facts: readonly unknown[][] | null;
}

/** Both ways must say the same: the figures to the last bit, TRUE and FALSE, and where there is none. */
function expectTheSame(sheet: Sheet): void {
  const { costs, origins, netCost, scenario, codes, statements, good, date, facts } = sheet;
  const given = [costs, origins, netCost, scenario, codes, statements, good, date, facts, null];
  const lines = costs.map((_, line) => ({
    cost: costs[line]?.[0] as number,
    origin: origins[line]?.[0] as string,
    hs_code: (codes?.[line]?.[0] ?? null) as string | null,
    statement: (statements?.[line]?.[0] ?? null) as string | null,
  }));
  const found = evaluateVehicle(
    lines,
    netCost as number,
    scenario as string,
    good as string | null,
    date as string | null,
    facts?.map(([name, value]) => ({ name: name as string, value: value as string })) ?? null,
  );
  const table = valueOf('EVALUATION', given);
  if (found.verdict === null) {
    expect(['#VALUE!', '#N/A']).toContain(table);
    expect(found).toMatchObject({ rvc: null, rvc_worst: null, us_share: null, vnm: null });
    expect(found.reasons).not.toBe('');
    return;
  }
  expect(found.rvc).toBe(valueOf('REGIONAL_VALUE_CONTENT', given));
  const names = [costs, origins, scenario, codes, statements, good, date];
  expect(found.vnm).toBe(valueOf('NON_ORIGINATING_VALUE', names));
  const verdicts: Record<string, unknown> = { Qualifies: true, Fails: false };
  const [word = ''] = found.verdict.split(':');
  const qualifies = valueOf('QUALIFIES', given);
  expect(qualifies).toBe(word in verdicts ? verdicts[word] : '#N/A');
  const compared = valueOf('COMPARE', [...given.slice(0, 3), [[scenario]], ...given.slice(4)]);
  const [, row = []] = compared as unknown[][];
  expect([found.rvc, found.rvc_worst]).toEqual([row[2], row[3]]);
  expect(found.us_share ?? '').toBe(row[5]);
  expect(found.verdict).toBe(row[8]);
}

const examples = ['vehicle-cost.xlsx', 'costo-freno.xlsx', 'flotte.xlsx'];

test.each(examples)('the sheets of %s', (name) => {
  const sheets: Sheet[] = [];
  const onACostSheet = ['REGIONAL_VALUE_CONTENT', 'QUALIFIES', 'EVALUATION', 'CHECK', 'COMPARE'];
  const scalar = (argument: unknown): unknown =>
    Array.isArray(argument) && argument.length === 1 ? (argument as unknown[][])[0]?.[0] : argument;
  const watched = [...addIn].map(([id, call]): [string, CustomFunction] => [
    id,
    (...given) => {
      const [costs, origins, netCost, scenario, codes, statements, good, date, facts, us] = given;
      if (onACostSheet.includes(id) && us === null) {
        sheets.push({
          costs: costs as unknown[][],
          origins: origins as unknown[][],
          netCost,
          scenario: id === 'COMPARE' ? 'us-2017-10' : scalar(scenario),
          codes: codes as unknown[][] | null,
          statements: statements as unknown[][] | null,
          good: scalar(good),
          date: scalar(date),
          facts: facts as unknown[][] | null,
        });
      }
      return call(...given);
    },
  ]);
  const metadata = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8'));
  const customFunctions = [customFunctionsFrom(metadata, new Map(watched), 'NAFTA')];
  openWorkbook(readFileSync(join(projectFolder, 'examples', name)), { customFunctions });
  expect(sheets.length).toBeGreaterThan(0);
  sheets.forEach(expectTheSame);
});

const cost = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const line = fc.tuple(
  cost,
  fc.constantFrom('US', 'MX', 'CA', 'CN', 'Alemania', 'US 60%; CN 40%', 'MX', 'US'),
  fc.constantFrom('8708.30', '8407.34', '8708.99', '', '7318.15'),
  fc.constantFrom('', 'originating', 'RVC 70%', 'non-originating', 'VNM 3', 'labour'),
);
const sheet = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 30 }),
  netCost: fc.double({ min: 1, max: 1e7, noNaN: true }),
  scenario: fc.constantFrom('nafta-1994', 'us-2017-10', 'usmca-2020', 'us-2018-04', 'nonsense'),
  good: fc.constantFrom(null, 'passenger vehicle', 'light truck', 'heavy truck', '8708.30', 'x'),
  date: fc.constantFrom(null, '2000-01-01', '2024-05-05', 'soon'),
  shift: fc.constantFrom(null, 'yes', 'no', 'perhaps'),
});

test('goods of any kind', () => {
  fc.assert(
    fc.property(sheet, ({ lines, netCost, scenario, good, date, shift }) => {
      const column = (place: number) => lines.map((cells) => [cells[place]]);
      expectTheSame({
        costs: column(0),
        origins: column(1),
        netCost,
        scenario,
        codes: column(2),
        statements: column(3),
        good,
        date,
        facts: shift === null ? null : [['Tariff shift', shift]],
      });
    }),
    { numRuns: 40 },
  );
});
