import { openWorkbook, type Edit, type Workbook } from '../../engine';
import type { Language } from '../../origin';
import {
  BookStudy,
  chosenIn,
  copyKeyOf,
  makeCopy,
  newCopyKey,
  offersOf,
  type MadeCopy,
  type SheetChoice,
  type SheetOffer,
  type Shown,
} from '../../sharing';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { fullAddress, planCopyKey, type SheetPlan } from '../../workbook';
import { refuseCircles } from '../evaluate/circular-formulas';
import { checkNewBook, readBook, writeCopy } from '../files';
import { InputProblem } from '../problems';

/** Which copy to make of which workbook. */
export interface CopyBookRequest {
  readonly book: string;
  readonly to: string;
  /** sheets whose columns are chosen by what they hold */
  readonly sheets: readonly string[];
  /** sheets with their columns; with no sheet at all every sheet with results is copied */
  readonly columns: readonly SheetChoice[];
  readonly shown: Shown;
  readonly supplier: string | null;
  readonly language: Language;
  /** where to save the workbook with a new key, null for nowhere */
  readonly keyInto: string | null;
}

export interface CopiedBook extends MadeCopy {
  /** the workbook holds a key, so that the copy carries the mark of its figures */
  readonly hasKey: boolean;
}

/** Makes a copy of chosen cells. Whatever fails, fails before anything is written; BOOK never changes. */
export async function copyBook(wanted: CopyBookRequest): Promise<CopiedBook> {
  const { book, to, keyInto, shown, supplier, language } = wanted;
  const bytes = readBook(book);
  checkNewBook(book, to, '--to');
  if (keyInto !== null) checkNewBook(book, keyInto, '--key-into');
  const workbook = openWorkbook(bytes, { customFunctions: [naftaFunctions()] });
  refuseCircles(workbook);
  if (keyInto !== null) addKey(workbook, book, language);
  const stale = workbook.staleCells().map((cell) => ({ ...cell, rows: 1, columns: 1 }));
  const study = new BookStudy(workbook, stale);
  const sheets = chosenSheets(offersOf(study, shown), wanted);
  const made = await makeCopy(study, { sheets, shown, supplier, language, date: today() });
  const keyed = keyInto === null ? null : workbook.save();
  writeCopy(to, made.bytes);
  if (keyInto !== null && keyed !== null) writeCopy(keyInto, keyed);
  return { ...made, hasKey: copyKeyOf(workbook) !== null };
}

function chosenSheets(
  offers: readonly SheetOffer[],
  { sheets, columns }: CopyBookRequest,
): readonly SheetChoice[] {
  if (sheets.length + columns.length === 0) return chosenIn(offers);
  return [...sheets.map((sheet) => withItsColumns(offers, sheet)), ...columns];
}

/** The columns of a sheet that a copy takes by itself; a sheet that is not there is named later. */
function withItsColumns(offers: readonly SheetOffer[], sheet: string): SheetChoice {
  const offer = offers.find((one) => one.sheet.toLowerCase() === sheet.toLowerCase());
  const columns = offer?.columns.filter(({ chosen }) => chosen).map(({ column }) => column) ?? [];
  return { sheet, columns };
}

function addKey(workbook: Workbook, book: string, language: Language): void {
  const names = workbook.names.map((name) => ({ ...name, formula: `=${name.formula}` }));
  const plan = planCopyKey({ sheets: workbook.sheets, names }, newCopyKey(), language);
  if (plan === null) {
    throw new InputProblem(`${book} holds a key already; leave out --key-into`);
  }
  workbook.apply(editsOf(plan));
}

const POINTS_OF_A_CHARACTER = 5.25;

const editsOf = ({ sheet, cells, names, widths }: SheetPlan): readonly Edit[] => [
  { kind: 'addSheet', name: sheet },
  {
    kind: 'cells',
    cells: cells.map(({ row, column, value, style }) => ({
      sheet,
      row,
      column,
      value,
      ...(style === 'title' || style === 'label' ? { bold: true } : {}),
    })),
  },
  ...[...widths].map(([column, points]) => ({
    kind: 'columnWidth' as const,
    sheet,
    column,
    width: Math.round(points / POINTS_OF_A_CHARACTER),
  })),
  ...names.map(({ name, area }) => ({
    kind: 'addName' as const,
    name,
    formula: fullAddress(area, '$'),
  })),
];

/** The day on this machine, ISO. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
