import { openParameters, scenarioOf, modelledIds, terms, type TermName } from '../../src/scenario';
import { helpHtml } from '../../src/functions/help';

const REGISTER = 'O1 O2 O2b O3 O4 O5 O6 O7 O8 O9 O10 O11 O12 O13 O14 O15'.split(' ');
const readings = modelledIds.flatMap((id) => scenarioOf(id)?.readings ?? []);

/** Terms with which a reading is settled and which the register does not name. */
const BESIDE: readonly TermName[] = ['parts', 'de minimis'];

test('every entry of the register is there, once', () => {
  expect(openParameters.map(({ id }) => id)).toEqual(REGISTER);
});

test.each(openParameters.map((one) => [one.id, one] as const))(
  '%s has a term that exists, or a sentence why not',
  (_, { terms: named, why, readings: listed }) => {
    expect(named.length > 0 || (why ?? '').length > 20).toBe(true);
    expect(named.filter((name) => !Object.hasOwn(terms, name))).toEqual([]);
    expect(listed.length).toBeGreaterThan(1);
  },
);

test('every term of the register settles a reading of some scenario', () => {
  const settled = new Set(readings.map(({ settledBy }) => settledBy));
  const idle = openParameters
    .flatMap(({ terms: named }) => named)
    .filter((name) => !settled.has(name) && name !== 'technology cap');
  expect(idle).toEqual([]);
});

test('every term that settles a reading of a scenario stands in the register or beside it', () => {
  const named = new Set<string>([...openParameters.flatMap((one) => one.terms), ...BESIDE]);
  const strange = readings.filter(({ settledBy }) => settledBy !== null && !named.has(settledBy));
  expect(strange.map(({ term }) => term)).toEqual([]);
});

test('every default that a term can change is marked as open, with where it comes from', () => {
  const odd = readings.filter(
    ({ source, settledBy }) =>
      source.title === '' || (settledBy !== null && source.confidence !== 'open'),
  );
  expect(odd.map(({ term }) => term)).toEqual([]);
});

test.each(['en', 'es', 'fr'] as const)('help in %s prints the register', (language) => {
  const page = helpHtml(language);
  for (const id of REGISTER) expect(page).toContain(`<td>${id}</td>`);
});
