import {
  isExpressionNode,
  type AstExpression,
  type CallExpression,
  type Node,
} from '@borgar/fx/xlsx';
import { callCustomFunction } from '../custom/call-custom-function';
import { lazyFunctions, type LazyFunction } from '../functions/lazy';
import { worksheetFunctions } from '../functions';
import type { WorksheetFunction } from '../functions/function-table';
import { oneValue, type Compilation, type Scope } from './compilation';
import { compileLambdaCall } from './compile-lambda';
import { compileName } from './compile-name';
import { intersect } from './intersect';
import type { Closure } from './program';
import { readSpill } from './reference-operators';
import { Unsupported } from './unsupported';

type Nodes = readonly (AstExpression | null | undefined)[];

export function compileCall(node: CallExpression, into: Compilation, scope: Scope): Closure {
  const args: Nodes = node.arguments;
  const callee: Node = node.callee;
  if (isExpressionNode(callee))
    return compileLambdaCall(into.node(callee, into, scope), args, into, scope);
  const name = node.callee.name.toUpperCase();
  const local = scope.locals.get(name);
  if (local !== undefined)
    return compileLambdaCall((frame) => frame.locals[local] ?? null, args, into, scope);
  const custom = into.customFunctions.find(name);
  if (custom) {
    into.customCalls = true;
    const inner = { ...scope, arrays: true, always: true };
    const closures = args.map((arg) => (arg ? into.node(arg, into, inner) : undefined));
    return (frame) =>
      callCustomFunction(
        custom,
        closures.map((closure) => closure?.(frame)),
        frame.cell,
      );
  }
  if (name === 'ANCHORARRAY' || name === 'SINGLE') return compilePrefixed(name, args, into, scope);
  const lazy = lazyFunctions[name];
  if (lazy) return compileLazy(name, lazy, args, into, scope);
  const known = Object.hasOwn(worksheetFunctions, name) ? worksheetFunctions[name] : undefined;
  if (!known) {
    into.called.add(into.names.length);
    return compileLambdaCall(compileName(node.callee.name, into), args, into, scope);
  }
  return compileEager(name, known, args, into, scope);
}

/** The file's spelling of "A1#" and "@A1:A9". */
function compilePrefixed(name: string, args: Nodes, into: Compilation, scope: Scope): Closure {
  const [only] = args;
  if (!only) throw new Unsupported(`${name} without a reference`);
  const code = into.node(only, into, scope);
  return name === 'SINGLE'
    ? (frame) => intersect(code(frame), frame.cell)
    : (frame) => readSpill(code(frame));
}

function checkCount(name: string, given: number, least: number, most: number): void {
  if (given >= least && given <= most) return;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  throw new Unsupported(`${name} takes ${wanted} arguments, not ${given}`);
}

function compileLazy(
  name: string,
  lazy: LazyFunction,
  args: Nodes,
  into: Compilation,
  scope: Scope,
): Closure {
  checkCount(name, args.length, lazy.least, lazy.most);
  const closures = args.map((arg, index) => {
    if (!arg) return undefined;
    const code = into.node(arg, into, scope);
    return lazy.tests(index) ? oneValue(code, scope) : code;
  });
  return (frame) => lazy.call(closures, frame);
}

const isScalar = (known: WorksheetFunction, index: number): boolean =>
  known.scalars === 'all' || (known.scalars !== 'none' && known.scalars.includes(index));

function compileEager(
  name: string,
  known: WorksheetFunction,
  args: Nodes,
  into: Compilation,
  scope: Scope,
): Closure {
  checkCount(name, args.length, known.least, known.most);
  if (known.volatile) into.volatile = true;
  const inner = known.arrays ? { ...scope, arrays: true, always: true } : scope;
  const closures = args.map((arg, index): Closure | undefined => {
    if (!arg) return undefined;
    if (known.measures && arg.type === 'ReferenceIdentifier' && arg.kind !== 'name')
      into.measured.add(into.slots);
    const code = into.node(arg, into, inner);
    return isScalar(known, index) ? oneValue(code, inner) : code;
  });
  const { call } = known;
  const [one] = closures;
  if (closures.length === 1) return (frame) => call([one?.(frame)], frame);
  return (frame) =>
    call(
      closures.map((closure) => closure?.(frame)),
      frame,
    );
}
