import { parse, tokenize, type AstExpression } from '@borgar/fx';

/** A formula as a tree whose nodes know their place in the text; null where it cannot be parsed. */
export function parseFormula(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true, allowTernary: true }));
  } catch {
    return null;
  }
}

const OURS = /^NAFTA(?:DEV)?\.(\w+)$/i;

/** The id of our function that a node calls: "QUALIFIES"; null for anything else. */
export function ourFunction(node: AstExpression): string | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  return OURS.exec(node.callee.name)?.[1]?.toUpperCase() ?? null;
}

/** Shows every node of a tree, the outermost first. */
export function visit(node: AstExpression | null, see: (node: AstExpression) => void): void {
  if (node === null) return;
  see(node);
  if ('arguments' in node) for (const argument of node.arguments) visit(argument, see);
  if (node.type === 'LetExpression') {
    for (const { init } of node.declarations) visit(init, see);
    visit(node.body, see);
  }
  if (node.type === 'LambdaExpression') visit(node.body, see);
}
