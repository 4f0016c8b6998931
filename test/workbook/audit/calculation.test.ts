import { bookOf, codes, found, LINES, rvc, type Cell } from './books';

describe('functions that are calculated anew at every edit', () => {
  const above = (formula: string, reads = 'Rates!A1') =>
    bookOf({
      Bom: [
        LINES[0] ?? [],
        ['Battery', 'CN', [`=${reads}*2`, 30], '8708.30', ''],
        ...LINES.slice(2),
      ],
      Results: [
        ['RVC', [rvc(), 0.7]],
        ['Check', [rvc(), 0.7]],
      ],
      Rates: [[[`=${formula}`, 15]], [15]],
    });

  test.each(['TODAY()', 'NOW()', 'RAND()', 'OFFSET(A2,0,0)', 'INDIRECT("A2")'])(
    '%s above our formulas is found through what stands between',
    (formula) => {
      const [finding] = found(above(formula), 'volatile-precedent');
      expect(finding?.cells).toMatchObject([{ sheet: 'Rates', row: 0, column: 0 }]);
      expect(finding?.issue.values).toEqual({ function: formula.split('(')[0], count: 2 });
    },
  );

  test('one that nothing of ours reads, or that stands in a text, is none', () => {
    expect(found(above('NOW()', 'Rates!A2'), 'volatile-precedent')).toEqual([]);
    expect(found(above('LEN("NOW()")'), 'volatile-precedent')).toEqual([]);
  });

  test('formulas that refer to each other in a circle end the search', () => {
    expect(codes(above('Bom!C2'))).not.toContain('volatile-precedent');
  });
});

describe('a range that is handed to many formulas', () => {
  const long = (formulas: number) =>
    bookOf({
      Bom: [
        LINES[0] ?? [],
        ...Array.from({ length: 300 }, (_, index): readonly Cell[] => [
          `Part ${index}`,
          'CN',
          index + 0.25,
          '8708.30',
          'non-originating',
        ]),
      ],
      Results: Array.from({ length: formulas }, (): readonly Cell[] => [[rvc('2:301'), -450.5]]),
    });

  test('is too much once a switch passes more than Excel hands over at once', () => {
    const findings = found(long(1500), 'range-repeated');
    expect(findings.map(({ issue }) => issue.values['range'])).toEqual([
      'Bom!D2:D301',
      'Bom!E2:E301',
    ]);
    expect(findings[0]?.issue.values).toMatchObject({ count: 1500, megabytes: 5 });
  });

  test('is nothing to say for a few', () => expect(found(long(20), 'range-repeated')).toEqual([]));
});

describe('cells that were not recalculated', () => {
  const stale = { sheet: 'Bom', row: 1, column: 2, rows: 1, columns: 1 };
  const book = (cell: typeof stale) =>
    bookOf(
      { Bom: LINES, Results: [['RVC', [rvc(), 0.7]]] },
      { survey: { notRecalculated: [cell] } },
    );

  test('below one of our ranges make its formula old', () =>
    expect(found(book(stale), 'not-recalculated')).toMatchObject([
      { severity: 'error', cells: [{ sheet: 'Results', row: 0, column: 1 }] },
    ]));

  test('elsewhere are no matter', () =>
    expect(found(book({ ...stale, column: 9 }), 'not-recalculated')).toEqual([]));
});

describe('figures that their cells do not show', () => {
  const showing = (shown: number, computedWith?: string) =>
    bookOf(
      {
        Bom: LINES,
        Results: [
          ['RVC', [rvc(), shown]],
          ['Net cost', ['=NAFTA.NET_COST(100)', 100]],
        ],
      },
      computedWith === undefined ? {} : { computedWith },
    );

  test('are old where the version is the same, and are entered again', () => {
    const [finding] = found(showing(0.58), 'outdated');
    expect(finding).toMatchObject({
      severity: 'error',
      issue: { values: { count: 1 } },
      differences: [{ shown: '0.58', now: '0.7' }],
      fix: { safe: false, writes: [{ before: rvc(), formula: rvc() }] },
    });
    expect(finding?.worth?.unit).toBe('points');
    expect(finding?.worth?.amount).toBeCloseTo(12, 10);
  });

  test('of another version are said with both versions, before anything is calculated', () => {
    const [finding] = found(showing(0.58, 'NAFTA origin 0.0.9'), 'other-version');
    expect(finding?.issue.values).toEqual({
      made: 'NAFTA origin 0.0.9',
      own: 'NAFTA origin 0.1.0',
      count: 1,
    });
    // taking the new figures also says which version gave them
    expect(finding?.fix?.writes.map(({ before, formula }) => [before, formula])).toEqual([
      [rvc(), rvc()],
      ['NAFTA origin 0.0.9', 'NAFTA origin 0.1.0'],
    ]);
    expect(codes(showing(0.58, 'NAFTA origin 0.0.9'))).not.toContain('outdated');
  });

  test('another version that gives the same is a note', () =>
    expect(codes(showing(0.7, 'NAFTA origin 7.0.0'))).toEqual(['other-version-agrees']));

  test('a text that is no version of ours is not taken for one', () =>
    expect(codes(showing(0.7, 'NAFTA origin <b>9</b>'))).toEqual([]));

  test('figures that only Excel can compute are counted, not passed over', () => {
    const book = bookOf(
      {
        Bom: LINES,
        Results: [['RVC', ['=NAFTA.RVC_NET_COST(SUM(Bom!C2:C4), 10)', 0.9]]],
      },
      { computedWith: 'NAFTA origin 0.0.9' },
    );
    expect(found(book, 'not-compared')).toMatchObject([{ issue: { values: { count: 1 } } }]);
  });

  test('of a table that spills the first cell that differs is shown', () => {
    const book = bookOf({
      Bom: LINES,
      Results: [
        [['=NAFTA.SCENARIOS()', 'Scenario'], 'Name'],
        ['what a version before listed', ''],
      ],
    });
    const [finding] = found(book, 'outdated');
    expect(finding?.differences?.[0]).toMatchObject({ cell: { sheet: 'Results' } });
  });
});

test('a sheet that is too large to be read is said', () => {
  const book = bookOf({ Bom: LINES, Results: [['RVC', [rvc(), 0.7]]] });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const large = { ...sheet, name: 'Huge', tooLarge: true, values: [], texts: [], formulas: [] };
  expect(found({ ...book, sheets: [...book.sheets, large] }, 'sheet-unread')).toMatchObject([
    { issue: { values: { sheet: 'Huge' } } },
  ]);
});
