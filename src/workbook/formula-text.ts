import { parseFormula } from './formula-tree';

/** Whether a text is exactly one argument of a formula: a reference, a name, a value, a computation. */
export function isArgument(text: string): boolean {
  const tree = text.trim() === '' ? null : parseFormula(`=N(${text})`);
  return (
    tree?.type === 'CallExpression' &&
    tree.callee.type === 'Identifier' &&
    tree.callee.name === 'N' &&
    tree.arguments.length === 1 &&
    tree.arguments[0] != null
  );
}

/** A call of our function; arguments left blank at the end are left out. */
export function callOf(id: string, given: readonly string[]): string {
  const last = given.findLastIndex((text) => text.trim() !== '');
  const written = given.slice(0, last + 1).map((text) => text.trim());
  return `=NAFTA.${id}(${written.join(', ')})`;
}

/** A text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
