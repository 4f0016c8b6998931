import { functionIds } from '../functions/ids';
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
/** A text inside a formula may speak of our functions without calling one. */
const TEXT = '"(?:[^"]|"")*"';
/** [2]!, x.xla!, 'C:\add-ins\x.xlam'!, 'https://example.com/x.xlam'! */
const BOOK = String.raw`(?:\[[^\]"]{0,260}\]|'(?:[^']|''){0,400}'|(?:\[[^\]"]{0,260}\])?[\w.\-\\:/]{1,260})!`;
/** _xldudf_NAFTA_QUALIFIES( with or without a book before it, and [2]!NAFTA.QUALIFIES( */
const DAMAGED = new RegExp(
  `${TEXT}|(?:(?:${BOOK})?_xldudf_NAFTA(?:DEV)?_|${BOOK}(?:_xll\\.)?NAFTA(?:DEV)?\\.)(\\w+)(?=\\s*\\()`,
  'gi',
);

const OUR_IDS = new Set<string>(functionIds);

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
  if (!cell.startsWith('=') || !/NAFTA/i.test(cell)) return null;
  const formula = repairedFormula(cell);
  if (formula !== cell) return { formula, damaged: cell };
  return SOUND.test(withoutTexts(cell)) ? { formula: cell, damaged: null } : null;
}

const withoutTexts = (formula: string): string => formula.replace(new RegExp(TEXT, 'g'), '""');

/**
 * A formula with our functions as a user types them, whatever Excel made of them when it opened the
 * file without the add-in: the name under which a file holds them, or a link to another file.
 *
 * @example repairedFormula('=[2]!_xldudf_NAFTA_CHECK(A1)') //=> "=NAFTA.CHECK(A1)"
 */
export const repairedFormula = (formula: string): string =>
  formula.replace(DAMAGED, (match: string, id: string | undefined) =>
    id !== undefined && OUR_IDS.has(id.toUpperCase()) ? `NAFTA.${id}` : match,
  );
