import { nonOriginatingValue } from '../../src/origin/non-originating-value';
import type { Statement } from '../../src/origin/line';
import type { Builder, OriginRules } from '../../src/origin/rules';
import { exact, line, part, rulesWith } from '../support/rules';

/** [favourable, worst] of one line that costs 80, or the code. */
function pairOf(
  builder: Builder,
  origin: string | Readonly<Record<string, string>>,
  statement: Statement,
  hs: string | null = '870830',
  overrides: Partial<OriginRules> = {},
): readonly [string, string] {
  const rules = rulesWith({ builder, ...overrides });
  const found = nonOriginatingValue([line(1, 80, origin, statement, hs)], rules);
  return [found.vnm.favourable.toString(), found.vnm.worst.toString()];
}

const none: Statement = { kind: 'none' };
const originating: Statement = { kind: 'originating' };
const byShift: Statement = { kind: 'originating by shift' };
const rvc = (share: string): Statement => ({ kind: 'rvc', rvc: exact(share) });
const core = (share: string): Statement => ({ kind: 'core', rvc: exact(share) });
const notOriginating: Statement = { kind: 'non-originating' };
const elected: Statement = { kind: 'treat as non-originating' };
const vnm = (amount: string): Statement => ({ kind: 'vnm', amount: exact(amount) });
const traced = (amount: string): Statement => ({ kind: 'traced', amount: exact(amount) });
const free = (amount: string): Statement => ({ kind: 'free', amount: exact(amount) });
const accumulated: Statement = {
  kind: 'accumulation',
  netCost: exact('70'),
  vnm: exact('30'),
};
const labour: Statement = { kind: 'not a material' };

// line of 80 under 8708.30 (listed, P = 60 %): ordinary, listed, everything
type Row = [string, string, Statement, [string, string], [string, string], [string, string]];
const rows: Row[] = [
  ['outside, nothing stated', 'CN', none, ['80', '80'], ['80', '80'], ['80', '80']],
  ['outside, non-originating', 'CN', notOriginating, ['80', '80'], ['80', '80'], ['80', '80']],
  ['outside, elected', 'CN', elected, ['80', '80'], ['80', '80'], ['80', '80']],
  ['outside, VNM 12.5', 'CN', vnm('12.5'), ['12.5', '12.5'], ['12.5', '12.5'], ['12.5', '12.5']],
  ['outside, traced 10', 'CN', traced('10'), ['80', '80'], ['10', '10'], ['80', '80']],
  ['outside, labour', 'CN', labour, ['0', '0'], ['0', '0'], ['0', '0']],
  ['inside, nothing stated', 'MX', none, ['0', '80'], ['0', '80'], ['0', '80']],
  ['inside, originating', 'MX', originating, ['0', '0'], ['32', '32'], ['32', '32']],
  ['inside, by shift', 'MX', byShift, ['0', '0'], ['0', '80'], ['0', '80']],
  ['inside, RVC 70 %', 'MX', rvc('0.7'), ['0', '0'], ['24', '24'], ['24', '24']],
  ['inside, RVC on P', 'MX', rvc('0.6'), ['0', '0'], ['32', '32'], ['32', '32']],
  ['inside, RVC below P', 'MX', rvc('0.599'), ['0', '80'], ['32.08', '80'], ['32.08', '80']],
  ['inside, core 80 %', 'MX', core('0.8'), ['0', '0'], ['0', '80'], ['16', '16']],
  ['inside, non-originating', 'MX', notOriginating, ['80', '80'], ['80', '80'], ['80', '80']],
  ['inside, elected', 'MX', elected, ['80', '80'], ['80', '80'], ['80', '80']],
  ['inside, VNM 0', 'MX', vnm('0'), ['0', '0'], ['0', '0'], ['0', '0']],
  ['inside, AC 70/30', 'MX', accumulated, ['30', '30'], ['30', '30'], ['30', '30']],
  ['inside, free 65', 'MX', free('65'), ['15', '15'], ['15', '15'], ['15', '15']],
  ['inside, traced 10', 'MX', traced('10'), ['0', '80'], ['10', '10'], ['0', '80']],
  ['inside, traced 0', 'MX', traced('0'), ['0', '80'], ['0', '0'], ['0', '80']],
  ['inside, labour', 'MX', labour, ['0', '0'], ['0', '0'], ['0', '0']],
];

