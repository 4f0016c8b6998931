import fc from 'fast-check';
import {
  coreParts,
  Exact,
  type CorePartLine,
  type CorePartsChoice,
  type CorePartsRules,
  type Limit,
} from '../../src/origin';

const source = { title: 's. 14(13)', address: '', quote: '', confidence: 'primary' as const };
const limit: Limit = { limit: Exact.fromText('0.75'), source, from: null };
const part = (name: string) => ({
  name,
  limit,
  expected: true,
  expectedWithout: null,
  shiftRoute: false,
});
const rules = (choice: CorePartsChoice | null): CorePartsRules => ({
  parts: [part('Engine'), part('Axles')],
  superCore: limit,
  choice,
});

const amount = fc.integer({ min: 0, max: 400 }).map((cents) => Exact.fromText(String(cents / 100)));
const line = (name: string) =>
  fc.record({
    position: fc.constant(1),
    part: fc.constant(name),
    netCost: fc.constant(Exact.fromText('4')),
    vnm: fc.record({ all: fc.option(amount), 'column 2': fc.option(amount) }),
    quantity: fc.constant(Exact.one),
    statement: fc.constant(null),
  });
const vehicle = fc.tuple(line('Engine'), line('Axles'));

const verdict = (lines: readonly CorePartLine[], choice: CorePartsChoice | null = null) =>
  coreParts(rules(choice), lines).verdict;

/** Every statement of what is open, at both of its ends. */
const completions = (lines: readonly CorePartLine[]): readonly (readonly CorePartLine[])[] =>
  [Exact.zero, Exact.fromText('4')].map((value) =>
    lines.map((each) => ({
      ...each,
      vnm: { all: each.vnm.all ?? value, 'column 2': each.vnm['column 2'] ?? value },
    })),
  );

test('a verdict holds whatever the blank amounts turn out to be', () => {
  fc.assert(
    fc.property(vehicle, (lines) => {
      const found = verdict(lines);
      if (found === 'Undecided') return;
      expect(completions(lines).map((each) => verdict(each))).toEqual([found, found]);
    }),
  );
});

test('a choice never passes where the law, which lets all of them, does not', () => {
  fc.assert(
    fc.property(
      vehicle,
      fc.constantFrom(...(['all', 'column 2', 'super-core'] as const)),
      (lines, way) => {
        if (verdict(lines, way) === 'Pass') expect(verdict(lines)).toBe('Pass');
        if (verdict(lines) === 'Fail') expect(verdict(lines, way)).toBe('Fail');
      },
    ),
  );
});

test('more non-originating value never helps', () => {
  fc.assert(
    fc.property(vehicle, amount, ([first, second], more) => {
      const stated = completions([first, second])[0] ?? [];
      const worse = stated.map((each, index) =>
        index === 0
          ? {
              ...each,
              vnm: {
                all: each.vnm.all?.plus(more) ?? null,
                'column 2': each.vnm['column 2']?.plus(more) ?? null,
              },
            }
          : each,
      );
      if (verdict(stated) === 'Fail') expect(verdict(worse)).toBe('Fail');
      if (verdict(worse) === 'Pass') expect(verdict(stated)).toBe('Pass');
    }),
  );
});

test('a missing part is never a pass, whichever way is chosen', () => {
  const engine: CorePartLine = {
    position: 1,
    part: 'Engine',
    netCost: Exact.one,
    vnm: { all: Exact.zero, 'column 2': Exact.zero },
    quantity: Exact.one,
    statement: null,
  };
  for (const choice of [null, 'all', 'column 2', 'super-core'] as const) {
    expect(verdict([engine], choice)).toBe('Undecided');
    expect(verdict([], choice)).toBe('Undecided');
  }
});

test('three splits of a third are one again: exact on the line', () => {
  const third = Exact.one.over(Exact.fromText('3'));
  const of = (name: string): CorePartLine => ({
    position: 1,
    part: name,
    netCost: Exact.fromText('4').times(third),
    vnm: { all: third, 'column 2': null },
    quantity: Exact.fromText('3'),
    statement: null,
  });
  expect(coreParts(rules('all'), [of('Engine'), of('Axles')]).way).toBe('all');
});
