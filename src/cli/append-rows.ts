import type { Edit, Workbook } from '../engine';

/**
 * The edits that append rows of texts to a sheet, with its heads where the sheet is not there yet.
 * Texts are constants, whatever they begin with.
 */
export function appendedRows(
  workbook: Workbook,
  sheet: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Edit[] {
  if (rows.length === 0) return [];
  const existing = workbook.sheets.find(({ name }) => name === sheet);
  const all = existing === undefined ? [heads, ...rows] : rows;
  const first = existing?.rows ?? 0;
  const cells = all.flatMap((texts, index) =>
    texts.flatMap((value, column) =>
      value === ''
        ? []
        : [
            {
              sheet,
              row: first + index,
              column,
              value,
              numberFormat: '@',
              bold: first + index === 0,
            },
          ],
    ),
  );
  return [
    ...(existing === undefined ? [{ kind: 'addSheet', name: sheet } as const] : []),
    { kind: 'cells', cells },
  ];
}
