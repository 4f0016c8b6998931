import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';

const amount = (label: string, value: number, note: string): readonly Cell[] => [
  text(label),
  { value, style: looks.inputMoney },
  text(note, looks.note),
];

/** Total cost, the four excluded families, and the facts that no line carries. */
export const netCostSheet = (): Sheet => ({
  name: 'Costo neto',
  tabColor: '8A5A00',
  widths: [58, 16, 74],
  heights: { 0: 28, 1: 24 },
  merges: ['A2:C2'],
  rows: [
    [text('Costo neto y hechos, en dólares por pieza', looks.title)],
    [text(BANNER, looks.banner)],
    [],
    ['Costo', 'Importe', 'Nota'].map((head) => text(head, looks.head)),
    [
      text('Materiales y conversión'),
      formula('SUM(Piezas[Costo USD])', looks.money),
      text('todos los renglones de la hoja «Costos»', looks.note),
    ],
    amount('Administración, investigación y desarrollo', 1.62, 'queda en el costo neto'),
    amount('Promoción de ventas, comercialización y servicio posventa', 0.41, 'se excluye'),
    amount('Regalías', 0.58, 'se excluyen'),
    amount('Embarque y empaque', 0.94, 'se excluyen'),
    amount(
      'Intereses no admisibles',
      0.09,
      'se excluyen: más de 700 puntos base sobre la deuda pública',
    ),
    [text('Costo total', looks.totalLabel), formula('SUM(B5:B10)', looks.total)],
    [],
    [
      text('Costo neto', looks.totalLabel),
      formula(call('NET_COST', 'B11,B7,B8,B9,B10'), looks.total),
      text('costo total menos las cuatro familias excluidas; el nombre CostoNeto', looks.note),
    ],
    [],
    [text('Hechos de la pieza', looks.section)],
    [text('Lo que ningún renglón dice. El nombre Hechos.', looks.note)],
    ['Hecho', 'Valor', 'Nota'].map((head) => text(head, looks.head)),
    amount('Valor de transacción', 52, 'L.A.B. (F.O.B.); el nombre ValorTransaccion'),
    [text('Costo total'), formula('B11', looks.money), text('como arriba', looks.note)],
    [
      text('Salto arancelario'),
      text('no', looks.input),
      text('el cuerpo, el soporte y las pastillas ya son de la 8708.30', looks.note),
    ],
  ],
});
