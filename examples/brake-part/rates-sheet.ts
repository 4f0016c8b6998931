import type { Sheet } from '../ooxml/write-book';
import { text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { RATES } from './lines';

const COLUMNS = ['Moneda', 'USD por unidad', 'Nota'];
const TOP = 5;

/** The rates by which prices become dollars. A rate that is missing leaves #N/A in the cost. */
export const ratesSheet = (): Sheet => ({
  name: 'Tipos de cambio',
  tabColor: '8A5A00',
  widths: [12, 18, 60],
  heights: { 0: 28, 1: 36, 2: 34 },
  merges: ['A2:C2', 'A3:C3'],
  table: { name: 'Tipos', ref: `A${TOP}:C${TOP + RATES.length}`, columns: COLUMNS },
  rows: [
    [text('Tipos de cambio', looks.title)],
    [text(BANNER, looks.banner)],
    [
      text(
        'El tipo con que se registró la compra (Reglamentaciones Uniformes, artículo 3). Sin tipo, el costo del renglón es #N/A y ningún resultado se calcula sobre un cero.',
        looks.wrappedNote,
      ),
    ],
    [],
    COLUMNS.map((head) => text(head, looks.head)),
    ...RATES.map(([currency, rate]) => [
      text(currency, looks.label),
      { value: rate, style: { ...looks.inputMoney, numberFormat: '0.0000' } },
      text(rate === 1 ? 'la moneda de esta hoja' : 'inventado', looks.note),
    ]),
  ],
});
