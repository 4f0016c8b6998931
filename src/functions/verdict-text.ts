import type { Evaluation } from '../origin';

/** "Qualifies", "Fails", "Undecided: LVC, steel", "No rule": a verdict in one cell. */
export function verdictText({ verdict, tests, rules }: Evaluation): string {
  if (rules.noRule !== null) return 'No rule';
  if (verdict !== 'Undecided') return verdict;
  const open = tests
    .filter(({ result }) => result === 'Undecided')
    .map(({ code }) => SHORT[code] ?? code);
  return open.length === 0 ? verdict : `${verdict}: ${open.join(', ')}`;
}

const SHORT: Readonly<Record<string, string>> = {
  rvc: 'RVC',
  'us-share': 'US share',
  lvc: 'LVC',
  'lvc-materials': 'LVC materials',
  'core-parts': 'core parts',
  'tariff-shift': 'tariff shift',
  'de-minimis': 'de minimis',
};
