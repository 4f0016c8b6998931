import type { AstExpression } from '@borgar/fx';
import type { Area } from './area';
import type { CellRows, CellValue, Survey } from './port';
import { ourFunction, parseFormula, visit } from './formula-tree';
import { resolveReference } from './references';

/** An argument as far as it can be known without calculating: omitted, constant, cells, computed. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'matrix'; readonly rows: CellRows }
  | { readonly kind: 'cells'; readonly area: Area; readonly text: string }
  | { readonly kind: 'computed'; readonly text: string };

/** One call of one of our functions inside a formula. */
export interface FormulaCall {
  /** upper case, without the namespace: "QUALIFIES" */
  readonly id: string;
  readonly arguments: readonly Argument[];
  /** the formula is this call and nothing else, so that its value is the cell's */
  readonly whole: boolean;
}

/** The calls of our functions in a formula; null where the formula cannot be parsed. */
export function readCalls(
  formula: string,
  sheet: string,
  survey: Survey,
  tree = parseFormula(formula),
): readonly FormulaCall[] | null {
  if (tree === null) return null;
  const calls: FormulaCall[] = [];
  visit(tree, (node) => {
    const id = ourFunction(node);
    if (id === null || node.type !== 'CallExpression') return;
    calls.push({
      id,
      arguments: node.arguments.map((argument) => read(argument, formula, sheet, survey)),
      whole: node === tree,
    });
  });
  return calls;
}

function read(
  node: AstExpression | null | undefined,
  formula: string,
  sheet: string,
  survey: Survey,
): Argument {
  if (node === null || node === undefined) return { kind: 'omitted' };
  const text = textOf(node, formula);
  switch (node.type) {
    case 'Literal':
      return { kind: 'value', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'value', value: node.value };
    case 'ArrayExpression':
      return constantRows(node.elements) ?? { kind: 'computed', text };
    case 'UnaryExpression':
      return negated(node) ?? { kind: 'computed', text };
    case 'ReferenceIdentifier':
      return resolveReference(node.value, node.kind, sheet, survey) ?? { kind: 'computed', text };
    default:
      return { kind: 'computed', text };
  }
}

/** The place of a postfix operator is its own only: what it stands behind belongs to the text. */
function textOf(node: AstExpression, formula: string): string {
  const ends = 'arguments' in node ? node.arguments.flatMap((one) => one?.loc ?? []) : [];
  const places = [...(node.loc ?? []), ...ends];
  return formula.slice(Math.min(...places), Math.max(...places));
}

function constantRows(elements: readonly (readonly AstExpression[])[]): Argument | null {
  const rows: CellValue[][] = [];
  for (const row of elements) {
    const cells: CellValue[] = [];
    for (const node of row) {
      if (node.type !== 'Literal' && node.type !== 'ErrorLiteral') return null;
      cells.push(node.value);
    }
    rows.push(cells);
  }
  return { kind: 'matrix', rows };
}

function negated(node: AstExpression & { readonly type: 'UnaryExpression' }): Argument | null {
  const [operand] = node.arguments;
  if (operand?.type !== 'Literal' || typeof operand.value !== 'number') return null;
  if (node.operator === '-') return { kind: 'value', value: -operand.value };
  return node.operator === '+' ? { kind: 'value', value: operand.value } : null;
}
