import { openWorkbook, type Workbook } from '../../../src/engine';
import type { Language } from '../../../src/origin';
import { PaneModel } from '../../../src/taskpane/model/pane-model';
import { tools } from '../../../src/taskpane/tools';
import { officeWorkbook } from '../../../src/workbook/office';
import { installExcel, type InstalledExcel, type InstallOptions } from '../../support/excel';
import { buildXlsx } from '../../support/xlsx-builder';
import { engineFunctions } from '../engine-functions';

const call = (scenario: string): string =>
  `_xldudf_NAFTA_QUALIFIES(Costs!$C$2:$C$3,Costs!$B$2:$B$3,Costs!$E$1,${scenario})`;

/** A cost sheet with a formula that names its scenario, perhaps set up. */
const bookOf = (isSetUp: boolean): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [
          ['Part', 'Country of origin', 'Total cost', 'HS', 100],
          ['Brake', 'MX', 62, '8708.30', { f: call('"nafta-1994"'), v: false }],
          ['Axle', 'CN', 38, '8708.30', { f: call('NAFTA_SCENARIO'), v: false }],
        ],
      },
      ...(isSetUp
        ? [
            {
              name: 'NAFTA settings',
              rows: [
                ['', 'nafta-1994'],
                ['', 'engine'],
              ],
            },
          ]
        : []),
    ],
    names: isSetUp
      ? [
          { name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$1" },
          { name: 'NAFTA_GOOD', formula: "'NAFTA settings'!$B$2" },
          { name: 'NAFTA_DATE', formula: "'NAFTA settings'!$B$3" },
        ]
      : [],
  });

const heads = {
  cost: 'Cost',
  origin: 'Origin',
  hs: 'HS',
  statement: 'Statement',
};

/** What a person does in the pane. */
export const ACTIONS: Readonly<Record<string, (pane: PaneModel) => Promise<unknown>>> = {
  setUp: (pane) => pane.setUp({ scenario: 'us-2017-10', good: '8708.30', repair: [] }),
  switch: (pane) => pane.switchScenario('usmca-2020'),
  proposal: (pane) => pane.makeProposal('A proposal'),
  link: (pane) => pane.link(),
  async costs(pane) {
    const [found] = (await pane.lookedForCosts())?.tables ?? [];
    if (found !== undefined) await pane.writeCosts(pane.costs.plan(found, heads));
  },
};

/** Everything that an edit of ours can change. */
export function contents(workbook: Workbook): string {
  const cells = workbook.sheets.map(({ name, rows, columns }) => [
    name,
    [...workbook.layout(name).columnWidths].sort(),
    Array.from({ length: rows * columns }, (_, index) => {
      const cell = {
        sheet: name,
        row: Math.floor(index / columns),
        column: index % columns,
      };
      return workbook.formula(cell) ?? workbook.value(cell);
    }).filter((content) => content !== null && content !== ''),
  ]);
  return JSON.stringify([cells, workbook.names, workbook.validations]);
}

export interface PaneInExcel {
  readonly workbook: Workbook;
  readonly excel: InstalledExcel;
  readonly pane: PaneModel;
}

export interface Place extends Omit<InstallOptions, 'workbook'> {
  readonly isSetUp?: boolean;
  /** a workbook of an earlier visit */
  readonly workbook?: Workbook;
  readonly language?: Language;
  /** before the pane starts */
  readonly prepare?: (excel: InstalledExcel) => void;
}

/** The pane behind Microsoft's own library beside a small cost workbook, for as long as `work` runs. */
export async function inExcel<T>(
  place: Place,
  work: (here: PaneInExcel) => Promise<T>,
): Promise<T> {
  const { isSetUp = true, language = 'en', prepare, ...options } = place;
  const workbook =
    options.workbook ?? openWorkbook(bookOf(isSetUp), { customFunctions: [engineFunctions] });
  const excel = await installExcel({ ...options, workbook });
  const pane = new PaneModel(officeWorkbook, tools, language);
  try {
    prepare?.(excel);
    await pane.start();
    return await work({ workbook, excel, pane });
  } finally {
    pane.stop();
    excel.uninstall();
  }
}

export const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

/** The words with which every sentence says that the workbook is as it was. */
export const UNTOUCHED: Readonly<Record<Language, string>> = {
  en: 'Nothing was changed.',
  es: 'No se cambió nada.',
  fr: 'Rien n’a été changé.',
};

/** A cell that somebody else writes, while the pane does not look. */
export function written(workbook: Workbook, address: string, value: string | number | null): void {
  const cell = workbook.resolve(address, { sheet: 'Costs', row: 0, column: 0 });
  if (cell === null) throw new Error(address);
  workbook.apply([{ kind: 'cells', cells: [{ ...cell, value }] }]);
}
