import examples from './worked-examples.json';
import { accounts } from './worked-examples/accounts';
import { accumulation } from './worked-examples/accumulation';
import { deMinimis } from './worked-examples/de-minimis';
import { heavy } from './worked-examples/heavy';
import { intermediate } from './worked-examples/intermediate';
import { left } from './worked-examples/left';
import { method } from './worked-examples/method';
import { netCost } from './worked-examples/net-cost';
import type { Family } from './worked-examples/shown';
import { tracing } from './worked-examples/tracing';

/** What the regulations' own examples print, computed by the functions a user would type. */
const reproduced: Family = {
  ...netCost,
  ...intermediate,
  ...accumulation,
  ...tracing,
  ...heavy,
  ...method,
  ...deMinimis,
  ...accounts,
};

test('every example is reproduced or left with a reason, never both', () => {
  const ids = examples.map(({ id }) => id).sort();
  expect([...Object.keys(reproduced), ...Object.keys(left)].sort()).toEqual(ids);
});

const rows = examples.flatMap(({ id, source, section }) =>
  (reproduced[id] ?? []).map(
    ([what, found, printed]) => [id, `${source}, ${section}`, what, found, printed] as const,
  ),
);

test.each(rows)('%s: %s: %s', (_id, _source, _what, found, printed) => {
  expect(found()).toEqual(printed);
});

/** A percentage as the law prints it, with one decimal, holds the exact figure within its rounding. */
const percentages = examples.flatMap(({ id, expected }) => {
  const published = (expected as { rvc_percent_published?: number }).rvc_percent_published;
  const rvc = (reproduced[id] ?? []).find(([what]) => what === 'RVC');
  return published === undefined || rvc === undefined ? [] : [[id, published, rvc[1]] as const];
});

test.each(percentages)('%s prints %p %%', (_id, published, found) => {
  const percent = (found() as number) * 100;
  expect(Math.abs(percent - published)).toBeLessThan(0.1);
});
