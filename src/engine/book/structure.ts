import type { NameLookup } from '../formula/formula-compiler';
import type { Tables } from '../formula/resolve-table';
import type { Place } from '../formula/resolve-range';
import type { SheetStore } from '../graph/sheet-store';
import type { DefinedName, ListValidation, PageSetup, TableInfo } from '../types';

/** Everything of a workbook but its cells; replaced as a whole, so that undo can keep the old one. */
export interface Structure {
  readonly names: readonly DefinedName[];
  readonly validations: readonly ListValidation[];
  readonly tables: readonly TableInfo[];
  readonly sheets: readonly SheetStore[];
  /** widths that were set, by "sheet column" */
  readonly widths: ReadonlyMap<string, { sheet: string; column: number; width: number }>;
  /** heights that were set, by "sheet row" */
  readonly heights: ReadonlyMap<string, { sheet: string; row: number; height: number }>;
  /** how sheets are printed, as far as that was set, by the sheet's name */
  readonly pages: ReadonlyMap<string, PageSetup>;
}

const nameKey = (scope: string | null, name: string): string =>
  `${scope === null ? '' : scope.toUpperCase()}!${name.toUpperCase()}`;

/** Names by scope and spelling without case. */
export class NameTable implements NameLookup {
  private readonly formulas: ReadonlyMap<string, string>;

  constructor(names: readonly DefinedName[]) {
    this.formulas = new Map(names.map((name) => [nameKey(name.scope, name.name), name.formula]));
  }

  formulaOf(name: string, sheet: string): string | undefined {
    return this.formulas.get(nameKey(sheet, name)) ?? this.formulas.get(nameKey(null, name));
  }
}

export class TableList implements Tables {
  private readonly tables: ReadonlyMap<string, TableInfo>;

  constructor(tables: readonly TableInfo[]) {
    this.tables = new Map(tables.map((table) => [table.name.toUpperCase(), table]));
  }

  byName(name: string): TableInfo | undefined {
    return this.tables.get(name.toUpperCase());
  }

  at({ sheet, row, column }: Place): TableInfo | undefined {
    for (const table of this.tables.values()) {
      const { range } = table;
      const inside =
        range.sheet === sheet.name &&
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns;
      if (inside) return table;
    }
    return undefined;
  }
}
