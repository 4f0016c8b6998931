import { readOrigin } from '../../src/costsheet';
import { told } from './read';

const at = { parameter: 'origins', line: 14 };
const shares = (cell: unknown) => {
  const outcome = readOrigin(cell, at);
  if (!outcome.ok) return told(outcome);
  return outcome.value.shares
    .map((one) => `${one.country}${one.inside ? ' inside' : ''} ${one.share.toString()}`)
    .join(', ');
};

describe('origins', () => {
  it.each([
    ['MX', 'MX inside 1'],
    ['Puerto Rico', 'PR inside 1'],
    ['Guam', 'GU 1'],
    ['CN', 'CN 1'],
    ['US;', 'US inside 1'],
    ['US 100%', 'US inside 1'],
    ['US 60%; CN 40%', 'US inside 0.6, CN 0.4'],
    ['60% US; 40% CN', 'US inside 0.6, CN 0.4'],
    ['US: 60 %; China (40\u202f%)', 'US inside 0.6, CN 0.4'],
    ['US 0,6; CN 0,4', 'US inside 0.6, CN 0.4'],
    ['EE. UU. 33,3%; México 33,3%; Japón 33,4%', 'US inside 0.333, MX inside 0.333, JP 0.334'],
    ['US 30%; USA 30%; CN 40%', 'US inside 0.6, CN 0.4'],
    ['US 100%; CN 0%', 'US inside 1'],
    [
      'US 50%; CN 49.9%',
      'US inside 0.500500500500500500500500500501, CN 0.499499499499499499499499499499',
    ],
    [
      'US 50%; CN 50.1%',
      'US inside 0.4995004995004995004995004995, CN 0.5004995004995004995004995005',
    ],
  ])('%j', (cell, expected) => expect(shares(cell)).toBe(expected));

  it.each([
    [
      'US 50%; CN 49.89%',
      /^malformed: origins, line 14: the shares in ".*" add up to 99\.89%, not 100%/,
    ],
    ['US 50%; CN 50.11%', /^malformed: .*add up to 100\.11%/],
    ['US 60%, CN 40%', /^malformed: .*separated by semicolons/],
    ['US; CN', /^malformed: .*"US" is not a country with its share/],
    ['US 60; CN 40', /^malformed: .*60 is above 1 and has no % sign; write 60% or 0\.6/],
    ['US -10%; CN 110%', /^malformed: .*-10% is negative/],
    ['US 60%; ; CN 40%', /^malformed/],
    ['60%', /^malformed/],
    [';', /^malformed|^missing/],
    ['US 60%; Korea 40%', /^missing: .*"Korea" may mean/],
    ['US 60%; Mordor 40%', /^missing: .*"Mordor" is not a country/],
    ['US/MX', /^missing: .*"US\/MX" is not a country/],
    [5, /^missing: .*"5" is not a country/],
    [true, /^missing: .*"TRUE" is not a country/],
    [0, /^missing: .*no country of origin/],
  ])('%j is refused', (cell, expected) => expect(shares(cell)).toMatch(expected));

  it('three thirds of 99.9 are exactly one', () => {
    const outcome = readOrigin('US 33.3%; MX 33.3%; CN 33.3%', at);
    if (!outcome.ok) throw new Error('refused');
    const [first, ...others] = outcome.value.shares.map((one) => one.share);
    const sum = others.reduce((total, share) => total.plus(share), first ?? fail());
    expect(sum.toString()).toBe('1');
  });

  it('gives the same object for the same text', () =>
    expect(readOrigin('MX', at)).toBe(readOrigin('MX', { parameter: 'origins', line: 99 })));
});

function fail(): never {
  throw new Error('no shares');
}
