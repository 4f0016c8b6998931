import { localAddress } from '../../area';
import type { CellWrite } from '../../port';
import { formulaCell, rowsFrom, SHARE, tableLooks } from '../layout';
import type { AreaLook } from '../results-plan';
import type { ResultsWords } from '../results-words';
import type { FleetColumn } from './model-columns';

/** Where the rows of the models stand on the sheet. */
export interface ModelRows {
  readonly first: number;
  readonly rows: number;
  /** -1 for a column that the table does not have */
  readonly at: (name: FleetColumn) => number;
}

/** Cells under the models, and how many rows they take. */
export interface Totals {
  readonly cells: readonly CellWrite[];
  readonly looks: readonly AreaLook[];
  readonly rows: number;
}

/** How many models, and how much of the volume, have each verdict. */
export function totalsOf(models: ModelRows, { models: words, labels }: ResultsWords): Totals {
  const { first, rows, at } = models;
  const top = first + rows + 1;
  const column = (name: FleetColumn): string =>
    localAddress({ ...rowsFrom('', first, rows, 1), column: at(name) }, '$');
  const verdicts = ['Qualifies', 'Fails', 'Undecided', words.notComputed];
  const weighted = at('volume') >= 0;
  const last = top + 1 + verdicts.length;
  const volume = weighted ? column('volume') : '';
  const heads = [
    labels.verdict,
    words.heads.models,
    ...(weighted ? [words.heads.volume, words.heads.ofVolume] : []),
  ];
  const row = (label: string, index: number): readonly CellWrite[] => {
    const here = top + 1 + index;
    return [
      formulaCell(here, 0, label, 'label'),
      formulaCell(here, 1, `=COUNTIF(${column('verdict')},A${here + 1})`),
      ...(weighted
        ? [
            formulaCell(here, 2, `=SUMIF(${column('verdict')},A${here + 1},${volume})`),
            formulaCell(here, 3, `=IF($C$${last + 1}>0,C${here + 1}/$C$${last + 1},"")`),
          ]
        : []),
    ];
  };
  const without = `SUMPRODUCT(--NOT(ISNUMBER(${volume})))`;
  const area = rowsFrom('', top, verdicts.length + 2, heads.length);
  return {
    cells: [
      ...heads.map((head, index) => formulaCell(top, index, head, 'head')),
      ...verdicts.flatMap(row),
      formulaCell(last, 0, words.all, 'label'),
      formulaCell(last, 1, `=ROWS(${column('verdict')})`),
      ...(weighted
        ? [
            formulaCell(last, 2, `=SUM(${volume})`),
            formulaCell(last + 1, 0, `=IF(${without}=0,"",${without}&" ${words.withoutVolume}")`),
          ]
        : []),
    ],
    looks: tableLooks(
      area,
      new Map([
        [1, { numberFormat: '0' }],
        ...(weighted
          ? ([
              [2, { numberFormat: '#,##0' }],
              [3, { numberFormat: SHARE }],
            ] as const)
          : []),
      ]),
    ),
    rows: verdicts.length + 4,
  };
}
