import type { Cell, Sheet } from '../ooxml/write-book';
import { formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { comparison } from '../sheets/spills';
import { BANNER } from './banner';
import { HEAD, LAST } from './fleet-sheet';
import { FLEET } from './models';

/** The rows of the comparison, 0-based: its notes take two lines. */
const COMPARED = Array.from({ length: 12 }, (_, index) => 19 + index);

/** A column of the chosen model's row. */
const ofModel = (column: string): string =>
  `INDEX(Flotte!$${column}$${HEAD + 1}:$${column}$${LAST},MATCH($B$4,Flotte!$A$${HEAD + 1}:$A$${LAST},0))`;

/** The value added in a country; that it is free of other value is the example's assumption. */
const line = (origin: Cell, column: string, stated: string): readonly Cell[] => [
  origin,
  formula(ofModel(column), looks.amount),
  text(stated),
];

const fact = (name: string, column: string, style: Cell['style']): readonly Cell[] => [
  text(name),
  // a blank cell stays blank: the fact is not stated
  formula(`IF(${ofModel(column)}="","",${ofModel(column)})`, style),
];

/** One model under every proposal, by date. */
export const compareSheet = (): Sheet => ({
  name: 'Comparer',
  tabColor: '2E7D5B',
  widths: [26, 32, 16, 13, 13, 11, 13, 66, 36, 13, 14, 22],
  heights: { 0: 28, 1: 24, ...Object.fromEntries(COMPARED.map((row) => [row, 34])) },
  merges: ['A2:I2'],
  landscape: true,
  lists: [
    {
      cell: 'B4',
      source: `Flotte!$A$${HEAD + 1}:$A$${LAST}`,
      title: 'Modèle inconnu',
      message: 'Choisissez un modèle de la feuille « Flotte ».',
    },
  ],
  rows: [
    [text('Un modèle selon toutes les propositions, par date', looks.title)],
    [text(BANNER, looks.banner)],
    [],
    [text('Modèle', looks.label), text(FLEET[0]?.model ?? '', looks.input)],
    [text('Classe', looks.label), formula(ofModel('B'), looks.text)],
    [text('Coût net', looks.label), formula(ofModel('I'), { ...looks.amount, horizontal: 'left' })],
    [],
    ['Origine', 'Coût', 'Déclaration'].map((head) => text(head, looks.head)),
    line(text('US'), 'D', 'VMNO 0'),
    line(text('CA'), 'E', 'VMNO 0'),
    line(text('MX'), 'F', 'VMNO 0'),
    line(formula(ofModel('H'), looks.text), 'G', ''),
    [],
    ['Fait', 'Valeur'].map((head) => text(head, looks.head)),
    fact('TVT', 'L', looks.percent),
    fact('Acier', 'M', looks.percent),
    fact('Aluminium', 'N', looks.percent),
    fact('Pièces essentielles', 'O', { horizontal: 'right' }),
    [],
    [comparison('B9:B12,A9:A12,B6,,,C9:C12,B5,NAFTA_DATE,A15:B18')],
  ],
});
