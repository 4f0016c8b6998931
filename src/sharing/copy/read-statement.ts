import type { CellAddress, Workbook } from '../../engine';
import type { Language } from '../../origin';
import { readSelection, shownLevels, type CopyRequest } from './choice';
import { LABEL, VALUE, type CopyMarks } from './statement';
import { copyWords, type CopyWords } from './words';

/** What the statement of a copy says of how it was made. */
export interface ReadStatement {
  readonly sheet: string;
  readonly request: CopyRequest;
  readonly marks: CopyMarks;
}

/** So many rows are searched for the labels. */
const MOST_ROWS = 1000;
const MARK = /^[0-9a-f]{64}$/;
const KEYED = /^[0-9a-f]{64} [0-9a-f]{64}$/;

/** Reads the statement of a copy in whatever language it is; null where there is none to be read. */
export function readStatement(copy: Workbook): ReadStatement | null {
  const found = statementOf(copy);
  if (found === null) return null;
  const { sheet, language, words } = found;
  const valueOf = (label: string): string => labelled(copy, sheet, label);
  const sheets = readSelection(valueOf(words.selection));
  const [level] = valueOf(words.shown).split(':');
  const shown = shownLevels.find((one) => one === level?.trim());
  const integrity = valueOf(words.integrity).trim();
  if (sheets === null || shown === undefined || !MARK.test(integrity)) return null;
  const keyed = valueOf(words.keyed).trim();
  const supplier = valueOf(words.supplier);
  return {
    sheet,
    request: {
      sheets,
      shown,
      supplier: supplier === '' ? null : supplier,
      language,
      date: valueOf(words.madeOn),
    },
    marks: { integrity, keyed: KEYED.test(keyed) ? keyed : null },
  };
}

/** Whether the cell of the statement holds a mark, which cannot vouch for itself. */
export function isMark(copy: Workbook, { sheet, row, column }: CellAddress): boolean {
  if (column !== VALUE) return false;
  const label = copy.value({ sheet, row, column: LABEL });
  return Object.values(copyWords).some(
    ({ integrity, keyed }) => label === integrity || label === keyed,
  );
}

function statementOf(
  copy: Workbook,
): { readonly sheet: string; readonly language: Language; readonly words: CopyWords } | null {
  for (const [language, words] of Object.entries(copyWords) as [Language, CopyWords][]) {
    const sheet = copy.sheets.find(({ name }) => name === words.sheet)?.name;
    if (sheet !== undefined) return { sheet, language, words };
  }
  return null;
}

function labelled(copy: Workbook, sheet: string, label: string): string {
  const rows = copy.sheets.find(({ name }) => name === sheet)?.rows ?? 0;
  for (let row = 0; row < Math.min(rows, MOST_ROWS); row += 1) {
    if (copy.value({ sheet, row, column: LABEL }) !== label) continue;
    const value = copy.value({ sheet, row, column: VALUE });
    if (typeof value === 'string') return value;
  }
  return '';
}
