import fc from 'fast-check';
import { mapSheet } from '../../../src/costsheet/map';
import { grid, type GridCell } from './grid';

const languages = [
  ['Part no.', 'Qty', 'Unit price', 'Total price', 'Country of origin', 'Subtotal', 'Grand total'],
  [
    'No. de parte',
    'Cantidad',
    'Precio unitario',
    'Importe',
    'País de origen',
    'Subtotal',
    'Total general',
  ],
  [
    'Référence',
    'Quantité',
    'Prix unitaire',
    'Montant',
    "Pays d'origine",
    'Sous-total',
    'Total général',
  ],
  [
    'Teilenummer',
    'Menge',
    'Einzelpreis',
    'Gesamtpreis',
    'Ursprungsland',
    'Zwischensumme',
    'Gesamtsumme',
  ],
  [
    'Código da peça',
    'Qtde',
    'Preço unitário',
    'Valor total',
    'País de origem',
    'Subtotal',
    'Total geral',
  ],
] as const;

interface Sheet {
  readonly words: (typeof languages)[number];
  readonly order: readonly number[];
  readonly above: number;
  readonly left: number;
  readonly lines: readonly {
    readonly count: number;
    readonly cents: number;
    readonly end: boolean;
  }[];
}

const sheets: fc.Arbitrary<Sheet> = fc.record({
  words: fc.constantFrom(...languages),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  above: fc.nat({ max: 8 }),
  left: fc.nat({ max: 3 }),
  lines: fc.array(
    fc.record({
      count: fc.integer({ min: 2, max: 40 }),
      cents: fc.integer({ min: 1, max: 99_999 }),
      // a subtotal follows
      end: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  ),
});

test('a unit price is never proposed for the cost of a line, nor a total as a line', () => {
  fc.assert(
    fc.property(sheets, ({ words, order, above, left, lines }) => {
      const [, , , , , subtotal, total] = words;
      const totals = new Set<number>();
      const rows: GridCell[][] = Array.from({ length: above }, () => []);
      const put = (cells: readonly GridCell[]): number =>
        rows.push([
          ...Array.from({ length: left }, () => null),
          ...order.map((column) => cells[column] ?? null),
        ]) - 1;
      put(words.slice(0, 5));
      let section = 0;
      let all = 0;
      lines.forEach(({ count, cents, end }, index) => {
        const cost = (count * cents) / 100;
        put([`P-${index}`, count, cents / 100, cost, index % 2 === 0 ? 'MX' : 'CN']);
        section += cost;
        all += cost;
        if (!end) return;
        totals.add(put([subtotal, null, null, section]));
        section = 0;
      });
      totals.add(put([total, null, null, all]));
      const [table, ...more] = mapSheet(grid(rows));
      expect(more).toEqual([]);
      expect(table?.columns.get('cost')?.column).toBe(left + order.indexOf(3));
      expect(table?.columns.get('origin')?.column).toBe(left + order.indexOf(4));
      expect(table?.items).toHaveLength(lines.length);
      expect(table?.items.filter((row) => totals.has(row))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
