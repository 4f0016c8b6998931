import { isOneCell, parseArea, type Area, type CellValue, type Survey } from '../../workbook';

/** A cell with what is typed into it: a formula begins with "=". */
export interface CellPlace {
  readonly cell: Area;
  readonly typed: CellValue;
  readonly formula: boolean;
}

/** More references in a row than this are no way to a constant. */
const MOST_STEPS = 8;

/**
 * Where a cell's content comes from: a formula that is one reference and nothing else leads to the
 * cell it names, as in the columns that the pane writes beside a cost sheet.
 */
export function originOf(cell: Area, survey: Survey): CellPlace {
  let place = placeIn(cell, survey);
  for (let step = 0; step < MOST_STEPS && place.formula; step += 1) {
    const next = parseArea(String(place.typed).slice(1), place.cell.sheet);
    if (next === null || !isOneCell(next)) break;
    place = placeIn(next, survey);
  }
  return place;
}

/** A cell with what is typed into it now. */
export function placeIn(cell: Area, { sheets }: Survey): CellPlace {
  const sheet = sheets.find(({ name }) => name.toLowerCase() === cell.sheet.toLowerCase());
  const typed =
    sheet === undefined
      ? ''
      : (sheet.formulas[cell.row - sheet.row]?.[cell.column - sheet.column] ?? '');
  return { cell, typed, formula: typeof typed === 'string' && typed.startsWith('=') };
}
