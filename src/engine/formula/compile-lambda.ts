import type { AstExpression, LambdaExpression } from '@borgar/fx/xlsx';
import type { Value } from '../values/area';
import { VALUE, isError } from '../values/errors';
import { Lambda, OMITTED } from '../values/lambda';
import { TooDeep } from '../values/too-deep';
import type { Compilation, Scope } from './compilation';
import type { Closure, Frame } from './program';
import { OPTIONAL } from './optional-parameters';
import { Unsupported } from './unsupported';

/** Excel's own limit is of this size. */
const DEEPEST = 1024;
/** Calls within one cell: more than this would seem to hang. */
const MOST = 1_000_000;

/** LAMBDA(x, [y], body): a function that remembers the names around it. */
export function compileLambda(node: LambdaExpression, into: Compilation, scope: Scope): Closure {
  const locals = new Map(scope.locals);
  const optional = node.params.map(({ name }) => name.startsWith(OPTIONAL));
  node.params.forEach(({ name }, index) => {
    const plain = optional[index] ? name.slice(OPTIONAL.length) : name;
    locals.set(plain.toUpperCase(), scope.depth + index);
  });
  if (!node.body) throw new Unsupported('LAMBDA lacks what it calculates');
  const depth = scope.depth + node.params.length;
  into.lambdas++;
  const body = into.node(node.body, into, { arrays: true, always: true, locals, depth });
  into.lambdas--;
  const least = optional.lastIndexOf(false) + 1;
  return (frame) => {
    const around = frame.locals.slice(0, scope.depth);
    return new Lambda((args, calls) => {
      if (args.length < least || args.length > node.params.length) return VALUE;
      count(frame, calls);
      const given = node.params.map((_, index) => args[index] ?? givenBlank(args, index));
      return body({ ...frame, locals: [...around, ...given], depth: calls + 1 });
    });
  };
}

/** A blank cell is an argument, too; one left out is none. */
const givenBlank = (args: readonly (Value | undefined)[], index: number): Value =>
  args[index] === null ? null : OMITTED;

function count({ cell }: Frame, calls: number): void {
  if (calls >= DEEPEST) throw new TooDeep();
  cell.calls += 1;
  if (cell.calls > MOST) throw new Unsupported(`it calls its own functions over ${MOST} times`);
}

/** A call of what an expression, a local name or a defined name gives. */
export function compileLambdaCall(
  callee: Closure,
  args: readonly (AstExpression | null | undefined)[],
  into: Compilation,
  scope: Scope,
): Closure {
  const inner = { ...scope, arrays: true, always: true };
  const closures = args.map((arg) => (arg ? into.node(arg, into, inner) : undefined));
  return (frame) => {
    const lambda = callee(frame);
    if (isError(lambda)) return lambda;
    if (!(lambda instanceof Lambda)) return VALUE;
    return lambda.call(
      closures.map((closure) => closure?.(frame)),
      frame.depth,
    );
  };
}
