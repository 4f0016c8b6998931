import {
  areaReference,
  NO_CHOICES,
  planCostColumns,
  type Area,
  type BlockWrite,
  type CostColumn,
  type CostColumnHeads,
  type Survey,
} from '../../workbook';
import { tableColumns, writtenColumns, type LineColumns } from '../../workbook/results';
import type { FoundCosts } from './cost-sheet-desk';

/** How formulas reach the lines of a cost table, and what must be written for it first. */
export interface LineSource {
  readonly found: FoundCosts;
  readonly lines: LineColumns;
  /** the column of models; "" where the table has none */
  readonly models: string;
  readonly blocks: readonly BlockWrite[];
}

/**
 * The columns of an Excel table by name where it can be read as it stands; otherwise columns beside
 * it, those that are there already, or new ones.
 */
export function lineSource(
  found: FoundCosts,
  survey: Survey,
  heads: CostColumnHeads,
  written: ReadonlyMap<CostColumn, Area> | null,
): LineSource {
  const direct = written === null ? tableColumns(survey, found.table) : null;
  if (direct !== null) {
    const { model = '', ...lines } = Object.fromEntries(direct);
    return { found, lines: spelt((role) => lines[role]), models: model, blocks: [] };
  }
  const planAt = (column: number | null) =>
    planCostColumns(found.cells, found.table, heads, NO_CHOICES, column);
  const plan = planAt(null);
  const standing = written ?? writtenColumns(found.cells, planAt);
  const areas = standing ?? plan.areas;
  const costs = areas.get('cost');
  const model = found.table.columns.get('model')?.column;
  return {
    found,
    lines: spelt((role) => {
      const area = areas.get(role);
      return area === undefined ? undefined : areaReference(area, '');
    }),
    models:
      model === undefined || costs === undefined
        ? ''
        : areaReference({ ...costs, column: model }, ''),
    blocks: standing === null ? [plan.block] : [],
  };
}

const spelt = (reference: (role: CostColumn) => string | undefined): LineColumns => ({
  costs: reference('cost') ?? '',
  origins: reference('origin') ?? '',
  hsCodes: reference('hs') ?? '',
  statements: reference('statement') ?? '',
});
