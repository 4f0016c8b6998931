import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();

test('10 000 cells of RVC_NET_COST are each computed', () => {
  for (let cell = 1; cell <= 10_000; cell += 1) {
    // (4 x - x) / 4 x
    expect(host.call('RVC_NET_COST', [4 * cell, cell])).toBe(0.75);
  }
});

test('10 000 rows of a fleet by MEETS turn at the line', () => {
  const verdicts = Array.from({ length: 10_000 }, (_, row) =>
    host.call('MEETS', ['us-2017-10', 0.86, row / 10_000]),
  );
  expect(verdicts.indexOf(true)).toBe(5_000);
  expect(verdicts.lastIndexOf(false)).toBe(4_999);
});

test('a bill of materials of 500 lines is computed', () => {
  const lines = Array.from({ length: 500 }, (_, line) => line);
  const costs = column(...lines.map(() => 100));
  const origins = column(...lines.map((line) => ['US', 'MX', 'CN', 'JP'][line % 4]));
  const codes = column(...lines.map(() => '8708.30'));
  const statements = column(...lines.map((line) => (line % 4 < 2 ? 'RVC 70%' : '')));
  // 250 lines inside at 30 each, 250 from outside at 100
  const given = [costs, origins, 65_000, 'nafta-1994', codes, statements];
  expect(host.call('REGIONAL_VALUE_CONTENT', given)).toBe(0.5);
});
