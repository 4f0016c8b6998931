import type { Language } from '../../origin';
import { sameSheet, type Area } from '../area';
import type { CellWrite, SheetPlan, Survey } from '../port';
import { FORM_NAME, formColumns } from './form-map';

/** The sheet that the table is set up on where the workbook has none. */
export const FORM_SHEET = 'NAFTA form';

/** 0-based row of its heads; above them stands what it is for */
const TOP = 2;
/** rows that the name covers from the start: it need not grow */
const ROOM = 500;

const words: Readonly<Record<Language, { readonly title: string; readonly about: string }>> = {
  en: {
    title: "What goes into a customer's form",
    about:
      'One row for each cell of the form: its sheet, its cell, the value as a formula, and what stands beside it there. The same rows fill the form again next time.',
  },
  es: {
    title: 'Qué va en el formulario de un cliente',
    about:
      'Una fila por cada celda del formulario: su hoja, su celda, el valor como fórmula y lo que está junto a ella. Las mismas filas lo llenan de nuevo la próxima vez.',
  },
  fr: {
    title: 'Ce qui va dans le formulaire d’un client',
    about:
      'Une ligne par cellule du formulaire : sa feuille, sa cellule, la valeur comme formule et ce qui se trouve à côté. Les mêmes lignes le remplissent la prochaine fois.',
  },
};

/** One cell of a form and what fills it, as a row of the table. */
export interface FormRow {
  readonly sheet: string;
  readonly cell: string;
  /** a formula with "=", or a constant */
  readonly value: string;
  readonly label: string;
}

/** The table as it stands: where it is, and what its rows hold, heads included. */
export interface FormTable {
  readonly area: Area;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * The edits that add a row to the table, which is set up first where the workbook has none; null where
 * the table has no blank row left, or its heads are not there.
 */
export function planFormRow(
  { sheets }: Pick<Survey, 'sheets'>,
  table: FormTable | null,
  row: FormRow,
  language: Language,
): SheetPlan | null {
  if (table !== null) return appended(table, row);
  const sheet = freeName(sheets.map(({ name }) => name));
  const { title, about } = words[language];
  const area = { sheet, row: TOP, column: 0, rows: ROOM, columns: formColumns.length };
  return {
    sheet,
    addSheet: true,
    cells: [
      { row: 0, column: 0, value: title, style: 'title' },
      { row: 1, column: 0, value: about },
      ...formColumns.map((value, column): CellWrite => ({
        row: TOP,
        column,
        value,
        style: 'head',
      })),
      ...cellsOf(row, TOP + 1, [0, 1, 2, 3]),
    ],
    widths: new Map([
      [0, 120],
      [1, 60],
      [2, 160],
      [3, 240],
    ]),
    lists: [],
    names: [{ name: FORM_NAME, area, before: null }],
  };
}

function appended({ area, rows }: FormTable, row: FormRow): SheetPlan | null {
  const heads = (rows[0] ?? []).map((cell) => String(cell).trim().toLowerCase());
  const columns = formColumns.map((name) => heads.indexOf(name.toLowerCase()));
  if (columns.slice(0, 3).includes(-1)) return null;
  const isBlank = (cells: readonly unknown[]): boolean =>
    cells.every((cell) => cell === '' || cell === null);
  const last = rows.findLastIndex((cells) => !isBlank(cells));
  if (last + 1 >= area.rows) return null;
  return {
    sheet: area.sheet,
    addSheet: false,
    cells: cellsOf(
      row,
      area.row + last + 1,
      columns.map((column) => (column < 0 ? null : area.column + column)),
    ),
    widths: new Map(),
    lists: [],
    names: [],
  };
}

/** Texts as texts, whatever they begin with; the value alone may be a formula. */
function cellsOf(
  { sheet, cell, value, label }: FormRow,
  row: number,
  columns: readonly (number | null)[],
): readonly CellWrite[] {
  const texts = [`'${sheet}`, `'${cell}`, value, label === '' ? '' : `'${label}`];
  return texts.flatMap((text, index) => {
    const column = columns[index] ?? null;
    return column === null || text === '' ? [] : [{ row, column, value: text }];
  });
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? FORM_SHEET : `${FORM_SHEET} ${number}`;
    if (!taken.some((one) => sameSheet(one, name))) return name;
  }
}
