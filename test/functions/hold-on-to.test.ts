import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const rvc = (...given: unknown[]) => host.call('REGIONAL_VALUE_CONTENT', given);
const verdict = (...given: unknown[]) => host.call('QUALIFIES', given);

describe('figures to hold on to', () => {
  test.each([
    [7500, 0.625, true],
    [7500.01, 0.6249995, false],
  ])('net cost 20,000 and VNM %p is %p under nafta-1994', (vnm, figure, passes) => {
    const given = [vnm, 'CN', 20000, 'nafta-1994', '8708.30'];
    expect(host.call('RVC_NET_COST', [20000, vnm])).toBe(figure);
    expect(rvc(...given)).toBe(figure);
    expect(verdict(...given)).toBe(passes);
  });

  test('a tenth and a fifth from China are 0.3', () => {
    const given = [column(0.1, 0.2), column('CN', 'CN'), 'usmca-2020'];
    expect(host.call('NON_ORIGINATING_VALUE', given)).toBe(0.3);
  });

  test('VNM 2.1375 on 2.85 is exactly a quarter', () => {
    expect(host.call('RVC_NET_COST', [2.85, 2.1375])).toBe(0.25);
  });

  test('a net cost of 14388.799999999997 is 14388.8', () => {
    expect(host.call('RVC_NET_COST', [14388.799999999997, 5395.8])).toBe(0.625);
    expect(verdict(5395.8, 'CN', 14388.799999999997, 'nafta-1994', '8708.30')).toBe(true);
  });

  const one = (statement: string | null) => [
    80,
    'MX',
    100,
    'nafta-1994',
    '8708.30',
    ...(statement === null ? [] : [statement]),
  ];
  const worstOf = (given: unknown[]): unknown => {
    const table = host.call('EVALUATION', given) as unknown[][];
    return table.find((row) => row[8] === 'rvc-worst-case')?.[1];
  };

  test.each([
    [null, 1, 0.2],
    ['originating', 0.68, 0.68],
    ['RVC 55%', 0.64, 0.2],
    ['RVC 70%', 0.76, 0.76],
    ['non-originating', 0.2, 0.2],
    ['traced 10', 0.9, 0.9],
    ['traced 0', 1, 1],
  ])(
    'one MX line 8708.30 of 80 in 100, stated %p: %p, worst case %p',
    (statement, figure, worst) => {
      expect(rvc(...one(statement))).toBe(figure);
      expect(worstOf(one(statement))).toBe(worst);
    },
  );

  test('unstated is undecided, originating qualifies', () => {
    expect(verdict(...one(null))).toMatchObject({
      error: '#N/A',
      message: expect.stringMatching(/^undecided: /),
    });
    expect(verdict(...one('originating'))).toBe(true);
    expect(verdict(...one('non-originating'))).toBe(false);
  });
});

describe('what changes no result, to the last bit', () => {
  const costs = Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 100_003) / 97);
  const labels = ['CN', 'MX', 'US', 'Alemania', 'MX 33.3%; CN 33.3%; DE 33.4%'];
  const codes = ['8708.30', '7318.15', '', '8708'];
  const said = ['', 'originating', 'RVC 70%', ''];
  const lines = costs.map((cost, index) => {
    const origin = labels[index % labels.length] ?? 'CN';
    const inside = origin.startsWith('MX') || origin === 'US';
    return [cost, origin, codes[index % 4] ?? '', inside ? (said[index % 4] ?? '') : ''] as const;
  });
  const evaluate = (order: readonly (readonly [number, string, string, string])[]) =>
    rvc(
      column(...order.map(([cost]) => cost)),
      column(...order.map(([, origin]) => origin)),
      9_000_000,
      'nafta-1994',
      column(...order.map(([, , code]) => code)),
      column(...order.map(([, , , statement]) => statement)),
    );

  test('the order of ten thousand lines', () => {
    const reversed = [...lines].reverse();
    const shuffled = [...lines].sort((one, other) => ((one[0] * 13) % 7) - ((other[0] * 13) % 7));
    expect(evaluate(reversed)).toBe(evaluate(lines));
    expect(evaluate(shuffled)).toBe(evaluate(lines));
  });

  test('a line split into two of the same origin and statement', () => {
    const whole = rvc(
      column(90, 10),
      column('MX', 'CN'),
      200,
      'nafta-1994',
      column('8708.30', '8708.30'),
      column('originating', ''),
    );
    const split = rvc(
      column(30, 60, 10),
      column('MX', 'MX', 'CN'),
      200,
      'nafta-1994',
      column('8708.30', '8708.30', '8708.30'),
      column('originating', 'originating', ''),
    );
    expect(split).toBe(whole);
    expect(whole).toBe(0.77);
  });

  test.each(['MX', 'mx', 'MEX', 'Mexico', 'México', 'MEXIQUE', ' Méjico '])(
    'Mexico written %p',
    (label) => {
      expect(rvc(80, label, 100, 'nafta-1994', '8708.30', 'RVC 70%')).toBe(0.76);
    },
  );

  test('the range lying in a row or in a column', () => {
    expect(rvc([[80, 10]], [['MX', 'CN']], 100, 'usmca-2020')).toBe(
      rvc(column(80, 10), column('MX', 'CN'), 100, 'usmca-2020'),
    );
  });
});
