import fc from 'fast-check';
import { ExcelHost } from '../../test/support/host';
import { must, target, type FuzzTarget, type Property } from '../fuzz-target';
import {
  argumentsOf,
  isInside,
  sheet,
  type Line,
  type Sheet,
  type Statement,
} from '../inputs/cost-sheets';

/** Functions on a cost sheet that give one value. */
const FIGURES = ['REGIONAL_VALUE_CONTENT', 'QUALIFIES', 'HEADROOM'] as const;

type Call = (id: string, sheet: Sheet) => unknown;

/** A value, or the error without its message, which may count lines. */
const bare = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : answer;

const law = (name: string, runs: number, property: (call: Call) => Property): FuzzTarget =>
  target(`law-${name}`, runs, () => {
    const host = new ExcelHost();
    return property((id, one) => host.call(id, argumentsOf(one)));
  });

function same(call: Call, one: Sheet, other: Sheet, what: string): void {
  for (const id of FIGURES) {
    const [before, after] = [bare(call(id, one)), bare(call(id, other))];
    must(Object.is(before, after), () => `${what} changes ${id}: ${before} and ${after}`);
  }
}

/** The order of the lines changes no result, to the last bit. */
export const order = law('order', 50, (call) =>
  fc.property(
    sheet.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.lines], { minLength: one.lines.length }),
      ),
    ),
    ([one, lines]) => same(call, one, { ...one, lines }, 'the order of lines'),
  ),
);

/** Nor does splitting a line into two of the same origin and statement, amounts split with it. */
export const split = law('split', 60, (call) =>
  fc.property(sheet, fc.nat(), fc.nat(), (one, which, where) => {
    const at = which % one.lines.length;
    const line = one.lines[at];
    if (line === undefined || line.cents < 2) return;
    const first = 1 + (where % (line.cents - 1));
    const parts = [part(line, first, 'first'), part(line, line.cents - first, 'second')];
    if (parts.some((half) => half === null)) return;
    const lines = [...one.lines];
    lines.splice(at, 1, ...(parts as Line[]));
    same(call, one, { ...one, lines }, 'splitting a line');
  }),
);

/** A half of a line with its half of the amount; null where the amount has no such half in cents. */
function part(line: Line, cents: number, half: 'first' | 'second'): Line | null {
  const { statement } = line;
  if ('words' in statement) return { ...line, cents };
  const share = (statement.cents * cents) / line.cents;
  const rounded = half === 'first' ? Math.floor(share) : Math.ceil(share);
  // a free part above the cost is malformed, and a VNM above it is noted
  if (rounded > cents || rounded < 0) return null;
  return { ...line, cents, statement: { ...statement, cents: rounded } };
}

/** Every amount ten times as large: the same share and verdict, ten times the headroom. */
export const scaling = law('scaling', 50, (call) =>
  fc.property(sheet, (one) => {
    const times = (statement: Statement): Statement =>
      'words' in statement ? statement : { ...statement, cents: statement.cents * 10 };
    const larger: Sheet = {
      ...one,
      netCost: one.netCost * 10,
      lines: one.lines.map((line) => ({
        ...line,
        cents: line.cents * 10,
        statement: times(line.statement),
      })),
      facts: one.facts.map(([name, value]) => [
        name,
        name === 'Transaction value' ? Number(value) * 10 : value,
      ]),
    };
    for (const id of ['REGIONAL_VALUE_CONTENT', 'QUALIFIES']) {
      const [before, after] = [bare(call(id, one)), bare(call(id, larger))];
      must(Object.is(before, after), () => `ten times the money: ${id} ${before} and ${after}`);
    }
    const [small, large] = [call('HEADROOM', one), call('HEADROOM', larger)];
    if (typeof small !== 'number' || typeof large !== 'number') return;
    const scaled = Math.abs(large - small * 10) <= Math.abs(large) * 1e-14;
    must(scaled, () => `ten times the money: HEADROOM ${small} and ${large}`);
  }),
);

/** At fixed net cost, more cost from outside never raises the RVC where parts count in full. */
export const monotone = law('monotone', 100, (call) =>
  fc.property(
    sheet,
    fc.integer({ min: 1, max: 500_000 }),
    fc.constantFrom('ordinary', 'everything'),
    (given, cents, tracing) => {
      const one = { ...given, scenario: `usmca-2020; tracing = ${tracing}` };
      const statement = { words: '' };
      const more = { cents, origin: 'CN', code: '8708.30', statement };
      const before = call('REGIONAL_VALUE_CONTENT', one);
      const after = call('REGIONAL_VALUE_CONTENT', {
        ...one,
        lines: [...one.lines, more],
      });
      if (typeof before !== 'number' || typeof after !== 'number') return;
      must(after <= before, () => `an import more, and the RVC rises from ${before} to ${after}`);
    },
  ),
);

/** The rows of EVALUATION by their code, with the word of their result. */
function results(call: Call, one: Sheet): readonly (readonly [code: string, result: string])[] {
  const table = call('EVALUATION', one);
  if (!Array.isArray(table)) return [];
  return (table as unknown[][]).slice(1).map((row) => [String(row[8]), String(row[5])]);
}

/** A pass has a test that passes, and one verdict is said everywhere. */
export const tested = law('tested', 80, (call) =>
  fc.property(sheet, (one) => {
    const verdict = bare(call('QUALIFIES', one));
    const rows = results(call, one);
    const passes = rows.filter(([, result]) => result === 'Pass');
    must(verdict !== true || passes.length > 0, () => 'Qualifies without a test that passes');
    const [, said] = rows.at(-1) ?? ['', ''];
    const words = verdict === true ? 'Pass' : verdict === false ? 'Fail' : 'Undecided';
    const agrees = rows.length === 0 ? verdict === '#N/A' || verdict === '#VALUE!' : said === words;
    must(agrees, () => `QUALIFIES is ${verdict}, EVALUATION says ${said}`);
    const check = call('CHECK', one);
    must(typeof check === 'string' && check !== '', () => `CHECK gives ${fc.stringify(check)}`);
  }),
);

/** What a line can be found to be, where nothing was stated. */
const laterWords = ['originating', 'originating by shift', 'non-originating', 'RVC 60%', 'RVC 75%'];
const later = fc.oneof(
  fc.constantFrom(...laterWords).map((words) => () => ({ words })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (cents: number): Statement => ({
    amount: 'VNM',
    cents: Math.round(cents * share),
  })),
);

/** A verdict rests on nothing unstated: whatever is stated later, it stands. */
export const stands = law('stands', 120, (call) =>
  fc.property(sheet, fc.array(later, { minLength: 7, maxLength: 7 }), (one, found) => {
    const verdict = bare(call('QUALIFIES', one));
    if (typeof verdict !== 'boolean') return;
    const lines = one.lines.map((line, index) =>
      isInside(line.origin) && 'words' in line.statement && line.statement.words === ''
        ? { ...line, statement: found[index]?.(line.cents) ?? line.statement }
        : line,
    );
    const after = bare(call('QUALIFIES', { ...one, lines }));
    must(after === verdict, () => `the verdict ${verdict} becomes ${after} when more is stated`);
  }),
);

export const laws: readonly FuzzTarget[] = [order, split, scaling, monotone, tested, stands];
