import { dataOf, type ColumnData } from './column-data';
import type { ColumnRole, Proposal } from './column-role';
import type { FoundTable } from './find-tables';
import { productColumn } from './product-column';
import { between, type SheetCells } from './sheet-cells';

/** The columns proposed for a table. `product` stands where a line cost must be made of two columns. */
export interface ChosenColumns {
  readonly columns: ReadonlyMap<ColumnRole, Proposal>;
  readonly product: { readonly quantity: number; readonly unitPrice: number } | null;
  /** headed like an origin, but holding no countries */
  readonly noCountries: number | null;
  /** headed as strongly like the cost, or the quantity it is made of, as the column proposed */
  readonly rivals: readonly { readonly role: 'cost' | 'quantity'; readonly column: number }[];
}

/** A column whose heading speaks for a role. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly score: number;
  readonly data: ColumnData;
}

const ENOUGH = 0.5;

/** Proposes a column for each role, by its heading and by what it holds. */
export function chooseColumns(sheet: SheetCells, table: FoundTable): ChosenColumns {
  const { heading, items } = table;
  const data = new Map(
    between(heading.left, heading.right).map((column) => [column, dataOf(sheet, column, items)]),
  );
  const headed = (role: ColumnRole): readonly Candidate[] =>
    [...data].flatMap(([column, held]) => {
      const score = heading.scores.get(column)?.[role] ?? 0;
      const header = heading.texts.get(column) ?? '';
      return score > 0 ? [{ column, header, score, data: held }] : [];
    });
  const chosen = new Map<ColumnRole, Proposal>();
  const taken = new Set<number>();
  const take = (role: ColumnRole, proposal: Proposal | null): void => {
    if (proposal === null) return;
    chosen.set(role, proposal);
    taken.add(proposal.column);
  };
  const unit = best(
    headed('priceUnit').filter(
      ({ data: { filled, priceUnits } }) => filled > 0 && priceUnits >= ENOUGH,
    ),
  );
  take('priceUnit', unit === null ? null : withShare(unit, unit.data.priceUnits));
  take(
    'level',
    byHeader(best(headed('level').filter(({ data: { numbers } }) => numbers >= ENOUGH))),
  );
  const figures = (role: ColumnRole) =>
    headed(role).filter(
      ({ column, data: { filled, numbers } }) =>
        column !== unit?.column && (filled === 0 || numbers >= ENOUGH),
    );
  const quantity = best(figures('quantity'));
  const price = best(figures('unitPrice').filter(({ column }) => column !== quantity?.column));
  const costs = figures('cost').filter(
    ({ column }) => column !== price?.column || price.score < 0.6,
  );
  const proven = productColumn(sheet, table, { quantity, price, unit: unit?.column ?? null, data });
  const strongest = best(costs);
  const cost = proven ?? byHeader(strongest);
  take('cost', cost);
  if (quantity?.column !== cost?.column) take('quantity', byHeader(quantity));
  if (price?.column !== cost?.column) take('unitPrice', byHeader(price));
  if (cost === null && price !== null && quantity === null) {
    // a price alone, of a line nobody counted: proposed as the cost of one, to be confirmed
    chosen.delete('unitPrice');
    take('cost', {
      column: price.column,
      confidence: 0.4,
      reason: { code: 'only-price', header: price.header },
    });
  }
  const origins = headed('origin');
  const origin = best(
    origins.filter(({ data: { filled, countries } }) => filled === 0 || countries >= ENOUGH),
  );
  take(
    'origin',
    origin === null
      ? byData(data, taken, 'plainCountries', 0.9)
      : withShare(origin, origin.data.countries),
  );
  const tariff = best(
    headed('hs').filter(
      ({ data: { filled, tariffCodes } }) => filled === 0 || tariffCodes >= ENOUGH,
    ),
  );
  take(
    'hs',
    tariff === null
      ? byData(data, taken, 'dottedCodes', 0.8)
      : withShare(tariff, tariff.data.tariffCodes),
  );
  const currency = best(headed('currency'));
  take(
    'currency',
    currency === null
      ? byData(data, taken, 'currencies', 0.9)
      : withShare(currency, currency.data.currencies),
  );
  const statement = best(
    headed('statement').filter(
      ({ data: { statementAnswers, filled } }) => filled === 0 || statementAnswers >= ENOUGH,
    ),
  );
  take(
    'statement',
    statement === null
      ? byData(data, taken, 'statements', 0.6)
      : withShare(statement, statement.data.statementAnswers),
  );
  for (const role of ['usValue', 'part', 'supplier', 'model', 'description'] as const) {
    take(
      role,
      byHeader(
        best(headed(role).filter((each) => !taken.has(each.column) && named(role, each.data))),
      ),
    );
  }
  const product =
    cost === null && quantity !== null && price !== null
      ? { quantity: quantity.column, unitPrice: price.column }
      : null;
  const [misled] = origin === null ? origins.filter(({ data: { filled } }) => filled > 0) : [];
  return {
    columns: chosen,
    product,
    noCountries: misled?.column ?? null,
    rivals: [
      ...(proven === null && strongest?.column === cost?.column
        ? equals(costs, strongest).map((column) => ({ role: 'cost' as const, column }))
        : []),
      ...(product === null
        ? []
        : equals(figures('quantity'), quantity).map((column) => ({
            role: 'quantity' as const,
            column,
          }))),
    ],
  };
}

/** The columns with data that are headed as strongly as the one that was taken. */
const equals = (candidates: readonly Candidate[], taken: Candidate | null): readonly number[] =>
  candidates
    .filter(
      ({ column, score, data: { filled } }) =>
        filled > 0 && column !== taken?.column && score === taken?.score,
    )
    .map(({ column }) => column);

/** Numbers name a part or a model; what numbers the lines names nothing. */
const named = (role: ColumnRole, { counts, numbers }: ColumnData): boolean =>
  !counts && (role === 'part' || role === 'model' || numbers < ENOUGH || role === 'usValue');

/** The candidate with the strongest heading; of equals the leftmost. */
function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (found, each) => (found === null || each.score > found.score ? each : found),
    null,
  );
}

const byHeader = (found: Candidate | null): Proposal | null =>
  found === null
    ? null
    : {
        column: found.column,
        confidence: found.score,
        reason: { code: 'header-words', header: found.header },
      };

/** A heading whose cells say the same: surer the more of them do. */
const withShare = ({ column, header, score, data }: Candidate, share: number): Proposal =>
  data.filled === 0
    ? { column, confidence: score, reason: { code: 'header-words', header } }
    : {
        column,
        confidence: round(Math.min(1, score * (0.5 + share / 2) + 0.1 * share)),
        reason: { code: 'header-and-data', header, share: round(share) },
      };

/** A column without a telling heading whose cells nearly all are of a kind. */
function byData(
  data: ReadonlyMap<number, ColumnData>,
  taken: ReadonlySet<number>,
  kind: 'plainCountries' | 'dottedCodes' | 'currencies' | 'statements',
  least: number,
): Proposal | null {
  for (const [column, held] of data) {
    if (taken.has(column) || held.filled < 2 || held[kind] < least) continue;
    return { column, confidence: 0.5, reason: { code: 'data-only', share: round(held[kind]) } };
  }
  return null;
}

const round = (share: number): number => Math.round(share * 100) / 100;
