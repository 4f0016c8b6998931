import type { ColumnRole } from '../../costsheet/map';
import type { FoundCosts } from './cost-sheet-desk';
import type { VerdictCard } from './findings';
import { hasWords } from './word-search';

/** A line of a case as a person knows it. */
export interface LineName {
  /** 1-based, as in the messages of the functions */
  readonly line: number;
  /** "AP-1003 · Brake hose"; the country and the cost where no cost table says more; "" for neither */
  readonly name: string;
}

const NAMING: readonly ColumnRole[] = ['part', 'description'];

/** The lines of a case in their order, named by the cost table around their costs. */
export function lineNames(
  { costs, given }: VerdictCard,
  tables: readonly FoundCosts[],
): readonly LineName[] {
  const amounts = flat(given[0]);
  const origins = flat(given[1]);
  const width = costs === null ? 1 : costs.columns;
  return amounts.map((amount, index) => {
    const row = costs === null ? null : costs.row + Math.floor(index / width);
    const named = row === null ? '' : nameIn(row, tables);
    const plain = [origins[index] ?? '', amount];
    return { line: index + 1, name: named === '' ? joined(plain) : named };
  });
}

/** The lines with every word of the query; all of them for a blank one. */
export const matchingLines = (query: string, lines: readonly LineName[]): readonly LineName[] =>
  lines.filter(({ line, name }) => hasWords(query, `${line} ${name}`));

/** A scalar counts as one line, as in the functions. */
const flat = (given: unknown): readonly unknown[] =>
  Array.isArray(given) ? given.flat() : [given];

function nameIn(row: number, tables: readonly FoundCosts[]): string {
  const found = tables.find(({ table }) => table.span.top <= row && row <= table.span.bottom);
  if (found === undefined) return '';
  const { cells, table } = found;
  return joined(
    NAMING.map((role) => {
      const column = table.columns.get(role)?.column;
      return column === undefined ? '' : cells.text(row, column);
    }),
  );
}

const joined = (parts: readonly unknown[]): string =>
  parts
    .map((part) => String(part ?? '').trim())
    .filter((part) => part !== '')
    .join(' · ');
