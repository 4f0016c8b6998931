import type { Language } from '../../src/origin';
import { SETTINGS_SHEET, SETTINGS_VERSION } from '../../src/workbook/settings-sheet';
import { settingsWords } from '../../src/workbook/settings-words';
import type { Cell, Sheet } from '../ooxml/write-book';
import { text } from './cells';
import { looks } from './looks';

/** What every example shares: the lists of the settings sheet, and the version that computed it. */
export interface Settings {
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  readonly goods: readonly string[];
  readonly computedWith: string;
}

export interface Chosen {
  readonly scenario: string;
  readonly good: string;
  readonly language: Language;
  /** a day as Excel counts them; none: the last step of the scenario */
  readonly date?: number;
}

/** The sheet that the task pane sets up, with the same texts in the same places. */
export function settingsSheet({ scenarios, goods, computedWith }: Settings, chosen: Chosen): Sheet {
  const settingsText = settingsWords[chosen.language];
  const { settings: said } = settingsText;
  const setting = (name: keyof typeof said, value: Cell): readonly Cell[] => [
    text(said[name].label, looks.label),
    value,
    text(said[name].note, looks.wrappedNote),
  ];
  const plain = (label: string, value: string | number, note: string): readonly Cell[] => [
    text(label, looks.label),
    { value, style: { horizontal: 'left' } },
    text(note, looks.note),
  ];
  const left: readonly (readonly Cell[])[] = [
    [],
    setting('NAFTA_SCENARIO', text(chosen.scenario, looks.input)),
    setting('NAFTA_GOOD', text(chosen.good, looks.input)),
    setting('NAFTA_DATE', {
      ...(chosen.date === undefined ? {} : { value: chosen.date }),
      style: looks.inputDate,
    }),
    [],
    plain(settingsText.version, SETTINGS_VERSION, ''),
    plain(settingsText.computedWith, computedWith, settingsText.computedWithNote),
  ];
  const right = (row: number): readonly (Cell | null)[] => {
    if (row === 0) {
      return [
        text(settingsText.scenarios, looks.head),
        text(settingsText.names, looks.head),
        null,
        text(settingsText.goods, looks.head),
      ];
    }
    const scenario = scenarios[row - 1];
    const good = goods[row - 1];
    return [
      scenario === undefined ? null : text(scenario.id),
      scenario === undefined ? null : text(scenario.name, looks.note),
      null,
      good === undefined ? null : text(good),
    ];
  };
  // the lists start in row 4, beside the first setting
  const rows = Array.from(
    { length: Math.max(left.length, scenarios.length + 2, goods.length + 2) },
    (_, row) => {
      const cells: readonly (Cell | null)[] = left[row] ?? [];
      const listRow = row - 1;
      const padded = [cells[0] ?? null, cells[1] ?? null, cells[2] ?? null, null];
      return listRow < 0 ? padded : [...padded, ...right(listRow)];
    },
  );
  const list = (cell: string, column: string, count: number, name: keyof typeof said) => ({
    cell,
    source: `$${column}$5:$${column}$${4 + count}`,
    title: said[name].listTitle,
    message: said[name].listMessage,
  });
  return {
    name: SETTINGS_SHEET,
    tabColor: '6B4C9A',
    widths: [16, 28, 100, 3, 18, 66, 3, 30],
    heights: { 0: 28 },
    merges: ['A2:C2'],
    lists: [
      list('B4', 'E', scenarios.length, 'NAFTA_SCENARIO'),
      list('B5', 'H', goods.length, 'NAFTA_GOOD'),
    ],
    rows: [
      [text(settingsText.title, looks.title)],
      [text(settingsText.forEveryone, looks.wrappedNote)],
      ...rows,
    ],
  };
}

/** The workbook names of the three settings. */
export const settingNames = {
  NAFTA_SCENARIO: `'${SETTINGS_SHEET}'!$B$4`,
  NAFTA_GOOD: `'${SETTINGS_SHEET}'!$B$5`,
  NAFTA_DATE: `'${SETTINGS_SHEET}'!$B$6`,
};
