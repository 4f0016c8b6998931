import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { cellName, columnName, type SheetCells } from '../sheet-cells';
import type { Checked } from './index';

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gu;
/** So many alike make a rule that one cell can break. */
const FEW = 4;

/** One formula unlike its neighbours, or a typed number among formulas. */
export function formulaFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  return formulaRoles.flatMap((role): readonly Finding[] => {
    const column = chosen.columns.get(role)?.column;
    const pattern = column === undefined ? null : patternIn(sheet, table.items, column);
    if (column === undefined || pattern === null) return [];
    return pattern.unlike.map((row) => {
      const formula = sheet.formula(row, column);
      const issue =
        formula === null
          ? say('number-among-formulas', { column: columnName(column) })
          : say('formula-differs', {
              formula,
              like: cellName(pattern.row, column),
              usual: pattern.formula,
            });
      return { row, column, issue, amount: costOf(row) };
    });
  });
}

/** The columns in which a formula unlike the others is a doubt. */
export const formulaRoles = ['cost', 'unitPrice', 'quantity'] as const;

/** The formula that nearly all lines of a column share, and the lines that have another or none. */
export interface Pattern {
  /** a line that has it, and the formula there */
  readonly row: number;
  readonly formula: string;
  readonly unlike: readonly number[];
}

/** Null where the lines of the column share no formula. */
export function patternIn(
  sheet: SheetCells,
  items: readonly number[],
  column: number,
): Pattern | null {
  const shapes = items.map((row) => [row, shapeOf(sheet, row, column)] as const);
  const counts = new Map<string, number>();
  for (const [, shape] of shapes) {
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, two]) => two - one);
  if (usual === undefined || usual[1] < FEW || usual[1] * 4 < shapes.length * 3) return null;
  const row = shapes.find(([, shape]) => shape === usual[0])?.[0] ?? 0;
  const unlike = shapes.flatMap(([each, shape]) =>
    shape === usual[0] || (shape === null && sheet.value(each, column) === null) ? [] : [each],
  );
  return { row, formula: sheet.formula(row, column) ?? '', unlike };
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
