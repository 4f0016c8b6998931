import { mapSheet, withColumns, type ColumnRole } from '../../costsheet/map';
import type { Language } from '../../origin';
import {
  cellArea,
  NO_CHOICES,
  planCostColumns,
  ratesArea,
  SETTINGS_SHEET,
  sheetCells,
  type Area,
  type CostChoices,
  type CostColumnHeads,
  type CostColumnsPlan,
  type FoundTableCells,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import { isResultsSheet } from '../../workbook/results';
import { planSample } from '../../workbook/sample-sheet';

/** A cost table that was found in the workbook, with the cells it was found in. */
export type FoundCosts = FoundTableCells;

/** The table of rates that a workbook has already: its first row is the currency it converts into. */
export interface RatesOfBook {
  readonly area: Area;
  readonly base: string;
  readonly currencies: readonly string[];
}

/** Every cost table of the workbook, and the sheets that are too large to be searched. */
export interface CostSheetLook {
  readonly tables: readonly FoundCosts[];
  readonly unsearched: readonly string[];
  readonly rates: RatesOfBook | null;
}

/** Finds cost tables, takes corrections, and writes columns beside the data once they are confirmed. */
export class CostSheetDesk {
  constructor(private readonly port: WorkbookPort) {}

  async look(): Promise<CostSheetLook> {
    const survey = await this.port.survey();
    const { sheets } = survey;
    const tables: FoundCosts[] = [];
    const unsearched: string[] = [];
    for (const sheet of sheets) {
      const { name } = sheet;
      if (name === SETTINGS_SHEET || isResultsSheet(sheet)) continue;
      const reading = await this.port.readSheet(name);
      if (reading.tooLarge) unsearched.push(name);
      const cells = sheetCells(reading);
      tables.push(...mapSheet(cells).map((table) => ({ cells, table })));
    }
    // the tables that can be evaluated come first, the longest of them foremost; then those of models
    const worth = ({ table }: FoundCosts): number =>
      (table.columns.has('cost') || table.product !== null || table.models !== null ? 2e6 : 0) +
      (table.columns.has('origin') ? 1e6 : 0) +
      table.items.length;
    return {
      tables: tables.sort((one, two) => worth(two) - worth(one)),
      unsearched,
      rates: await this.#rates(survey),
    };
  }

  /** The table with columns as the user corrected them. */
  corrected({ cells, table }: FoundCosts, columns: ReadonlyMap<ColumnRole, number>): FoundCosts {
    return { cells, table: withColumns(cells, table, columns) };
  }

  /** What would be written: nothing is, until {@link write}. */
  plan(
    { cells, table }: FoundCosts,
    heads: CostColumnHeads,
    choices: CostChoices = NO_CHOICES,
  ): CostColumnsPlan {
    return planCostColumns(cells, table, heads, choices);
  }

  write({ block, rates, inputs }: CostColumnsPlan): Promise<void> {
    if (rates === null && inputs.length === 0) return this.port.writeBlocks([block]);
    return this.port.writeBlocks([block, ...(rates === null ? [] : [rates.block])], {
      sheet: block.area.sheet,
      addSheet: false,
      cells: [
        ...inputs.map(({ row, column }) => ({ row, column, value: '', style: 'percent' as const })),
        ...(rates?.inputs ?? []).map(({ row, column }) => ({
          row,
          column,
          value: '',
          style: 'input' as const,
        })),
      ],
      widths: new Map(),
      lists: [],
      names: rates === null ? [] : [rates.name],
    });
  }

  /** Adds a sheet with an invented cost table, for whoever has none at hand, and says where it is. */
  async addSample(language: Language): Promise<Area> {
    const plan = planSample(await this.port.survey(), language);
    await this.port.carryOut(plan);
    return cellArea(plan.sheet, 0, 0);
  }

  /** What the workbook's own table of rates converts into, and the currencies it has; null without. */
  async #rates(survey: Survey): Promise<RatesOfBook | null> {
    const area = ratesArea(survey);
    if (area === null) return null;
    const [rows = []] = await this.port.values([area]);
    const currencies = rows.map(([currency = '']) => String(currency).trim()).filter(Boolean);
    const [base] = currencies;
    return base === undefined ? null : { area, base, currencies };
  }
}