describe('the statements table, line by line and builder by builder', () => {
  test.each(rows)('%s', (_, origin, statement, ordinary, listed, everything) => {
    expect(pairOf('ordinary', origin, statement)).toEqual(ordinary);
    expect(pairOf('listed', origin, statement)).toEqual(listed);
    expect(pairOf('everything', origin, statement)).toEqual(everything);
  });

  test('an import off the tracing list counts nothing, and adds to net cost only', () => {
    expect(pairOf('listed', 'CN', none, '731815')).toEqual(['0', '0']);
    expect(pairOf('everything', 'CN', none, '731815')).toEqual(['80', '80']);
    expect(pairOf('listed', 'CN', elected, '731815')).toEqual(['80', '80']);
  });

  test('an originating part without a requirement of its own is unstated', () => {
    expect(pairOf('listed', 'MX', originating, '731815')).toEqual(['0', '80']);
  });

  test('without a code the highest and the lowest requirement are both counted', () => {
    expect(pairOf('listed', 'MX', originating, null)).toEqual(['30', '40']);
    expect(pairOf('listed', 'MX', rvc('0.55'), null)).toEqual(['36', '80']);
    expect(pairOf('listed', 'MX', rvc('0.625'), null)).toEqual(['30', '30']);
  });

  test('a stated RVC below a requirement without a shift route cannot originate', () => {
    const partRequirement = () => part('0.75', '0.75', false);
    expect(pairOf('ordinary', 'MX', rvc('0.75'), '870840', { partRequirement })).toEqual([
      '0',
      '0',
    ]);
    expect(pairOf('ordinary', 'MX', rvc('0.7499'), '870840', { partRequirement })).toEqual([
      '80',
      '80',
    ]);
  });

  test('the United States reading leaves the value inside a core part in the vehicle', () => {
    const coreRollUp = 'us' as const;
    expect(pairOf('ordinary', 'MX', core('0.8'), '870840', { coreRollUp })).toEqual(['16', '16']);
  });
});

// SOR/94-14 s. 10(1): a component (8407.34), a code that may hold one (8409.91), another part (8708.30)
const heavyRows: [
  string,
  string,
  Statement,
  [string, string],
  [string, string],
  [string, string],
][] = [
  ['outside, nothing stated', 'CN', none, ['80', '80'], ['80', '80'], ['80', '80']],
  ['outside, non-originating', 'CN', notOriginating, ['80', '80'], ['80', '80'], ['80', '80']],
  ['outside, VNM 12.5', 'CN', vnm('12.5'), ['12.5', '12.5'], ['12.5', '12.5'], ['12.5', '12.5']],
  ['outside, traced 10', 'CN', traced('10'), ['80', '80'], ['80', '80'], ['80', '80']],
  ['inside, nothing stated', 'MX', none, ['0', '80'], ['0', '80'], ['0', '80']],
  ['inside, originating', 'MX', originating, ['32', '32'], ['0', '32'], ['0', '0']],
  ['inside, by shift', 'MX', byShift, ['0', '80'], ['0', '80'], ['0', '0']],
  ['inside, RVC 70 %', 'MX', rvc('0.7'), ['24', '24'], ['0', '24'], ['0', '0']],
  ['inside, RVC on P', 'MX', rvc('0.6'), ['32', '32'], ['0', '32'], ['0', '0']],
  ['inside, RVC below P', 'MX', rvc('0.599'), ['32.08', '80'], ['0', '80'], ['0', '80']],
  ['inside, core 80 %', 'MX', core('0.8'), ['0', '80'], ['0', '80'], ['0', '80']],
  ['inside, non-originating', 'MX', notOriginating, ['80', '80'], ['80', '80'], ['80', '80']],
  ['inside, elected', 'MX', elected, ['80', '80'], ['80', '80'], ['80', '80']],
  ['inside, VNM 0', 'MX', vnm('0'), ['0', '0'], ['0', '0'], ['0', '0']],
  ['inside, AC 70/30', 'MX', accumulated, ['30', '30'], ['30', '30'], ['30', '30']],
  ['inside, free 65', 'MX', free('65'), ['15', '15'], ['15', '15'], ['15', '15']],
  ['inside, traced 10', 'MX', traced('10'), ['0', '80'], ['0', '80'], ['0', '80']],
  ['inside, labour', 'MX', labour, ['0', '0'], ['0', '0'], ['0', '0']],
];

