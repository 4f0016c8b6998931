import Papa from 'papaparse';
import { csvFailure } from './sentences';

/** As many bytes as a person's table has; a larger file is no cost sheet. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a sheet holds. */
const [MOST_ROWS, MOST_COLUMNS, MOST_CHARACTERS] = [1_048_576, 16_384, 32_767];
/** Looked at for separators; a file may have one row of many cells. */
const SEPARATORS = [',', ';', '\t', '|'];
/** The first line with which Excel says what separates the cells of the others. */
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/u;
/** A number as every program writes it: no sign of currency, no separators of thousands. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
/** A spreadsheet keeps so many digits of a number; more of them are a name, such as a part number. */
const MOST_DIGITS = 15;

/**
 * The cells of a text file of separated values: comma, semicolon, tab or bar, found by looking or said
 * by a first line "sep=;"; UTF-8, UTF-16 with a byte order mark, or Windows-1252 where the bytes are
 * neither. Rows may differ in length, and "=1+1" is a text like any other.
 *
 * Throws WorkbookError with a sentence for a person where the file cannot be read.
 *
 * @example readCsv(new TextEncoder().encode('Part,Cost\nA,"1,5"')) //=> [['Part', 'Cost'], ['A', '1,5']]
 */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  if (bytes.length > MOST_BYTES) throw csvFailure('too-large', MOST_BYTES / 1024 / 1024);
  const text = decoded(bytes);
  if (text.includes('\0')) throw csvFailure('no-text');
  const said = SEPARATOR_LINE.exec(text);
  const { data, errors } = Papa.parse<string[]>(said === null ? text : text.slice(said[0].length), {
    delimitersToGuess: SEPARATORS,
    skipEmptyLines: false,
    ...(said?.[1] === undefined ? {} : { delimiter: said[1] }),
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw csvFailure('open-quotes', (open.row ?? 0) + 1);
  if (data.length > MOST_ROWS) throw csvFailure('too-many-rows', MOST_ROWS);
  for (const [row, cells] of data.entries()) {
    if (cells.length > MOST_COLUMNS) throw csvFailure('too-many-columns', row + 1, MOST_COLUMNS);
    if (cells.some((cell) => cell.length > MOST_CHARACTERS)) {
      throw csvFailure('long-text', row + 1, MOST_CHARACTERS);
    }
  }
  return data;
}

/**
 * What a cell of a text file holds: a number only where it is written as one, and nothing is lost.
 *
 * @example ['12.50', '007', '1,250', '=1+1', ' '].map(csvValue) //=> [12.5, '007', '1,250', '=1+1', null]
 */
export function csvValue(text: string): string | number | null {
  const clean = text.trim();
  if (clean === '') return null;
  const digits = clean.replace(/\D/gu, '').length;
  return NUMBER.test(clean) && digits <= MOST_DIGITS ? Number(clean) : text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
