import type { AstExpression } from '@borgar/fx';
import { ourFunction, parseFormula, visit } from './formula-tree';

/** Where an argument stands in the text of a formula, and what kind of thing it is there. */
export interface ArgumentPlace {
  /** the first character, and the one after the last */
  readonly from: number;
  readonly to: number;
  readonly node: AstExpression;
}

/** A call of one of our functions with the places of its arguments; null where one is omitted. */
export interface PlacedCall {
  /** upper case, without the namespace */
  readonly id: string;
  readonly places: readonly (ArgumentPlace | null)[];
}

/** Our calls in a formula; none where it cannot be parsed. */
export function placedCalls(formula: string, tree = parseFormula(formula)): readonly PlacedCall[] {
  const calls: PlacedCall[] = [];
  visit(tree, (node) => {
    const id = ourFunction(node);
    if (id === null || node.type !== 'CallExpression') return;
    calls.push({ id, places: node.arguments.map(placeOf) });
  });
  return calls;
}

/** The place of a postfix operator is its own only: what it stands behind belongs to the argument. */
function placeOf(node: AstExpression | null | undefined): ArgumentPlace | null {
  if (node === null || node === undefined) return null;
  const inner = 'arguments' in node ? node.arguments.flatMap((one) => one?.loc ?? []) : [];
  const places = [...(node.loc ?? []), ...inner];
  return { from: Math.min(...places), to: Math.max(...places), node };
}

/** A new text for the characters between two places. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The formula with each of the places replaced; every other character stays. */
export const replacedAt = (formula: string, replacements: readonly Replacement[]): string =>
  [...replacements]
    .sort((one, two) => two.from - one.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), formula);
