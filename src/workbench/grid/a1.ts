const letters = 26;
const firstLetter = 65;

function columnName(column: number): string {
  const rest = Math.floor(column / letters);
  const letter = String.fromCharCode(firstLetter + (column % letters));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** A cell's address without its sheet; rows and columns count from 0. */
export const a1 = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** A cell's address with its sheet, quoted where Excel quotes it. */
export function fullA1(cell: { sheet: string; row: number; column: number }): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(cell.sheet);
  const sheet = plain ? cell.sheet : `'${cell.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${a1(cell.row, cell.column)}`;
}
