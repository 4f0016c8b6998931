import { evaluate } from '../../src/origin/evaluate';
import type { Evaluation } from '../../src/origin/evaluation';
import type { Facts } from '../../src/origin/facts';
import type { CostLine } from '../../src/origin/line';
import type { OriginRules } from '../../src/origin/rules';
import { exact, limit, line, rulesWith } from '../support/rules';

function judge(
  netCost: string,
  lines: readonly CostLine[],
  overrides: Partial<OriginRules> = {},
  facts: Facts = {},
): Evaluation {
  const rules = rulesWith({ builder: 'ordinary', ...overrides });
  const found = evaluate({ lines, netCost: exact(netCost), rules, facts });
  if (!found.ok) throw new Error(found.issues.map((issue) => issue.code).join());
  return found.value;
}

const resultOf = (evaluation: Evaluation, code: string) =>
  evaluation.tests.find((test) => test.code === code)?.result;

describe('on the line and one cent either side', () => {
  test.each([
    [7499.99, 'Qualifies'],
    [7500, 'Qualifies'],
    [7500.01, 'Fails'],
  ])('net cost 20,000 and %p from outside under 62.5 %%', (cost, verdict) => {
    const evaluation = judge('20000', [line(1, cost, 'CN')]);
    expect(evaluation.verdict).toBe(verdict);
  });

  test('headroom is the money to the line', () => {
    const room = (cost: number) =>
      judge('20000', [line(1, cost, 'CN')]).tests[0]?.marginInValue?.toString();
    expect(room(7500)).toBe('0');
    expect(room(7499.99)).toBe('0.01');
    expect(room(7500.01)).toBe('-0.01');
  });

  test('the lowest net cost at which it still passes', () => {
    expect(judge('30000', [line(1, 7500, 'CN')]).lowestNetCost?.toString()).toBe('20000');
  });
});

describe('three verdicts', () => {
  const unstated = [line(1, 80, 'MX')];

  test('what nobody stated leaves it undecided, with the money in doubt', () => {
    const evaluation = judge('100', unstated);
    expect(evaluation.verdict).toBe('Undecided');
    expect(evaluation.rvc.favourable.toString()).toBe('1');
    expect(evaluation.rvc.worst.toString()).toBe('0.2');
    expect(evaluation.reasons.map((reason) => reason.code)).toEqual(['rvc-undecided']);
    expect(evaluation.reasons[0]?.values.amount).toBe('80');
  });

  test('it qualifies where even the worst case passes', () => {
    expect(judge('1000', unstated).verdict).toBe('Qualifies');
  });

  test('it fails where even the favourable reading fails', () => {
    expect(judge('100', [...unstated, line(2, 38, 'CN')]).verdict).toBe('Fails');
  });

  test('no published percentage is undecided', () => {
    expect(judge('1000', unstated, { rvc: null }).verdict).toBe('Undecided');
  });

  test('no line at all is no verdict', () => {
    expect(() => judge('1000', [])).toThrow('no-lines');
  });
});

describe('the United States leg', () => {
  const half = { required: limit('0.5'), base: 'net cost', numerator: 'additive' } as const;
  const easy = { rvc: limit('0'), usShare: half };

  test.each([
    [49.99, 'Fails'],
    [50, 'Qualifies'],
    [50.01, 'Qualifies'],
  ])('US lines of %p in 100', (cost, verdict) => {
    expect(judge('100', [line(1, cost, 'US')], easy).verdict).toBe(verdict);
  });

  test('a base nobody stated is undecided', () => {
    const usShare = { ...half, base: 'transaction value' } as const;
    const lines = [line(1, 60, 'US')];
    const evaluation = judge('100', lines, { ...easy, usShare });
    expect(evaluation.verdict).toBe('Undecided');
    expect(evaluation.reasons[0]?.code).toBe('us-base-missing');
    const stated = judge('100', lines, { ...easy, usShare }, { transactionValue: exact('120') });
    expect(stated.verdict).toBe('Qualifies');
    expect(stated.usShare?.worst.toString()).toBe('0.5');
  });

  test('subtractive without the conversion cost is a pair', () => {
    const usShare = { ...half, numerator: 'subtractive' } as const;
    const lines = [line(1, 40, 'MX', { kind: 'originating' }), line(2, 30, 'US')];
    const evaluation = judge('100', lines, { ...easy, usShare });
    expect(evaluation.usShare?.favourable.toString()).toBe('0.6');
    expect(evaluation.usShare?.worst.toString()).toBe('0.3');
    const stated = { nonUsConversionCost: exact('10') };
    expect(resultOf(judge('100', lines, { ...easy, usShare }, stated), 'us-share')).toBe('Pass');
  });

  test('over the regional value both ends of VNM count', () => {
    const usShare = { ...half, base: 'regional value' } as const;
    const lines = [line(1, 45, 'US', { kind: 'originating' }), line(2, 20, 'MX')];
    const evaluation = judge('100', lines, { ...easy, usShare });
    expect(evaluation.usShare?.favourable.toString()).toBe('0.5625');
    expect(evaluation.usShare?.worst.toString()).toBe('0.45');
  });

  test('labour is outside a base of materials and inside every other', () => {
    const lines = [
      line(1, 30, 'US'),
      line(2, 30, 'MX'),
      line(3, 40, 'MX', { kind: 'not a material' }),
    ];
    const over = (base: 'materials' | 'net cost') =>
      judge('100', lines, { ...easy, usShare: { ...half, base } }).usShare?.worst.toString();
    expect(over('materials')).toBe('0.5');
    expect(over('net cost')).toBe('0.3');
  });
});

