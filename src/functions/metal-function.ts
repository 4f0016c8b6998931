import { readCost, readOrigin, readStatement, shown, yesOrNo } from '../costsheet';
import {
  Exact,
  failure,
  insideShare,
  metalShare,
  success,
  type Issue,
  type MetalPurchase,
  type Outcome,
} from '../origin';
import { meltedAndPoured } from '../scenario';
import { cellOf, failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import {
  isBlank,
  readLine,
  readMatrix,
  readRequired,
  sameShape,
  type LinePlace,
  type Matrix,
} from './matrix';
import { readDateArgument } from './read-case';
import { say } from './sentences';

/** METAL_SHARE: originating purchases of one metal over all of them, by value. SOR/2020-155 s. 17. */
export function metalShareOf(
  purchases: unknown,
  origins: unknown,
  originating?: unknown,
  meltOrigins?: unknown,
  date?: unknown,
): Answer {
  const day = readDateArgument(date);
  const melted = day.ok && (day.value === null || day.value >= meltedAndPoured.from);
  const bought = readPurchases(purchases, origins, originating, meltOrigins, melted);
  if (!day.ok || !bought.ok) return failureOf(issuesOf(bought, day));
  return cellOf(success(metalShare(bought.value)), (share) => share.toNumber());
}

function readPurchases(
  purchases: unknown,
  origins: unknown,
  originating: unknown,
  meltOrigins: unknown,
  melted: boolean,
): Outcome<readonly MetalPurchase[]> {
  const values = readRequired('purchases', purchases);
  if (!values.ok) return values;
  const made = readRequired('origins', origins);
  if (!made.ok) return made;
  // a single blank cell is a purchase that is not originating: omitted is something else
  const stated = readMatrix('originating', originating);
  if (!stated.ok) return stated;
  const poured = readMatrix('melt_origins', meltOrigins);
  if (!poured.ok) return poured;
  const shapes = [
    ...sameShape('purchases', values.value, 'origins', made.value),
    ...sameShape('purchases', values.value, 'originating', stated.value),
    ...sameShape('purchases', values.value, 'melt_origins', poured.value),
  ];
  if (shapes.length > 0) return failure(...shapes);
  const found: MetalPurchase[] = [];
  const issues: Issue[] = [];
  values.value.cells.forEach((cell, index) => {
    const value = readLine('purchases', values.value, index, readCost);
    if (!value.ok) issues.push(...value.issues);
    if (!value.ok || value.value === null) return;
    const one = readPurchase(value.value, index, made.value, stated.value, poured.value);
    if (one.ok) found.push(melted ? one.value : { ...one.value, melted: null });
    else issues.push(...one.issues);
  });
  if (issues.length > 0) return failure(...issues);
  return found.length === 0 ? failure(say('no-purchases')) : success(found);
}

function readPurchase(
  value: number,
  index: number,
  origins: Matrix,
  originating: Matrix | null,
  meltOrigins: Matrix | null,
): Outcome<MetalPurchase> {
  const origin = readLine('origins', origins, index, readOrigin);
  const stated =
    originating === null
      ? success(null)
      : readLine('originating', originating, index, readOriginating);
  // where it was melted and poured nobody says: not in the territory
  const poured =
    meltOrigins === null || isBlank(meltOrigins.cells[index])
      ? success(null)
      : readLine('melt_origins', meltOrigins, index, readOrigin);
  if (!origin.ok || !stated.ok || !poured.ok) return failure(...issuesOf(origin, stated, poured));
  const inside = insideShare({ origin: origin.value });
  if (stated.value === true && !inside.isPositive()) {
    const countries = origin.value.shares.map(({ country }) => country).join(', ');
    return failure(say('metal-contradiction', { line: index + 1, origin: countries }));
  }
  const share = poured.value === null ? Exact.zero : insideShare({ origin: poured.value });
  const melted = meltOrigins === null ? null : share;
  return success({ value, inside, originating: stated.value, melted });
}

/** TRUE or FALSE, yes or no, originating or non-originating; blank is not originating. */
function readOriginating(cell: unknown, place: LinePlace): Outcome<boolean> {
  if (isBlank(cell)) return success(false);
  const answer = yesOrNo(cell);
  if (answer !== null) return success(answer);
  const statement = typeof cell === 'string' ? readStatement(cell, place) : null;
  const kind = statement?.ok === true ? statement.value.kind : null;
  if (kind === 'originating' || kind === 'originating by shift') return success(true);
  if (kind === 'non-originating' || kind === 'treat as non-originating') return success(false);
  return failure(say('originating-unknown', { ...place, received: shown(cell) }));
}
