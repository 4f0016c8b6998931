import type { Cell, Sheet } from '../ooxml/write-book';
import { formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { PART_LINES, type PartLine } from './lines';

const TOP = 4;
const COLUMNS = [
  'Renglón',
  'Componente',
  'Fracción',
  'Proveedor',
  'Origen',
  'Declaración',
  'Moneda',
  'Precio',
  'Costo USD',
];

/** What the supplier stated for the line, from the sheet of statements; none is a blank text. */
const STATED =
  'IFERROR(INDEX(Declaraciones[Declara],MATCH(Piezas[[#This Row],[Renglón]],Declaraciones[Renglón],0)),"")';
const RATE = 'INDEX(Tipos[USD por unidad],MATCH(Piezas[[#This Row],[Moneda]],Tipos[Moneda],0))';
/** Without a rate there is no cost: #N/A, never a zero. */
const COST = `IF(${RATE}>0,Piezas[[#This Row],[Precio]]*${RATE},NA())`;

/** The cost sheet of the part, one line per material or cost, as the table Piezas. */
export function linesSheet(): Sheet {
  const last = TOP + PART_LINES.length;
  return {
    name: 'Costos',
    tabColor: '2E7D5B',
    widths: [8, 46, 10, 29, 17, 19, 9, 10, 11],
    heights: { 0: 28, 1: 24 },
    merges: ['A2:I2'],
    frozenRows: TOP,
    landscape: true,
    printTitles: '$4:$4',
    textNumbers: `C${TOP + 1}:C${last}`,
    table: { name: 'Piezas', ref: `A${TOP}:I${last}`, columns: COLUMNS },
    rows: [
      [text('Hoja de costos de la mordaza de freno, por pieza', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      COLUMNS.map((head) => text(head, looks.head)),
      ...PART_LINES.map(row),
    ],
  };
}

const row = (line: PartLine, index: number): readonly (Cell | null)[] => [
  { value: index + 1, style: looks.text },
  text(line.part),
  line.tariffCode === '' ? null : text(line.tariffCode),
  text(line.supplier),
  text(line.origin),
  line.statement === '' ? formula(STATED, looks.text) : text(line.statement),
  text(line.currency),
  { value: line.price, style: looks.inputMoney },
  formula(COST, looks.money),
];
