import {
  isExpressionNode,
  parseStructRef,
  stringifyStructRef,
  type AstExpression,
  type Node,
  type Token,
} from '@borgar/fx/xlsx';
import type { CustomFunctionSet } from '../custom/custom-function-set';
import { filePrefixes } from './new-functions';
import { OPTIONAL, withOptionalParameters } from './optional-parameters';
import { parseTokens, tokensOf } from './parse';

interface Surroundings {
  readonly customFunctions: CustomFunctionSet;
  /** the table that holds the cell, for references that leave its name out */
  readonly tableName: string | undefined;
}

/** A formula as files spell it: the inverse of `userSpelling`. */
export function fileSpelling(formula: string, around: Surroundings): string {
  const tokens = withOptionalParameters(tokensOf(formula));
  const locals = localNames(tokens);
  const words = tokens.map((token) => word(token, locals, around));
  for (let index = words.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.type !== 'operator') continue;
    if (token.value === '#') wrap(words, operandBefore(tokens, index), index, 'ANCHORARRAY');
    if (token.value === '@') wrap(words, index, operandAfter(tokens, index), 'SINGLE');
  }
  return words.join('');
}

function word(token: Token, locals: ReadonlySet<string>, around: Surroundings): string {
  const upper = token.value.toUpperCase();
  if (token.type === 'func' && locals.has(upper)) return `_xlpm.${token.value}`;
  if (token.type === 'func')
    return (
      around.customFunctions.fileName(token.value) ??
      `${filePrefixes.get(upper) ?? ''}${token.value}`
    );
  if (token.type === 'range_named' && locals.has(upper)) return `_xlpm.${token.value}`;
  return token.type === 'structured' ? structured(token.value, around.tableName) : token.value;
}

function structured(text: string, tableName: string | undefined): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const table = parsed.table ? parsed.table : tableName;
  return stringifyStructRef(table ? { ...parsed, table } : parsed, { thisRow: true });
}

function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (!tokens.some((token) => /^(LET|LAMBDA)$/i.test(token.value))) return names;
  const visit = (node: AstExpression | null | undefined): void => {
    if (!node) return;
    if (node.type === 'LetExpression') {
      for (const { id, init } of node.declarations) {
        names.add(id.name.toUpperCase());
        visit(init);
      }
      visit(node.body);
    } else if (node.type === 'LambdaExpression') {
      for (const { name } of node.params)
        if (!name.startsWith(OPTIONAL)) names.add(name.toUpperCase());
        else names.add(name.slice(OPTIONAL.length).toUpperCase());
      visit(node.body);
    } else if ('arguments' in node) {
      const callee: Node | null = 'callee' in node ? node.callee : null;
      if (isExpressionNode(callee)) visit(callee);
      node.arguments.forEach(visit);
    }
  };
  visit(parseTokens(tokens));
  return names;
}

/** Replaces the operator by a call around its operand. */
function wrap(words: string[], from: number, to: number, name: string): void {
  const operator = name === 'SINGLE' ? from : to;
  words[operator] = '';
  words[from] = `_xlfn.${name}(${words[from] ?? ''}`;
  words[to] = `${words[to] ?? ''})`;
}

function operandBefore(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let place = index - 1; place >= 0; place--) {
    const value = tokens[place]?.value;
    if (value === ')') depth++;
    if (value === '(') depth--;
    if (depth > 0) continue;
    return value === '(' && tokens[place - 1]?.type === 'func' ? place - 1 : place;
  }
  return 0;
}

function operandAfter(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let place = index + 1; place < tokens.length; place++) {
    const token = tokens[place];
    if (token?.value === '(') depth++;
    if (token?.value === ')') depth--;
    if (depth > 0 || token?.type === 'func' || token?.type === 'whitespace') continue;
    return place;
  }
  return tokens.length - 1;
}
