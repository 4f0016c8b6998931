import type { TariffDigits } from '../origin';
import { coveringOf, examplesOf } from './cover';
import { foreignCodes, takeBack } from './take-back';
import type { GoodClass, PartRow, Scenario } from './types';

const SIX = 6;

/** What a lookup needs to know of a scenario. */
export type PartTable = Pick<Scenario, 'parts' | 'otherParts' | 'edition'> & {
  /** subheadings of later editions that are read as standing in no row */
  readonly unlisted?: readonly string[];
};

/** The class of a part by its code of six digits or more; null where it stands in no row. */
export function partClassOf(table: PartTable, code: TariffDigits): GoodClass | null {
  return partRowOf(table, code)?.class ?? table.otherParts;
}

/** The row that decides for a code of six digits or more, as written or taken back. */
export function partRowOf(table: PartTable, code: TariffDigits): PartRow | null {
  if (table.unlisted?.includes(code.slice(0, SIX))) return null;
  for (const each of [code, ...takeBack(code, table.edition)]) {
    const found = table.parts.find(({ covers }) =>
      covers.some((cover) => coveringOf(cover, each) !== null),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Every class that a code could have: one where six digits decide, more where the code is missing or
 * short. Codes that stand in no row and have no requirement are left out.
 */
export function possibleClasses(table: PartTable, code: TariffDigits | null): readonly GoodClass[] {
  const digits = code ?? '';
  if (digits.length >= SIX) {
    return classesOf(table, digits);
  }
  const classes = new Set<GoodClass>();
  const candidates = [...examples(table), digits.padEnd(SIX, '0')];
  for (const candidate of candidates) {
    if (!candidate.startsWith(digits)) continue;
    for (const found of classesOf(table, candidate)) classes.add(found);
  }
  return [...classes];
}

function classesOf(table: PartTable, code: TariffDigits): readonly GoodClass[] {
  const row = partRowOf(table, code);
  const found = [row?.class ?? table.otherParts, row?.or ?? null];
  return found.filter((each) => each !== null);
}

const remembered = new WeakMap<PartTable, readonly string[]>();

/** One code for everything that a table tells apart, made once for each table. */
function examples(table: PartTable): readonly string[] {
  const known = remembered.get(table);
  if (known !== undefined) return known;
  const covered = table.parts.flatMap(({ covers }) => covers.flatMap(examplesOf));
  const made = [...new Set([...covered, ...foreignCodes(table.edition)])];
  remembered.set(table, made);
  return made;
}