describe('routes of the product rule', () => {
  const good = { label: '8708.30', kind: 'part', headings: [], stated: true } as const;
  const passes = [line(1, 10, 'CN')];
  const fails = [line(1, 90, 'CN')];

  test.each([
    ['both', passes, undefined, 'Undecided'],
    ['both', passes, true, 'Qualifies'],
    ['both', passes, false, 'Fails'],
    ['both', fails, true, 'Fails'],
    ['either', passes, undefined, 'Qualifies'],
    ['either', fails, undefined, 'Undecided'],
    ['either', fails, true, 'Qualifies'],
    ['either', fails, false, 'Fails'],
    ['RVC', passes, undefined, 'Qualifies'],
    ['RVC', fails, true, 'Fails'],
    ['unknown', passes, undefined, 'Undecided'],
    ['unknown', passes, true, 'Qualifies'],
    ['unknown', fails, undefined, 'Undecided'],
    ['unknown', fails, false, 'Fails'],
  ] as const)('%s, %#: shift %p', (route, lines, shift, verdict) => {
    const facts = shift === undefined ? {} : { tariffShift: shift };
    expect(judge('100', lines, { good, route }, facts).verdict).toBe(verdict);
  });

  test("an import in the vehicle's own heading needs the fact", () => {
    const lines = [line(1, 10, 'CN', { kind: 'none' }, '870321')];
    expect(judge('100', lines).verdict).toBe('Undecided');
    expect(judge('100', lines, {}, { tariffShift: true }).verdict).toBe('Qualifies');
    expect(judge('100', lines, {}, { tariffShift: false }).verdict).toBe('Fails');
  });
});

describe('the de minimis waiver', () => {
  const strict = { rvc: limit('0.99') };

  test.each([
    [6.99, 'Qualifies'],
    [7, 'Qualifies'],
    [7.01, 'Fails'],
  ])('%p of non-originating materials in a transaction value of 100', (cost, verdict) => {
    const facts = { transactionValue: exact('100') };
    const evaluation = judge('90', [line(1, cost, 'CN')], strict, facts);
    expect(evaluation.verdict).toBe(verdict);
  });

  test('without a value it is treated as failed, not as undecided', () => {
    const evaluation = judge('90', [line(1, 7, 'CN')], strict);
    expect(evaluation.verdict).toBe('Fails');
    expect(resultOf(evaluation, 'de-minimis')).toBe('Fail');
  });

  test('it counts the ordinary value, not the traced one', () => {
    const facts = { transactionValue: exact('100') };
    const lines = [line(1, 8, 'CN', { kind: 'none' }, '731815')];
    const evaluation = judge('90', lines, { ...strict, builder: 'listed' }, facts);
    const waiver = evaluation.tests.find((test) => test.code === 'de-minimis');
    expect(waiver?.measured?.worst.toString()).toBe('0.08');
  });

  test('an undecided waiver keeps a failure undecided', () => {
    const facts = { transactionValue: exact('100') };
    const lines = [line(1, 6, 'CN'), line(2, 5, 'MX')];
    expect(judge('90', lines, strict, facts).verdict).toBe('Undecided');
  });
});

describe('figures that no line carries', () => {
  const lvc = {
    code: 'lvc',
    fact: 'LVC',
    required: limit('0.4'),
    source: limit('0.4').source,
  } as const;
  const lines = [line(1, 10, 'CN')];

  test.each([
    [undefined, 'Undecided'],
    ['0.3999', 'Fails'],
    ['0.4', 'Qualifies'],
    ['0.4001', 'Qualifies'],
  ])('LVC of %p against 40 %%', (stated, verdict) => {
    const facts = stated === undefined ? {} : { lvc: exact(stated) };
    expect(judge('100', lines, { furtherTests: [lvc] }, facts).verdict).toBe(verdict);
  });

  test('core parts are a yes or a no', () => {
    const core = { ...lvc, code: 'core-parts', fact: 'Core parts', required: null } as const;
    const verdict = (coreParts?: boolean) =>
      judge('100', lines, { furtherTests: [core] }, coreParts === undefined ? {} : { coreParts })
        .verdict;
    expect([verdict(), verdict(true), verdict(false)]).toEqual(['Undecided', 'Qualifies', 'Fails']);
  });
});

describe('a sheet that contradicts itself gives no figure', () => {
  test.each([
    ['originating', { kind: 'originating' }],
    ['RVC', { kind: 'rvc', rvc: exact('0.7') }],
    ['by shift', { kind: 'originating by shift' }],
  ] as const)('%s on a line from outside', (_, statement) => {
    expect(() => judge('100', [line(4, 10, 'CN', statement)])).toThrow('origin-contradiction');
  });

  test('more free of VNM than the line costs', () => {
    const statement = { kind: 'free', amount: exact('10.01') } as const;
    expect(() => judge('100', [line(1, 10, 'MX', statement)])).toThrow('free-above-cost');
  });
});

test('permuted lines give the same bits', () => {
  const origins = ['CN', 'MX', 'US', 'DE'];
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    line(index + 1, ((index * 7919) % 1000) / 7 + 0.013, origins[index % 4] ?? 'CN'),
  );
  const one = judge('3000000', lines);
  const other = judge('3000000', [...lines].reverse());
  expect(other.rvc.favourable.toNumber()).toBe(one.rvc.favourable.toNumber());
  expect(other.rvc.worst.toNumber()).toBe(one.rvc.worst.toNumber());
});
