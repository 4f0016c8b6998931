import type { CellAddress, Workbook } from '../../engine';
import type { FormBook, FormSheet } from '../../workbook/form';

/** A form as filling it sees one, over an open workbook. */
export function formBook(form: Workbook): FormBook {
  return {
    sheets: form.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ name, rows, columns }): FormSheet => {
        const at = (row: number, column: number) => ({ sheet: name, row, column });
        return {
          name,
          rows,
          columns,
          text: (row, column) => form.text(at(row, column)),
          hasFormula: (row, column) => holdsFormula(form, at(row, column)),
          merges: form.layout(name).merges,
          choices: (row, column) => choicesOf(form, at(row, column)),
        };
      }),
  };
}

const holdsFormula = (form: Workbook, cell: CellAddress): boolean =>
  form.formula(cell) !== null || form.spillAnchor(cell) !== null;

/** The list that a cell's validation insists on; null where it has none, or only warns. */
function choicesOf(form: Workbook, cell: CellAddress): readonly string[] | null {
  const list = form.validations.find(
    ({ range, style }) =>
      style === 'stop' &&
      range.sheet === cell.sheet &&
      cell.row >= range.row &&
      cell.row < range.row + range.rows &&
      cell.column >= range.column &&
      cell.column < range.column + range.columns,
  );
  if (list === undefined) return null;
  const written = /^"(.*)"$/.exec(list.source)?.[1];
  if (written !== undefined) return written.split(',').map((choice) => choice.trim());
  const source = form.resolve(list.source.replace(/^=/, ''), cell);
  if (source === null) return null;
  const texts: string[] = [];
  for (let row = 0; row < source.rows; row++) {
    for (let column = 0; column < source.columns; column++) {
      const at = { sheet: source.sheet, row: source.row + row, column: source.column + column };
      const text = form.text(at).trim();
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}
