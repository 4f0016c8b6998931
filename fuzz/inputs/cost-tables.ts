import fc from 'fast-check';
import { words } from '../../src/costsheet/map/header-words';
import type { GridCell } from '../../test/costsheet/map/grid';
import { amount, amountText } from './cells';

const vocabulary = Object.values(words).flatMap((list) => list.split(' '));

const heading: fc.Arbitrary<GridCell> = fc.oneof(
  fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(' ')),
  fc.constantFrom('Unit Price', 'Extended Cost', 'País de origen', 'Qty', 'HTS', 'US content', ''),
);

const priceText = fc
  .tuple(amountText, fc.constantFrom('', ' USD', ' €', ' / 100', ' per pcs', ' kg', '(1)'))
  .map((parts) => parts.join(''));

const CELLS: readonly fc.Arbitrary<GridCell>[] = [
  amount,
  priceText,
  fc.integer({ min: 0, max: 500 }),
  fc.constantFrom('MX', 'China', 'US', 'Alemania', '?', 'KR', ''),
  fc.constantFrom('8708.30', '8407.34', '9401', 8708.3, ''),
  fc.constantFrom('Brake disc', 'Axle', 'Total', 'Subtotal', 'Summe', 'Assembly A', 'Carried over'),
  fc.constantFrom<GridCell>(null, '', true, { error: '#REF!' }, -5, 1e300, 0),
  amount.map((v) => ({ f: '=B2*C2', v })),
  fc.string({ maxLength: 12 }),
];

export interface RandomSheet {
  readonly rows: readonly (readonly GridCell[])[];
  readonly hidden: readonly number[];
  readonly merges: readonly (readonly [row: number, first: number, last: number])[];
}

/** A sheet that may hold a cost table: titles, headings, lines whose columns have a kind, rests. */
export const randomSheet: fc.Arbitrary<RandomSheet> = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 0, max: 18 }),
  })
  .chain(({ width, height }) => {
    const row = (cell: fc.Arbitrary<GridCell>): fc.Arbitrary<GridCell[]> =>
      fc.array(cell, { minLength: width, maxLength: width });
    const anyKind = fc.oneof(...CELLS);
    return fc
      .array(fc.constantFrom(...CELLS), { minLength: width, maxLength: width })
      .chain((kinds) => {
        const cells = kinds.map((kind) => fc.oneof({ weight: 12, arbitrary: kind }, anyKind));
        const line = fc.tuple(...cells);
        const other = fc.oneof(row(heading), row(anyKind), fc.constant<GridCell[]>([]));
        return fc.record({
          rows: fc
            .tuple(
              fc.array(other, { maxLength: 3 }),
              row(heading),
              fc.array(fc.oneof({ weight: 9, arbitrary: line }, other), {
                minLength: height,
                maxLength: height,
              }),
            )
            .map(([titles, headings, lines]) => [...titles, headings, ...lines]),
          hidden: fc.array(fc.nat({ max: height + 3 }), { maxLength: 3 }),
          merges: fc.array(
            fc
              .tuple(fc.nat({ max: height + 3 }), fc.nat({ max: width }), fc.nat({ max: width }))
              .map(([at, one, two]) => [at, Math.min(one, two), Math.max(one, two)] as const),
            { maxLength: 2 },
          ),
        });
      });
  });
