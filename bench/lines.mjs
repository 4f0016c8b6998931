/**
 * Exact evaluation of cost lines, as matrices with origin lookup, beside the same loop in plain
 * floating point and in decimal.js; and how it grows with the lines.
 */
import { Decimal } from 'decimal.js';
import { loadFunctions } from './addin.mjs';
import { arrived, bill, territory } from './bill.mjs';
import { interleaved } from './measure.mjs';
import { milliseconds } from './table.mjs';

/** One call takes 200,000 lines at most: a million are ten calls of 100,000. */
const sizesOf = (short) => [
  { lines: 100_000, calls: 1 },
  { lines: 100_000, calls: short ? 3 : 10 },
];

/** The loop that anyone would write: cells checked, origins looked up, both ends summed. */
export function floatLoop({ costs, origins, netCost }) {
  let favourable = 0;
  let worst = 0;
  for (let line = 0; line < costs.length; line += 1) {
    const [cost] = costs[line];
    if (cost === null || cost === '' || cost === 0) continue;
    if (typeof cost !== 'number' || !(cost > 0) || cost === Infinity) throw new Error(`${line}`);
    const inside = territory.get(origins[line][0]);
    if (inside === undefined) throw new Error(`line ${line + 1}: no such origin`);
    if (!inside) favourable += cost;
    worst += cost;
  }
  if (!(worst >= favourable)) throw new Error('not a number');
  return (netCost - favourable) / netCost;
}

/** The same with decimal.js, each cell read at 15 digits. */
function decimalLoop({ costs, origins, netCost }) {
  let favourable = new Decimal(0);
  let worst = new Decimal(0);
  for (let line = 0; line < costs.length; line += 1) {
    const [cost] = costs[line];
    const inside = territory.get(origins[line][0]);
    if (inside === undefined) throw new Error(`line ${line + 1}: no such origin`);
    const amount = new Decimal(cost.toPrecision(15));
    if (!inside) favourable = favourable.plus(amount);
    worst = worst.plus(amount);
  }
  return new Decimal(netCost).minus(favourable).dividedBy(netCost).toNumber();
}

export function rows({ folder, short }) {
  const evaluate = loadFunctions(folder).get('REGIONAL_VALUE_CONTENT');
  const exact = ({ costs, origins, netCost }) => evaluate(costs, origins, netCost, 'usmca-2020');
  const repetitions = short ? 5 : 25;
  const found = [];
  for (const [kind, decimals] of [
    ['cents', 2],
    ['nine decimals', 9],
  ]) {
    const sheet = arrived(bill(100_000, decimals));
    const agreed = Math.abs(exact(sheet) - floatLoop(sheet)) < 1e-9;
    if (!agreed) throw new Error('the ways disagree');
    for (const { lines, calls } of sizesOf(short)) {
      const repeated = (way) => () => {
        for (let call = 0; call < calls; call += 1) way(sheet);
      };
      const times = interleaved(
        {
          exact: repeated(exact),
          float: repeated(floatLoop),
          // a loop in decimal.js is so slow that a tenth of the lines says enough
          decimal: () => decimalLoop({ ...sheet, costs: sheet.costs.slice(0, 10_000) }),
        },
        repetitions,
      );
      const count = lines * calls;
      const decimalTime = (times.decimal * count) / 10_000;
      const what = `exact evaluation of ${count.toLocaleString('en')} cost lines, ${kind}`;
      found.push(
        {
          what,
          against: 'the same loop in floating point',
          ratio: times.exact / times.float,
          atMost: 1.5,
          figures: milliseconds(times.exact, times.float),
        },
        {
          what,
          against: 'decimal.js (faster by)',
          ratio: decimalTime / times.exact,
          atLeast: 50,
          figures: milliseconds(times.exact, decimalTime),
        },
      );
    }
  }
  found.push(growth(exact, repetitions));
  return found;
}

function growth(exact, repetitions) {
  const half = arrived(bill(100_000, 2));
  const whole = arrived(bill(200_000, 2));
  const times = interleaved(
    { half: () => void exact(half), whole: () => void exact(whole) },
    repetitions,
  );
  return {
    what: 'exact evaluation of 200,000 cost lines',
    against: 'of 100,000',
    ratio: times.whole / times.half,
    atMost: 2.1,
    figures: milliseconds(times.whole, times.half),
  };
}
