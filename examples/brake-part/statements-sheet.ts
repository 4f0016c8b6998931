import type { Sheet } from '../ooxml/write-book';
import { text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { STATEMENTS } from './lines';

const COLUMNS = ['Renglón', 'Proveedor', 'Declara', 'Fundamento'];
const TOP = 5;

/** What each supplier has stated, once; the cost sheet takes it from here. */
export const statementsSheet = (): Sheet => ({
  name: 'Declaraciones',
  tabColor: '8A5A00',
  widths: [10, 36, 26, 44],
  heights: { 0: 28, 1: 36, 2: 34 },
  merges: ['A2:D2', 'A3:D3'],
  table: {
    name: 'Declaraciones',
    ref: `A${TOP}:D${TOP + STATEMENTS.length}`,
    columns: COLUMNS,
  },
  rows: [
    [text('Declaraciones de los proveedores', looks.title)],
    [text(BANNER, looks.banner)],
    [
      text(
        'En palabras que leen las funciones. Los importes, en dólares por pieza. Un renglón sin declaración se lee de las dos maneras: con todo su valor originario y con nada.',
        looks.wrappedNote,
      ),
    ],
    [],
    COLUMNS.map((head) => text(head, looks.head)),
    ...STATEMENTS.map(({ supplier, line, stated, law }) => [
      { value: line, style: looks.text },
      text(supplier),
      text(stated, looks.input),
      text(law, looks.note),
    ]),
  ],
});
