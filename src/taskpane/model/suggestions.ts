import type { ColumnRole } from '../../costsheet/map';
import {
  areaReference,
  cellArea,
  localAddress,
  netCostCells,
  referenceTo,
  sameSheet,
  type Area,
  type FoundTableCells,
  type SheetColumn,
  type Survey,
} from '../../workbook';
import type { Role } from './draft';

/** What a field of a formula takes from a cost table. */
const ROLES: Readonly<Partial<Record<Role, ColumnRole>>> = {
  costs: 'cost',
  origins: 'origin',
  hsCodes: 'hs',
  statements: 'statement',
};

/**
 * What the cost tables of the sheet suggest for each field; a field without a column stays blank. All
 * columns come from one table, those that were written beside it before its own.
 */
export function suggestedFields(
  survey: Survey,
  columns: readonly SheetColumn[],
  sheet: string,
): Readonly<Record<Role, string>> {
  const chosen = oneTable(columns.filter((one) => one.sheet === sheet && !one.interrupted));
  const column = (role: Role): string => {
    const found = chosen.find((one) => one.role !== null && one.role === ROLES[role]);
    return found === undefined ? '' : referenceTo(found, sheet);
  };
  const netCosts = netCostCells(survey);
  // the net cost often stands on a sheet of its own
  const netCost =
    netCosts.find((cell) => cell.sheet === sheet) ??
    (netCosts.length === 1 ? netCosts[0] : undefined);
  return {
    costs: column('costs'),
    origins: column('origins'),
    amount: netCost === undefined ? '' : areaReference(netCost, sheet),
    hsCodes: column('hsCodes'),
    statements: column('statements'),
    facts: '',
    usValues: '',
    rvc: '',
    usShare: '',
  };
}

/**
 * The figures of a row of models on the selected sheet: of the row that is selected, or of the first.
 * They are spelt without "$", so that the formula can be filled down.
 */
export function suggestedFigures(
  tables: readonly FoundTableCells[],
  { sheet, row }: Area,
): Readonly<Partial<Record<Role, string>>> {
  const found = tables.find(({ table }) => table.models !== null && sameSheet(table.sheet, sheet));
  if (found === undefined) return {};
  const { items, models } = found.table;
  const at = items.includes(row) ? row : items[0];
  const cellOf = (role: 'rvc' | 'usShare'): string => {
    const column = models?.columns.get(role)?.column;
    return column === undefined || at === undefined
      ? ''
      : localAddress(cellArea(sheet, at, column));
  };
  return { rvc: cellOf('rvc'), usShare: cellOf('usShare') };
}

/** The columns on the rows of the first that holds costs, or countries where none does. */
function oneTable(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const [written, own] = [
    columns.filter((one) => one.written),
    columns.filter((one) => !one.written),
  ];
  for (const group of [written, own]) {
    const first =
      group.find(({ role }) => role === 'cost') ?? group.find(({ role }) => role === 'origin');
    if (first === undefined) continue;
    const { row, rows } = first.area;
    return group.filter(({ area }) => area.row === row && area.rows === rows);
  }
  return [];
}
