/** Bills of materials as sheets have them; always the same ones. */

const origins = ['US', 'MX', 'CN', 'JP', 'DE', 'CA', 'KR', 'México', 'United States', 'Japan'];
const inside = new Set(['US', 'CA', 'MX', 'México', 'United States']);
const codes = [
  '8708.30',
  '8708.40',
  '8407.34',
  '8708.99',
  '8483.30',
  '8544.30',
  '7318.15',
  '4011.10',
];
const statements = ['', '', 'originating', 'RVC 70%', 'non-originating'];

/** Numbers from 0 to 1, the same ones at every start. */
export function numbers(seed = 12_345) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Columns of so many lines: amounts with so many decimals, origins, codes, statements. */
export function bill(lines, decimals, seed) {
  const next = numbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const rows = Array.from({ length: lines }, () => {
    const cost = Number((0.01 + next() * 2_000).toFixed(decimals));
    const origin = pick(origins);
    const statement = inside.has(origin) ? pick(statements) : '';
    return { cost, origin, code: pick(codes), statement };
  });
  const column = (name) => rows.map((row) => [row[name]]);
  return {
    costs: column('cost'),
    origins: column('origin'),
    codes: column('code'),
    statements: column('statement'),
    netCost: rows.reduce((sum, { cost }) => sum + cost, 0) * 1.25,
  };
}

/** Ranges as they arrive in a call: decoded from JSON. */
export const arrived = (columns) => JSON.parse(JSON.stringify(columns));

/** Whether an origin lies in the territory: what a plain loop looks up. */
export const territory = new Map(origins.map((origin) => [origin, inside.has(origin)]));
