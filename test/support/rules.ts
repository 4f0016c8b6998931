import { Exact } from '../../src/origin/exact';
import { ExactSum } from '../../src/origin/exact-sum';
import type { CostLine, LineOrigin, Statement } from '../../src/origin/line';
import type { Limit, OriginRules, PartRequirement } from '../../src/origin/rules';
import type { Source } from '../../src/origin/source';

export const exact = (digits: string): Exact => Exact.fromText(digits);

const source: Source = {
  title: 'a rule set made for tests',
  address: 'https://example.com/',
  quote: 'not less than',
  confidence: 'unverified',
};

export const limit = (digits: string): Limit => ({ limit: exact(digits), source, from: null });

/** Rules with a traced heading 8708, a part requirement of 60 % for it, and 62.5 % for the good. */
export function rulesWith(overrides: Partial<OriginRules> = {}): OriginRules {
  return {
    expression: 'test rules',
    name: 'Test rules',
    good: { label: 'passenger vehicle', kind: 'vehicle', headings: ['8703'], stated: true },
    builder: 'listed',
    tracingList: (code) => ({
      listed: code === null || code.startsWith('8708'),
      mark: code === null ? 'no code' : null,
      entry: null,
      readAs: null,
    }),
    heavyComponent: (code) => {
      if (code === null) return 'code too short';
      if (code.startsWith('8407') || code === '870840') return 'component';
      return code.startsWith('8409') ? 'perhaps' : 'none';
    },
    partRequirement: (code) => {
      if (code === null) return part('0.625', '0.5');
      return code.startsWith('8708') ? part('0.6', '0.6') : null;
    },
    rvc: limit('0.625'),
    usShare: { required: null, base: 'net cost', numerator: 'additive' },
    furtherTests: [],
    route: 'both',
    routeSource: source,
    deMinimis: limit('0.07'),
    unstated: null,
    coreRollUp: 'panel',
    assumptions: [],
    notes: [],
    noRule: null,
    ...overrides,
  };
}

export const part = (
  highest: string,
  lowest: string,
  shiftRoute: boolean | null = true,
): PartRequirement => ({ highest: exact(highest), lowest: exact(lowest), shiftRoute, source });

const INSIDE = new Set(['US', 'CA', 'MX', 'PR']);

/** "MX", or shares such as { US: '0.6', CN: '0.4' }. */
export function madeIn(origin: string | Readonly<Record<string, string>>): LineOrigin {
  const shares = typeof origin === 'string' ? { [origin]: '1' } : origin;
  return {
    shares: Object.entries(shares).map(([country, share]) => ({
      country,
      inside: INSIDE.has(country),
      share: exact(share),
    })),
  };
}

export function line(
  position: number,
  cost: number,
  origin: string | Readonly<Record<string, string>>,
  statement: Statement = { kind: 'none' },
  hs: string | null = '870830',
): CostLine {
  const sum = new ExactSum();
  sum.addCell(cost);
  return { positions: [position], cost: sum, origin: madeIn(origin), hs, statement, usValue: null };
}
