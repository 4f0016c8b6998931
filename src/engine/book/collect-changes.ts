import type { CustomFunctionSet } from '../custom/custom-function-set';
import { fileSpelling } from '../formula/file-spelling';
import { userSpelling } from '../formula/user-spelling';
import { someProgram } from '../formula/program';
import type { FormulaCell } from '../graph/formula-cell';
import type { SheetStore } from '../graph/sheet-store';
import { columnOf, rowOf, type StoredCell, type WorkbookChanges, type WrittenCell } from '../model';
import type { DefinedName } from '../types';
import { sameValue } from '../values/errors';
import type { State } from './state';

type Keys = ReadonlyMap<SheetStore, ReadonlySet<number>>;

/** Everything that differs from the file, for the writer. `everChanged`: all cells written since opening. */
export function collectChanges(
  state: State,
  customFunctions: CustomFunctionSet,
  everChanged: Keys,
): WorkbookChanges {
  const { stored, structure } = state;
  const before = new Map(stored.names.map((name) => [name.name.toUpperCase(), name]));
  const global = structure.names.filter((name) => name.scope === null);
  const now = new Set(global.map((name) => name.name.toUpperCase()));
  const original = new Set(stored.names);
  const differing = global.filter((name) => !original.has(name));
  const existed = stored.names.filter((name) => name.scope === null);
  const isOld = (name: string): boolean =>
    before.get(name.toUpperCase()) !== undefined &&
    existed.some((one) => one.name.toUpperCase() === name.toUpperCase());
  const inFile = ({ name, formula }: DefinedName) => {
    const user = userSpelling(formula, customFunctions);
    return { name, formula: fileSpelling(user, { customFunctions, tableName: undefined }) };
  };
  return {
    cells: writtenCells(state, customFunctions, everChanged),
    addedSheets: structure.sheets
      .filter((sheet) => state.origin(sheet) === undefined)
      .map((sheet) => sheet.name),
    deletedSheets: stored.sheets
      .filter((from) => !structure.sheets.some((sheet) => state.origin(sheet) === from))
      .map((from) => from.name),
    addedNames: differing.filter((name) => !isOld(name.name)).map(inFile),
    changedNames: differing.filter((name) => isOld(name.name)).map(inFile),
    deletedNames: existed.map((name) => name.name).filter((name) => !now.has(name.toUpperCase())),
    addedValidations: structure.validations.filter((one) => !stored.validations.includes(one)),
    columnWidths: [...structure.widths.values()],
    rowHeights: [...structure.heights.values()],
    pageSetups: [...structure.pages].map(([sheet, setup]) => ({ sheet, setup })),
  };
}

function writtenCells(
  state: State,
  customFunctions: CustomFunctionSet,
  everChanged: Keys,
): Map<string, WrittenCell[]> {
  const written = new Map<string, WrittenCell[]>();
  for (const sheet of state.cells.sheets) {
    const stored = state.origin(sheet)?.cells ?? new Map();
    const keys = new Set(everChanged.get(sheet));
    for (const [key, cell] of sheet.formulas)
      if (cell.filling === 'dynamic' || cell.stored?.includes('!') || callsCustom(cell))
        keys.add(key);
    const cells: WrittenCell[] = [];
    for (const key of [...keys].toSorted((a, b) => a - b)) {
      const cell = writtenCell(state, customFunctions, sheet, key, stored.get(key));
      if (cell) cells.push(cell);
    }
    if (cells.length > 0) written.set(sheet.name, cells);
  }
  return written;
}

const callsCustom = (cell: FormulaCell): boolean =>
  cell.program !== null && someProgram(cell.program, (one) => one.template.customFunctions);

/** The cell as it is to be written, or null where the file holds just that already. */
function writtenCell(
  state: State,
  customFunctions: CustomFunctionSet,
  sheet: SheetStore,
  key: number,
  stored: StoredCell | undefined,
): WrittenCell | null {
  const row = rowOf(key);
  const column = columnOf(key);
  const cell = sheet.formulas.get(key);
  const value = sheet.value(row, column);
  const formula = cell ? spelt(state, customFunctions, cell) : null;
  const array = cell ? arrayOf(cell) : null;
  const format = state.formatOverride(sheet, row, column);
  // what was a formula's and is the user's now must be written, even where it looks the same
  const taken = stored?.filled === true && !sheet.filledBy.has(key);
  const same =
    !taken &&
    format === undefined &&
    formula === (stored?.formula ?? null) &&
    sameValue(value, stored?.value ?? null) &&
    sameArray(array, stored?.array ?? null);
  return same ? null : { row, column, formula, value, array, ...(format ? { format } : {}) };
}

/** An unedited formula keeps its spelling, unless it calls a custom function in a damaged one. */
function spelt(state: State, customFunctions: CustomFunctionSet, cell: FormulaCell): string {
  if (cell.stored !== null && !callsCustom(cell)) return cell.stored;
  const tableName = state.cells.tables.at(cell)?.name;
  return fileSpelling(cell.formula, { customFunctions, tableName });
}

function arrayOf(cell: FormulaCell): WrittenCell['array'] {
  if (cell.filling === 'plain') return null;
  if (cell.filling === 'fixed') return { ...cell.size, dynamic: false };
  if (!cell.usedArray && cell.stored === null) return null;
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  return { rows, columns, dynamic: true };
}

const sameArray = (a: WrittenCell['array'], b: WrittenCell['array']): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.rows === b.rows &&
    a.columns === b.columns &&
    a.dynamic === b.dynamic);

/** Adds all keys of `from` to `into`. */
export function addKeys(
  into: Map<SheetStore, Set<number>>,
  from: ReadonlyMap<SheetStore, ReadonlySet<number>>,
): void {
  for (const [sheet, keys] of from) {
    const all = into.get(sheet);
    if (!all) into.set(sheet, new Set(keys));
    else for (const key of keys) all.add(key);
  }
}
