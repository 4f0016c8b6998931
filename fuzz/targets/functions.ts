import fc from 'fast-check';
import { BLANKS, ExcelHost } from '../../test/support/host';
import { target, must } from '../fuzz-target';
import { argumentsFor } from '../inputs/arguments';

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

/** One of the two errors, with a message in which no value is left open that the input does not say. */
const isFailure = (value: unknown, input: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'error' in value &&
  (value.error === '#VALUE!' || value.error === '#N/A') &&
  'message' in value &&
  typeof value.message === 'string' &&
  value.message.length > 0 &&
  [...value.message.matchAll(/undefined|\{\w+\}/g)].every(([open]) => input.includes(open));

function refuseOdd(result: unknown, given: readonly unknown[]): void {
  const input = fc.stringify(given);
  const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
  must(rows.length > 0 && widths.size === 1 && !widths.has(-1), () => 'a ragged spill');
  const odd = rows.flat().find((cell) => !isScalar(cell) && !isFailure(cell, input));
  must(odd === undefined, () => `no value and none of the two errors: ${fc.stringify(odd)}`);
}

/** A call of one function, as a formula makes it. */
function calls(host: ExcelHost): fc.Arbitrary<{ id: string; given: readonly unknown[] }> {
  return fc
    .constantFrom(...host.metadata.functions)
    .chain(({ id, parameters }) => argumentsFor(parameters).map((given) => ({ id, given })));
}

/** Arbitrary cells into every function: values or the two errors, and the same again. */
export const functionsAnswer = target('functions', 800, () => {
  const host = new ExcelHost();
  return fc.property(calls(host), ({ id, given }) => {
    const result = host.call(id, given);
    refuseOdd(result, given);
    must(
      fc.stringify(host.call(id, given)) === fc.stringify(result),
      () => `${id} gives something else the second time`,
    );
  });
});

/** A blank cell is the same blank, whether Excel hands it over as 0, null or "". */
export const blanksAreOne = target('blanks', 200, () => {
  const host = new ExcelHost();
  return fc.property(calls(host), ({ id, given }) => {
    const [first, ...others] = BLANKS.map((blank) => fc.stringify(host.call(id, given, blank)));
    must(
      others.every((other) => other === first),
      () => `${id} tells 0, null and "" apart: ${first} and ${others.join(', ')}`,
    );
  });
});
