import { cellArea, type Area } from './area';
import type { Survey } from './port';

/** A cell whose formula calls one of our functions, in a good or a damaged spelling. */
export interface OurFormula {
  readonly cell: Area;
  /** as a user types it: "=NAFTA.QUALIFIES(...)" */
  readonly formula: string;
  /** the file's own spelling where Excel has lost the link to the add-in; null where it is sound */
  readonly damaged: string | null;
}

/** NAFTA. and, where the add-in is loaded for development, NAFTADEV. */
const SOUND = /(?<![\w.])NAFTA(?:DEV)?\.[A-Z_]/i;
/** _xldudf_NAFTA_QUALIFIES, [2]!_xldudf_..., 'book.xla'!_xldudf_..., x.xla!_xldudf_... */
const DAMAGED = /(?:\[\d+\]!|'[^']*'!|[\w.[\]]+!)?_xldudf_NAFTA(?:DEV)?_/gi;

/** Every formula of ours on every sheet, in the order of the sheets, row by row. */
export function findFormulas(survey: Survey): readonly OurFormula[] {
  return survey.sheets.flatMap(({ name, row, column, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const found = typeof cell === 'string' ? ours(cell) : null;
        return found === null
          ? []
          : [{ cell: cellArea(name, row + down, column + right), ...found }];
      }),
    ),
  );
}

function ours(cell: string): Omit<OurFormula, 'cell'> | null {
  if (!cell.startsWith('=')) return null;
  const bare = withoutTexts(cell);
  if (DAMAGED.test(resetOf(bare))) {
    return { formula: repaired(cell), damaged: cell };
  }
  return SOUND.test(bare) ? { formula: cell, damaged: null } : null;
}

function resetOf(text: string): string {
  DAMAGED.lastIndex = 0;
  return text;
}

/** A text inside a formula may speak of our functions without calling one. */
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

const repaired = (formula: string): string => formula.replace(DAMAGED, 'NAFTA.');
