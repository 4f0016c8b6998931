import type { AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx/xlsx';
import type { CustomFunctionSet } from '../custom/custom-function-set';
import type { CellValue } from '../types';
import { Grid } from '../values/area';
import { errorOf, isErrorCode } from '../values/errors';
import { negate, operators, percent } from '../values/operators';
import { compileCall } from './compile-call';
import { compileLambda } from './compile-lambda';
import { compileName } from './compile-name';
import { oneValue, type Compilation, type Scope } from './compilation';
import { intersect } from './intersect';
import type { Closure, Template } from './program';
import { readSpill, joinRanges, meetRanges, uniteRanges } from './reference-operators';
import { Unsupported } from './unsupported';

export function compile(
  tree: AstExpression,
  arrays: boolean,
  customFunctions: CustomFunctionSet,
): Template {
  const compilation: Compilation = {
    customFunctions,
    node: compileNode,
    slots: 0,
    measured: new Set(),
    hulls: [],
    names: [],
    volatile: false,
    customCalls: false,
    called: new Set(),
    delayed: new Set(),
    lambdas: 0,
  };
  const code = compileNode(tree, compilation, { arrays, locals: new Map(), depth: 0 });
  const { measured, hulls, names, volatile, customCalls, called, delayed } = compilation;
  return { code, measured, hulls, names, volatile, customFunctions: customCalls, called, delayed };
}

function compileNode(node: AstExpression, into: Compilation, scope: Scope): Closure {
  switch (node.type) {
    case 'Literal': {
      const value = node.value;
      return () => value;
    }
    case 'ErrorLiteral': {
      if (!isErrorCode(node.value)) throw new Unsupported(`${node.value} is not calculated`);
      const error = errorOf(node.value);
      return () => error;
    }
    case 'ReferenceIdentifier':
      return compileReference(node, into, scope);
    case 'UnaryExpression':
      return compileUnary(node.operator, onlyChild(node.arguments), into, scope);
    case 'BinaryExpression':
      return compileBinary(node.operator, node.arguments, into, scope);
    case 'ArrayExpression':
      return compileArray(node.elements);
    case 'CallExpression':
      return compileCall(node as CallExpression, into, scope);
    case 'LetExpression': {
      let inner = scope;
      const starts = node.declarations.map((declaration) => {
        const start = compileNode(present(declaration.init), into, inner);
        const locals = new Map(inner.locals).set(declaration.id.name.toUpperCase(), inner.depth);
        inner = { ...inner, locals, depth: inner.depth + 1 };
        return start;
      });
      const { depth } = scope;
      const body = compileNode(present(node.body), into, inner);
      return (frame) => {
        const locals = frame.locals.slice(0, depth);
        const within = { ...frame, locals };
        for (const start of starts) locals.push(start(within));
        return body(within);
      };
    }
    case 'LambdaExpression':
      return compileLambda(node, into, scope);
    default:
      throw new Unsupported('a part of the formula is not calculated');
  }
}

const present = (node: AstExpression | null | undefined): AstExpression => {
  if (!node) throw new Unsupported('a part of the formula is missing');
  return node;
};

const onlyChild = (nodes: readonly AstExpression[]): AstExpression => present(nodes[0]);

function compileReference(node: ReferenceIdentifier, into: Compilation, scope: Scope): Closure {
  const upper = node.value.toUpperCase();
  if (node.kind === 'name') {
    const local = scope.locals.get(upper);
    if (local !== undefined) return (frame) => frame.locals[local] ?? null;
    if (upper === 'TRUE' || upper === 'FALSE') return () => upper === 'TRUE';
    return compileName(node.value, into);
  }
  const slot = into.slots++;
  return (frame) => frame.program.references[slot] ?? errorOf('#REF!');
}

function compileUnary(
  operator: string,
  operand: AstExpression,
  into: Compilation,
  scope: Scope,
): Closure {
  const code = compileNode(operand, into, scope);
  if (operator === '#') return (frame) => readSpill(code(frame));
  if (operator === '@') return (frame) => intersect(code(frame), frame.cell);
  const one = oneValue(code, scope);
  if (operator === '-') return (frame) => negate(0, one(frame));
  if (operator === '%') return (frame) => percent(one(frame), 100);
  return one;
}

const referenceOperators = new Map([
  [':', joinRanges],
  [' ', meetRanges],
  [',', uniteRanges],
]);

function compileBinary(
  operator: string,
  [left, right]: readonly AstExpression[],
  into: Compilation,
  scope: Scope,
): Closure {
  const start = into.slots;
  const a = compileNode(present(left), into, scope);
  const b = compileNode(present(right), into, scope);
  const join = referenceOperators.get(operator);
  if (join) {
    if (operator === ':')
      into.hulls.push(Array.from({ length: into.slots - start }, (_, index) => start + index));
    return (frame) => join(a(frame), b(frame));
  }
  const apply = operators.get(operator);
  if (!apply) throw new Unsupported(`the operator "${operator}" is not calculated`);
  const x = oneValue(a, scope);
  const y = oneValue(b, scope);
  return (frame) => apply(x(frame), y(frame));
}

function compileArray(elements: readonly (readonly AstExpression[])[]): Closure {
  const grid = Grid.of(
    elements.map((row) =>
      row.map((node): CellValue => {
        if (node.type === 'Literal') return node.value;
        if (node.type === 'ErrorLiteral') return errorOf(node.value);
        const negative = node.type === 'UnaryExpression' ? node.arguments[0] : undefined;
        if (negative?.type === 'Literal' && typeof negative.value === 'number')
          return -negative.value;
        throw new Unsupported('an array constant holds something else than constants');
      }),
    ),
  );
  return () => grid;
}
