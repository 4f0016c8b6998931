import { evaluate } from '../../src/origin/evaluate';
import type { Facts } from '../../src/origin/facts';
import type { TechnologyRule } from '../../src/origin/rules';
import { exact, limit, line, rulesWith } from '../support/rules';

/** Net cost 100, 30 from outside, 75 % required: 70 % without technology. */
function judge(technology: TechnologyRule, facts: Facts, required = '0.75') {
  const rules = rulesWith({ builder: 'ordinary', rvc: limit(required), technology });
  const found = evaluate({ lines: [line(1, 30, 'CN')], netCost: exact('100'), rules, facts });
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join());
  return found.value;
}

const T1 = { reading: 'T1', cap: null } as const;
const T2 = { reading: 'T2', cap: null } as const;
const capped = { reading: 'T2', cap: exact('0.05') } as const;
const spend = (all: string, inNetCost = '0'): Facts => ({
  technologySpend: exact(all),
  technologyInNetCost: exact(inNetCost),
});

test.each([
  ['T1, on the line', T1, spend('20'), '0.75', 'Qualifies'],
  ['T1, a cent less', T1, spend('19.99'), undefined, 'Fails'],
  ['T1, what is in net cost already does not count', T1, spend('30', '10'), '0.75', 'Qualifies'],
  ['T2, on the line', T2, spend('5'), '0.75', 'Qualifies'],
  ['T2, a cent less', T2, spend('4.99'), '0.7499', 'Fails'],
  ['T2 with a cap', capped, spend('50'), '0.75', 'Qualifies'],
  ['none', { reading: 'none', cap: null } as const, spend('50'), '0.7', 'Fails'],
])('%s', (_what, technology, facts, rvc, verdict) => {
  const evaluation = judge(technology, facts);
  if (rvc !== undefined) expect(evaluation.rvc.favourable.toString()).toBe(rvc);
  expect(evaluation.verdict).toBe(verdict);
});

describe('without the fact it is computed as none', () => {
  test.each([
    [T1, '0.75', 'Undecided'],
    [T2, '0.75', 'Undecided'],
    [capped, '0.75', 'Undecided'],
    [capped, '0.7501', 'Fails'],
    [T1, '0.7', 'Qualifies'],
  ])('%p against %p', (technology, required, verdict) => {
    const evaluation = judge(technology, {}, required);
    expect(evaluation.rvc.favourable.toString()).toBe('0.7');
    expect(evaluation.verdict).toBe(verdict);
    expect(evaluation.notes.map(({ code }) => code)).toContain('technology-without-spend');
  });
});

test('a part in net cost that nobody stated leaves both ends open', () => {
  const evaluation = judge(T1, { technologySpend: exact('20') });
  expect(evaluation.rvc.favourable.toString()).toBe('0.75');
  expect(evaluation.rvc.worst.toString()).toBe('0.7');
  expect(evaluation.verdict).toBe('Undecided');
});

test.each([
  ['T1', T1, '0.0025', '99.99'],
  ['T2', T2, '0.01', undefined],
])('%s: headroom and lowest net cost solve its own test', (_name, technology, room, lowest) => {
  const evaluation = judge(technology, spend(technology.reading === 'T1' ? '20.01' : '5.01'));
  expect(evaluation.tests[0]?.marginInValue?.toString()).toBe(room);
  if (lowest !== undefined) expect(evaluation.lowestNetCost?.toString()).toBe(lowest);
});
