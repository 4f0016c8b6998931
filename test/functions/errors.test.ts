import fc from 'fast-check';
import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();
/** One brake part: costs, origins, net cost, scenario, tariff codes, statements. */
const part = (change: Readonly<Record<number, unknown>> = {}): unknown[] =>
  Object.assign(
    [column(80, 20), column('MX', 'MX'), 100, 'nafta-1994', column('8708.30', '8708.30')],
    change,
  );

describe('what goes wrong can be had as text', () => {
  const wrong: readonly (readonly [string, Readonly<Record<number, unknown>>])[] = [
    ['a header among the costs', { 0: column('Cost', 20) }],
    ['a negative cost', { 0: column(-80, 20) }],
    ['an unknown country', { 1: column('EUROPA', 'MX') }],
    ['no net cost', { 2: 0 }],
    ['an unknown scenario', { 3: 'nafta-1995' }],
    ['a bad value of a term', { 3: 'nafta-1994; rvc = 80' }],
    ['a tariff code with a fraction', { 4: column(8708.3, '8708.30') }],
    ['a statement in words unknown', { 5: column('maybe', '') }],
    ['ranges of two shapes', { 1: column('MX') }],
    ['an unknown good', { 6: 'horse' }],
    ['a day outside the life of the agreement', { 7: 1 }],
    ['an unknown fact', { 8: [['Weather', 'fine']] }],
    ['an error cell among the costs', { 0: column('#DIV/0!', 20) }],
  ];

  test.each(wrong)('%s', (_, change) => {
    const given = part(change);
    const shown = host.call('QUALIFIES', given) as { error: string; message: string };
    expect(['#VALUE!', '#N/A']).toContain(shown.error);
    expect(host.call('CHECK', given)).toContain(shown.message);
  });

  test('undecided, with every reason', () => {
    const shown = host.call('QUALIFIES', part()) as { error: string; message: string };
    expect(shown.error).toBe('#N/A');
    expect(host.call('CHECK', part())).toMatch(/^Undecided/);
  });
});

test('an error that stands in a cell is named, and never taken for a text', () => {
  for (const error of ['#DIV/0!', '#N/A', '#VALUE!', '#REF!', '#NAME?']) {
    expect(host.call('REGIONAL_VALUE_CONTENT', part({ 0: column(80, error) }))).toMatchObject({
      error: error === '#N/A' ? '#N/A' : '#VALUE!',
      message: expect.stringContaining(error),
    });
  }
});

test('no function returns a text that reads as an error', () => {
  const cell = fc.oneof(fc.constantFrom('MX', '#N/A', '#DIV/0!', 'nafta-1994', ''), fc.double());
  fc.assert(
    fc.property(
      fc.constantFrom(...host.ids),
      fc.array(fc.oneof(cell, fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }))), {
        maxLength: 8,
      }),
      (id, given) => {
        const result = host.call(id, given);
        for (const one of [result].flat(2)) {
          if (typeof one === 'string') expect(one).not.toMatch(/^#[A-Z/0-9]+[!?A]?$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
