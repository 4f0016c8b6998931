import type { CellValue } from '../../workbook';

/** A model of a long table, with the positions of its lines. */
export interface ModelLines {
  readonly value: CellValue;
  readonly positions: readonly number[];
}

/** As TRIM makes cells equal in the formulas that filter them: spaces outside and in a row, and capitals, do not count. */
const keyOf = (value: CellValue): string =>
  String(value).replace(/ +/gu, ' ').replace(/^ | $/gu, '').toUpperCase();

export const sameModel = (one: CellValue, other: CellValue): boolean => keyOf(one) === keyOf(other);

/** The models in the order of their first lines, and the positions of lines without one. */
export function modelsIn(values: readonly CellValue[]): {
  readonly models: readonly ModelLines[];
  readonly without: readonly number[];
} {
  const found = new Map<string, { value: CellValue; positions: number[] }>();
  const without: number[] = [];
  values.forEach((value, position) => {
    const key = keyOf(value);
    const known = found.get(key);
    if (key === '') without.push(position);
    else if (known === undefined) found.set(key, { value, positions: [position] });
    else known.positions.push(position);
  });
  return { models: [...found.values()], without };
}
