import { openWorkbook, type CellAddress, type Workbook } from '../../engine';
import { columnOf, rowOf, type StoredSheet } from '../../engine/model';
import { readXlsx } from '../../engine/xlsx';
import { failure, success, type Issue, type Outcome } from '../../origin';
import { cellArea, fullAddress } from '../../workbook';
import { sayOfAnswer, type AnswerCell } from '../../workbook/answer';
import type { OwnCosts } from './own-costs';

/** A cell of the request as the customer will see it. */
export interface SeenCell extends CellAddress {
  readonly before: string;
  readonly now: string;
  /** false for a check of the request that follows what was filled */
  readonly filled: boolean;
}

export interface FilledRequest {
  readonly bytes: Uint8Array;
  /** every cell that differs, row by row */
  readonly seen: readonly SeenCell[];
}

/**
 * The request with its answers, as bytes, every other part as it came. The bytes are read again before
 * anybody gets them: they must differ from the request in the answers alone, and show no own cost.
 *
 * Issues: the file would differ elsewhere, or an answer is an amount of the own workbook.
 */
export function fillRequest(
  request: Uint8Array,
  cells: readonly AnswerCell[],
  costs: OwnCosts,
): Outcome<FilledRequest> {
  const book = openWorkbook(request);
  const before = new Map(cellsWithText(book));
  const change = book.apply([{ kind: 'cells', cells }]);
  const filled = new Set(cells.map(nameOf));
  const seen = change.cells
    .map((cell) => ({
      ...cell,
      before: before.get(nameOf(cell)) ?? '',
      now: book.text(cell),
      filled: filled.has(nameOf(cell)),
    }))
    .sort((one, two) => one.row - two.row || one.column - two.column);
  const bytes = book.save();
  const problems = [
    ...strayChanges(request, bytes, filled, new Set(seen.map(({ sheet }) => sheet))),
    ...disclosed(seen, costs),
  ];
  return problems.length > 0 ? failure(...problems.slice(0, 3)) : success({ bytes, seen });
}

const nameOf = ({ sheet, row, column }: CellAddress): string =>
  fullAddress(cellArea(sheet, row, column));

function* cellsWithText(book: Workbook): Generator<readonly [string, string]> {
  for (const { name: sheet, rows, columns } of book.sheets)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const text = book.text({ sheet, row, column });
        if (text !== '') yield [nameOf({ sheet, row, column }), text];
      }
}

/** Where the two files differ, besides the cells that were filled: parts, formulas and constants. */
function strayChanges(
  request: Uint8Array,
  answered: Uint8Array,
  filled: ReadonlySet<string>,
  sheets: ReadonlySet<string>,
): readonly Issue[] {
  const [asked, answer] = [readXlsx(request), readXlsx(answered)];
  const changed = asked.sheets.filter(({ name }) => sheets.has(name));
  const sheetParts = new Set(changed.map(({ part }) => part));
  const parts = new Set([...asked.parts.keys(), ...answer.parts.keys()]);
  const strayParts = [...parts].filter(
    (part) => !sheetParts.has(part) && !sameBytes(asked.parts.get(part), answer.parts.get(part)),
  );
  const strayCells = answer.sheets.flatMap((sheet) =>
    differing(
      asked.sheets.find(({ name }) => name === sheet.name),
      sheet,
    ).filter((cell) => !filled.has(cell)),
  );
  return [...strayParts, ...strayCells].map((cell) => sayOfAnswer('fills-otherwise', { cell }));
}

function differing(asked: StoredSheet | undefined, answered: StoredSheet): readonly string[] {
  const keys = new Set([...(asked?.cells.keys() ?? []), ...answered.cells.keys()]);
  return [...keys].flatMap((key) => {
    const [one, two] = [asked?.cells.get(key), answered.cells.get(key)];
    // what a check shows follows from what was filled
    const same =
      (one?.formula ?? null) === (two?.formula ?? null) &&
      (one?.formula != null || (one?.value ?? null) === (two?.value ?? null));
    return same ? [] : [nameOf({ sheet: answered.name, row: rowOf(key), column: columnOf(key) })];
  });
}

const sameBytes = (one: Uint8Array | undefined, two: Uint8Array | undefined): boolean =>
  one !== undefined &&
  two !== undefined &&
  one.length === two.length &&
  one.every((byte, index) => byte === two[index]);

const disclosed = (seen: readonly SeenCell[], costs: OwnCosts): readonly Issue[] =>
  seen
    .filter(({ now }) => costs.isIn(now))
    .map((cell) => sayOfAnswer('discloses-cost', { cell: nameOf(cell), value: cell.now }));
