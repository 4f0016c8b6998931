import { originIn, shownAmount, statementIn, type SheetValue } from '../../costsheet/map';
import type { CellRows, CellValue } from '../../workbook';
import type { FoundCosts } from './cost-sheet-desk';

/** The lines of a found cost table as the functions take them, to compute with before anything is written. */
export interface CostValues {
  readonly costs: CellRows;
  readonly origins: CellRows;
  readonly hsCodes: CellRows | null;
  readonly statements: CellRows | null;
  /** of each line; "" where the cell is blank */
  readonly models: readonly CellValue[];
}

/**
 * What the columns of a table hold on its lines, read as the new columns would: an amount that is text
 * counts where it means one number, "Made in Mexico" is MX, a yes is a statement.
 */
export function costValues({ cells, table }: FoundCosts): CostValues {
  const { items, columns, product } = table;
  const at = (row: number, column: number): CellValue => plain(cells.value(row, column));
  const column = (
    role: 'origin' | 'hs' | 'statement',
    read: (value: CellValue) => CellValue,
  ): CellRows | null => {
    const found = columns.get(role)?.column;
    return found === undefined ? null : items.map((row) => [read(at(row, found))]);
  };
  const amount = (row: number, from: number): number | '' => amountOf(at(row, from));
  const cost = columns.get('cost')?.column;
  const costs = items.map((row): readonly CellValue[] => {
    if (cost !== undefined) return [amount(row, cost)];
    if (product === null) return [''];
    const quantity = amount(row, product.quantity);
    const price = amount(row, product.unitPrice);
    return [quantity === '' || price === '' ? '' : quantity * price];
  });
  const model = columns.get('model')?.column;
  return {
    costs,
    origins: column('origin', originText) ?? items.map(() => ['']),
    hsCodes: column('hs', (code) => code),
    statements: column('statement', statementText),
    models: items.map((row) => (model === undefined ? '' : at(row, model))),
  };
}

/** The lines at some positions only. */
export function linesAt(values: CostValues, positions: readonly number[]): CostValues {
  const only = <T>(rows: readonly T[]): readonly T[] =>
    positions.flatMap((position) => rows.slice(position, position + 1));
  return {
    costs: only(values.costs),
    origins: only(values.origins),
    hsCodes: values.hsCodes === null ? null : only(values.hsCodes),
    statements: values.statements === null ? null : only(values.statements),
    models: only(values.models),
  };
}

function originText(value: CellValue): CellValue {
  const read = typeof value === 'string' ? originIn(value) : null;
  return read?.kind === 'read' ? read.text : value;
}

function statementText(value: CellValue): CellValue {
  const read = statementIn(value);
  return read.kind === 'read' ? read.text : value;
}

function plain(value: SheetValue): CellValue {
  return value === null || typeof value === 'object' ? '' : value;
}

function amountOf(value: CellValue): number | '' {
  if (typeof value === 'number') return value;
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  return shown === null || shown.orElse !== null ? '' : shown.value;
}