describe('heavy duty, Annex 403.2', () => {
  const partRequirement = () => part('0.6', '0.6');

  test.each(heavyRows)('%s', (_, origin, statement, component, perhaps, other) => {
    expect(pairOf('heavy', origin, statement, '840734', { partRequirement })).toEqual(component);
    expect(pairOf('heavy', origin, statement, '840991', { partRequirement })).toEqual(perhaps);
    expect(pairOf('heavy', origin, statement, '870830', { partRequirement })).toEqual(other);
  });

  test('without a code a part counts as a component, at the highest and the lowest requirement', () => {
    expect(pairOf('heavy', 'MX', originating, null)).toEqual(['30', '40']);
    expect(pairOf('heavy', 'MX', byShift, null)).toEqual(['0', '80']);
  });

  test('a component without a requirement is unstated', () => {
    const none = { partRequirement: () => null };
    expect(pairOf('heavy', 'MX', originating, '840734', none)).toEqual(['0', '80']);
  });

  test('the term unstated picks an end of what a code may hold, not of an RVC below P', () => {
    const originatingTerm = { unstated: 'originating', partRequirement } as const;
    expect(pairOf('heavy', 'MX', originating, '840991', originatingTerm)).toEqual(['0', '0']);
    expect(pairOf('heavy', 'MX', rvc('0.599'), '840734', originatingTerm)).toEqual(['32.08', '80']);
  });
});

describe('the term unstated', () => {
  const originatingTerm = { unstated: 'originating' } as const;
  const worstCase = { unstated: 'worst case' } as const;

  test('picks one end of what is unstated', () => {
    expect(pairOf('listed', 'MX', none, '870830', originatingTerm)).toEqual(['0', '0']);
    expect(pairOf('listed', 'MX', none, '870830', worstCase)).toEqual(['80', '80']);
  });

  test('leaves the pair of an RVC below P a pair under originating', () => {
    expect(pairOf('listed', 'MX', rvc('0.55'), '870830', originatingTerm)).toEqual(['36', '80']);
    expect(pairOf('listed', 'MX', rvc('0.55'), '870830', worstCase)).toEqual(['80', '80']);
  });
});

describe('split origins', () => {
  const split = { US: '0.6', CN: '0.4' };

  test('words hold for the shares inside, imports count by their share', () => {
    expect(pairOf('ordinary', split, originating)).toEqual(['32', '32']);
    expect(pairOf('ordinary', split, none)).toEqual(['32', '80']);
    expect(pairOf('listed', split, originating)).toEqual(['51.2', '51.2']);
    expect(pairOf('listed', split, none, '731815')).toEqual(['0', '48']);
    expect(pairOf('listed', split, notOriginating, '731815')).toEqual(['48', '48']);
  });

  test('an amount counts once for the whole line', () => {
    expect(pairOf('ordinary', split, vnm('12.5'))).toEqual(['12.5', '12.5']);
    expect(pairOf('everything', split, traced('10'))).toEqual(['32', '80']);
  });

  test('thirds are exact', () => {
    const third = exact('33.3').over(exact('99.9'));
    const rules = rulesWith({ builder: 'ordinary' });
    const lines = [1, 2, 3].map((position) => ({
      ...line(position, 100, 'CN'),
      origin: {
        shares: [
          { country: 'CN', inside: false, share: third },
          { country: 'MX', inside: true, share: exact('66.6').over(exact('99.9')) },
        ],
      },
      statement: { kind: 'originating' } as const,
    }));
    const found = nonOriginatingValue(lines, rules);
    expect(found.vnm.worst.equals(exact('100'))).toBe(true);
  });
});

test('accumulation corrects the net cost by the supplier net cost less the line', () => {
  const found = nonOriginatingValue([line(1, 80, 'MX', accumulated)], rulesWith());
  expect(found.netCostCorrection.toString()).toBe('-10');
});
