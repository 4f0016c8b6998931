import type { Facts } from '../origin/facts';
import { failure, success, type Issue, type Outcome } from '../origin/issue';
import { isBlank, shown } from './cell';
import { FACT_NAMES, type FactName } from './fact-names';
import { factValue } from './fact-value';
import { at, type Place } from './place';
import { say } from './sentences';
import { fold, nearest } from './words';

const factsByName: ReadonlyMap<string, FactName> = new Map(
  FACT_NAMES.flatMap((fact) =>
    [...fact.en, ...fact.es, ...fact.fr].map((name) => [fold(name), fact] as const),
  ),
);
const allNames = FACT_NAMES.flatMap((fact) => [...fact.en, ...fact.es, ...fact.fr]);

type Row = readonly [name: unknown, value: unknown];

/**
 * Facts about the good, name beside value, in two columns or two rows; a matrix as Excel passes it,
 * or null where the argument is omitted. A blank value is "not stated": a true zero is the text `0`.
 *
 * Issues: an unknown name (with the nearest), a name stated twice, a value that does not fit its
 * fact and a range of another shape are malformed; `line` counts the pairs.
 *
 * @example readFacts([['Steel', '75%'], ['Tariff shift', 'yes']]) // { steel: 0.75, tariffShift: true }
 */
export function readFacts(cells: unknown, parameter = 'facts'): Outcome<Facts> {
  if (isBlank(cells)) return success({});
  const pairs = pairsOf(cells, parameter);
  if (!pairs.ok) return pairs;
  const stated = new Set<FactName>();
  const issues: Issue[] = [];
  let facts: Facts = {};
  pairs.value.forEach(([name, value], index) => {
    const one = readOne(name, value, { parameter, line: index + 1 }, stated);
    if (one.ok) facts = { ...facts, ...one.value };
    else issues.push(...one.issues);
  });
  return issues.length > 0 ? failure(...issues) : success(facts);
}

function readOne(
  name: unknown,
  value: unknown,
  place: Place,
  stated: Set<FactName>,
): Outcome<Facts> {
  if (isBlank(name)) {
    if (isBlank(value)) return success({});
    return failure(at(place, say('fact-name-missing', { cell: shown(value) })));
  }
  const fact = typeof name === 'string' ? factsByName.get(fold(name)) : undefined;
  if (fact === undefined) {
    const best = nearest(shown(name), allNames) ?? '';
    return failure(at(place, say('fact-unknown', { cell: shown(name), nearest: best })));
  }
  if (isBlank(value)) return success({});
  if (stated.has(fact)) return failure(at(place, say('fact-twice', { fact: fact.en[0] })));
  stated.add(fact);
  const read = factValue(fact, value);
  return read.ok ? read : failure(...read.issues.map((issue) => at(place, issue)));
}

/** The pairs of name and value, whichever way the range lies. A single blank cell holds none. */
function pairsOf(cells: unknown, parameter: string): Outcome<readonly Row[]> {
  const rows: readonly (readonly unknown[])[] =
    Array.isArray(cells) && cells.every((row) => Array.isArray(row)) ? cells : [[cells]];
  if (rows.flat().every(isBlank)) return success([]);
  const columns = Math.max(...rows.map((row) => row.length));
  const [first = [], second = []] = rows;
  const lies = rows.length === 2 && (columns !== 2 || namesLieInFirstRow(first, second));
  if (lies) return success(first.map((name, index): Row => [name, second[index]]));
  if (columns === 2) return success(rows.map((row): Row => [row[0], row[1]]));
  return failure(at({ parameter }, say('facts-shape', { rows: rows.length, columns })));
}

/** Two by two cells: names lie in the first row where its second cell is a name and no value. */
function namesLieInFirstRow(first: readonly unknown[], second: readonly unknown[]): boolean {
  const isName = (cell: unknown) => typeof cell === 'string' && factsByName.has(fold(cell));
  return isName(first[0]) && isName(first[1]) && !isName(second[0]);
}
