import {
  mapSheet,
  withColumns,
  type ColumnRole,
  type MappedTable,
  type SheetCells,
} from '../../costsheet/map';
import {
  planCostColumns,
  SETTINGS_SHEET,
  sheetCells,
  type CostColumnHeads,
  type CostColumnsPlan,
  type WorkbookPort,
} from '../../workbook';

/** A cost table that was found in the workbook, with the cells it was found in. */
export interface FoundCosts {
  readonly cells: SheetCells;
  readonly table: MappedTable;
}

/** Every cost table of the workbook, and the sheets that are too large to be searched. */
export interface CostSheetLook {
  readonly tables: readonly FoundCosts[];
  readonly unsearched: readonly string[];
}

/** Finds cost tables, takes corrections, and writes columns beside the data once they are confirmed. */
export class CostSheetDesk {
  constructor(private readonly port: WorkbookPort) {}

  async look(): Promise<CostSheetLook> {
    const { sheets } = await this.port.survey();
    const tables: FoundCosts[] = [];
    const unsearched: string[] = [];
    for (const { name } of sheets) {
      if (name === SETTINGS_SHEET) continue;
      const reading = await this.port.readSheet(name);
      if (reading.tooLarge) unsearched.push(name);
      const cells = sheetCells(reading);
      tables.push(...mapSheet(cells).map((table) => ({ cells, table })));
    }
    // the tables that can be evaluated come first, the longest of them foremost
    const worth = ({ table }: FoundCosts): number =>
      (table.columns.has('cost') || table.product !== null ? 2e6 : 0) +
      (table.columns.has('origin') ? 1e6 : 0) +
      table.items.length;
    return { tables: tables.sort((one, two) => worth(two) - worth(one)), unsearched };
  }

  /** The table with columns as the user corrected them. */
  corrected({ cells, table }: FoundCosts, columns: ReadonlyMap<ColumnRole, number>): FoundCosts {
    return { cells, table: withColumns(cells, table, columns) };
  }

  /** What would be written: nothing is, until {@link write}. */
  plan({ cells, table }: FoundCosts, heads: CostColumnHeads): CostColumnsPlan {
    return planCostColumns(cells, table, heads);
  }

  write({ block }: CostColumnsPlan): Promise<void> {
    return this.port.writeBlocks([block]);
  }
}
