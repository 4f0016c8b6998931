import type { Cell, Sheet } from '../ooxml/write-book';
import { cellName } from '../ooxml/write-book';
import { formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { HEAD, LAST, verdictOf } from './fleet-sheet';
import { FLEET } from './models';

/** The whole fleet under every scenario, and how many models stand where. */
export function verdictsSheet(ids: readonly string[]): Sheet {
  const columns = ids.map((_, index) => cellName(0, index + 1).replace(/\d+$/, ''));
  const count = (label: string, code: (range: string) => string): readonly Cell[] => [
    text(label, looks.totalLabel),
    ...columns.map((column) =>
      formula(code(`${column}$${HEAD + 1}:${column}$${LAST}`), looks.totalCount),
    ),
  ];
  return {
    name: 'Verdicts',
    tabColor: '1F5C85',
    widths: [34, ...ids.map(() => 14)],
    heights: { 0: 28, 1: 24, 4: 34 },
    merges: ['A2:H2'],
    frozenRows: HEAD,
    landscape: true,
    rows: [
      [text('Toute la flotte selon chaque loi ou proposition', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      [text('VRAI satisfait, FAUX échoue, #N/A indécis', looks.note)],
      ['Modèle', ...ids].map((head) => text(head, looks.head)),
      ...FLEET.map((model, index) => verdicts(model.model, HEAD + 1 + index, columns)),
      count('Satisfont', (range) => `COUNTIF(${range},TRUE)`),
      count('Échouent', (range) => `COUNTIF(${range},FALSE)`),
      count('Indécis', (range) => `SUMPRODUCT(--ISNA(${range}))`),
    ],
  };
}

const verdicts = (model: string, row: number, columns: readonly string[]): readonly Cell[] => [
  text(model, looks.label),
  ...columns.map((column) => ({
    formula: verdictOf(`${column}$${HEAD}`, row, 'Flotte!'),
    style: looks.verdict,
    spill: { rows: 1, columns: 1 },
  })),
];
