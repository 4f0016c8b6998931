import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { cellName, columnName, type SheetCells } from '../sheet-cells';
import type { Checked } from './index';

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gu;
/** So many alike make a rule that one cell can break. */
const FEW = 4;

/** One formula unlike its neighbours, or a typed number among formulas. */
export function formulaFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const found: Finding[] = [];
  for (const role of ['cost', 'unitPrice', 'quantity'] as const) {
    const column = chosen.columns.get(role)?.column;
    if (column === undefined) continue;
    const shapes = table.items.map((row) => [row, shapeOf(sheet, row, column)] as const);
    const counts = new Map<string, number>();
    for (const [, shape] of shapes) {
      if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    const [usual] = [...counts].sort(([, one], [, two]) => two - one);
    if (usual === undefined || usual[1] < FEW || usual[1] * 4 < shapes.length * 3) continue;
    for (const [row, shape] of shapes) {
      if (shape === usual[0]) continue;
      if (shape === null && sheet.value(row, column) === null) continue;
      const like = shapes.find(([, other]) => other === usual[0])?.[0] ?? row;
      const issue =
        shape === null
          ? say('number-among-formulas', { column: columnName(column) })
          : say('formula-differs', {
              formula: sheet.formula(row, column) ?? '',
              like: cellName(like, column),
              usual: sheet.formula(like, column) ?? '',
            });
      found.push({ row, column, issue, amount: costOf(row) });
    }
  }
  return found;
}

/** A formula as it reads from its own row: what is copied down is the same on every row. */
function shapeOf(sheet: SheetCells, row: number, column: number): string | null {
  const formula = sheet.formula(row, column);
  if (formula === null) return null;
  return formula.replace(
    REFERENCE,
    (_, left: string, letters: string, top: string, digits: string) => {
      const line = top === '$' ? digits : `[${Number(digits) - 1 - row}]`;
      return `${left}${letters}${line}`;
    },
  );
}
