import { evaluate, type Evaluation, type Facts, type Statement } from '../../src/origin';
import { scenarios } from '../../src/scenario';
import { exact, line } from '../support/rules';
import { rules } from './read';

const free: Statement = { kind: 'vnm', amount: exact('0') };

/** Net cost 10,000: an American line, a line from outside under a heading of the list, facts as given. */
function judge(
  expression: string,
  outside: number,
  american: number,
  facts: Facts = {},
  good: string | null = null,
): Evaluation {
  const lines = [line(1, outside, 'CN'), line(2, american, 'US', free, '731815')];
  const found = evaluate({
    lines,
    netCost: exact('10000'),
    rules: rules(expression, { good }),
    facts,
  });
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join(', '));
  return found.value;
}

const metals: Facts = { steel: exact('0.7'), aluminum: exact('0.7') };
const car: Facts = { ...metals, lvc: exact('0.4') };
const truck: Facts = { ...metals, lvc: exact('0.45') };
const agreement: Facts = { ...car, coreParts: true };

test.each<readonly [string, string | null, number, Facts]>([
  ['mx-amia-2018-02', null, 3750, {}],
  ['ca-2018-01; rvc = 62.5%; technology = none', null, 3750, {}],
  ['ca-2018-01; rvc = 70%; technology = none', 'electric vehicle', 3000, {}],
  ['us-2018-04', null, 2500, car],
  ['us-2018-04', 'light truck', 2500, truck],
  ['mx-2018-05', null, 3000, { lvc: exact('0.2') }],
  ['us-mx-2018-08', null, 2500, { ...car, glass: exact('0.7') }],
  ['us-mx-2018-08', 'light truck', 2500, { ...truck, glass: exact('0.7') }],
  ['usmca-2020-us-reading', null, 2500, agreement],
  ['us-2026-05', null, 1800, car],
  ['us-2026-05', 'hybrid vehicle', 1800, car],
  ['us-2026-05', 'light truck', 1800, truck],
])('%s, %s: %s from outside of 10,000 is the most', (expression, good, most, facts) => {
  const at = (outside: number) => judge(expression, outside, 6000, facts, good).verdict;
  expect([at(most - 0.01), at(most), at(most + 0.01)]).toEqual(['Qualifies', 'Qualifies', 'Fails']);
});

test('82/50: half of net cost from the United States, to the cent', () => {
  const at = (american: number, terms = '') =>
    judge(`us-2026-05${terms}`, 1500, american, car).verdict;
  expect([at(5000.01), at(5000), at(4999.99)]).toEqual(['Qualifies', 'Qualifies', 'Fails']);
  // half of the regional value of 8,500 is 4,250
  const ofRegion = '; us base = regional value';
  expect([at(4250, ofRegion), at(4249.99, ofRegion)]).toEqual(['Qualifies', 'Fails']);
});

test.each<readonly [string, keyof Facts, string, Facts]>([
  ['us-2018-04', 'lvc', '0.3999', car],
  ['us-2018-04', 'steel', '0.6999', car],
  ['mx-2018-05', 'lvc', '0.1999', {}],
  ['us-mx-2018-08', 'glass', '0.6999', car],
  ['us-2026-05', 'aluminum', '0.6999', car],
  ['us-2026-05', 'lvcMaterials', '0.2499', car],
])('%s fails on %s of %s, just below its own figure', (expression, fact, stated, others) => {
  const facts: Facts = { ...others, [fact]: exact(stated) };
  expect(judge(expression, 1000, 8000, facts).verdict).toBe('Fails');
});

test.each(['us-2018-04', 'mx-2018-05', 'us-mx-2018-08', 'us-2026-05', 'usmca-2020-us-reading'])(
  '%s without its facts is undecided, never a pass',
  (id) => {
    expect(judge(id, 1000, 8000).verdict).toBe('Undecided');
  },
);

test('without a published percentage Canada is undecided, whatever the figure', () => {
  const found = judge('ca-2018-01', 0.01, 9000);
  expect(found.verdict).toBe('Undecided');
  expect(found.reasons.map(({ code }) => code)).toEqual(['rvc-not-published']);
});

test('without an agreement every good fails by one test', () => {
  for (const good of ['passenger vehicle', 'light truck', '8708.30', 'aftermarket part']) {
    const found = judge('no-agreement', 0.01, 9999, {}, good);
    expect([found.verdict, found.tests.map(({ code }) => code)]).toEqual(['Fails', ['no-rule']]);
  }
});

test('a core part by column 2 leaves its non-originating value in the vehicle as one side reads it', () => {
  const core = line(1, 5000, 'MX', { kind: 'core', rvc: exact('0.8') }, '840734');
  const outside = line(2, 2000, 'CN');
  const rvc = (expression: string) => {
    const found = evaluate({
      lines: [core, outside],
      netCost: exact('10000'),
      rules: rules(expression),
      facts: agreement,
    });
    return found.ok ? [found.value.rvc.favourable.toString(), found.value.verdict] : [];
  };
  expect(rvc('usmca-2020')).toEqual(['0.8', 'Qualifies']);
  expect(rvc('usmca-2020-us-reading')).toEqual(['0.7', 'Fails']);
  expect(rvc('usmca-2020-us-reading; core roll-up = panel')).toEqual(['0.8', 'Qualifies']);
});

test.each(scenarios.map(({ id }) => id))('%s: the core judges it without an issue', (id) => {
  expect(['Qualifies', 'Fails', 'Undecided']).toContain(judge(id, 1000, 8000, agreement).verdict);
});
