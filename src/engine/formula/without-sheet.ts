import { parseA1Ref, parseStructRef, type Token } from '@borgar/fx/xlsx';
import { isReferenceToken, tokensOf } from './parse';

/** What goes when a sheet is deleted: its name and the names of its tables, in capitals. */
export interface Gone {
  readonly sheet: string;
  readonly tables: ReadonlySet<string>;
}

/** A formula after a sheet was deleted: what referred to the sheet or to its tables is #REF!. */
export function withoutSheet(formula: string, gone: Gone): string {
  const tokens = tokensOf(formula);
  const lost = tokens.map((token) => isLost(token, gone));
  if (!lost.includes(true)) return formula;
  const spill = (index: number): boolean =>
    tokens[index]?.value === '#' && lost[index - 1] === true;
  return tokens
    .map((token, index) => (lost[index] ? '#REF!' : spill(index) ? '' : token.value))
    .join('');
}

function isLost({ type, value }: Token, gone: Gone): boolean {
  if (type === 'range_named' && gone.tables.has(value.toUpperCase())) return true;
  if (type === 'structured') {
    const parsed = parseStructRef(value);
    return !parsed?.workbookName && gone.tables.has((parsed?.table ?? '').toUpperCase());
  }
  return sheetsOf({ type, value }).includes(gone.sheet);
}

/** Whether a reference through several sheets (First:Last!A1) begins or ends with this one. */
export function spansSheet(formula: string, sheet: string): boolean {
  return (
    formula.includes('!') &&
    tokensOf(formula).some((token) => {
      const sheets = sheetsOf(token);
      return sheets.length > 1 && sheets.includes(sheet);
    })
  );
}

/** The sheets of this workbook that a reference names, in capitals: two where it spans sheets. */
function sheetsOf(token: Token): string[] {
  if (!token.value.includes('!')) return [];
  if (token.type !== 'range_named' && !isReferenceToken(token)) return [];
  const parsed = parseA1Ref(token.value);
  if (!parsed || parsed.workbookName || !parsed.sheetName) return [];
  return parsed.sheetName.toUpperCase().split(':');
}
