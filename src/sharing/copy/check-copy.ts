import { openWorkbook, type CellValue, type Workbook } from '../../engine';
import type { Issue } from '../../origin';
import { cellArea, fullAddress } from '../../workbook/area';
import { writtenFormula } from './canonical';
import type { CopiedSheet } from './copy-sheet';
import { bytesOf, copyKeyOf, figuresMark, planCopy, textOfCopy } from './make-copy';
import { integrityMark, keyedMark } from './marks';
import { readStatement, type ReadStatement } from './read-statement';
import { CopyProblem, say } from './sentences';
import type { BookStudy } from './study';

/** What a check found. */
export interface CheckedCopy {
  /** the copy is what its maker gave out, made from the figures that the original holds now */
  readonly sound: boolean;
  readonly finding: Issue;
  /** what differs, sheet by sheet, cell by cell */
  readonly differences: readonly Issue[];
  /** differences that are not listed */
  readonly more: number;
}

const MOST_LISTED = 200;

/**
 * Compares a copy with what its original gives now.
 *
 * Throws CopyProblem where the workbook is no copy.
 */
export async function checkCopy(copy: Workbook, study: BookStudy): Promise<CheckedCopy> {
  const statement = readStatement(copy);
  if (statement === null) throw new CopyProblem('check-no-statement');
  const integrity = await integrityMark(textOfCopy(copy, statement.sheet));
  const intact = integrity === statement.marks.integrity;
  const planned = replanned(study, statement);
  if (planned instanceof CopyProblem) {
    const differences = [say('check-original-lacks', { reason: planned.message })];
    const finding = say(intact ? 'check-other-figures' : 'check-changed-and-figures');
    return { sound: false, finding, differences, more: 0 };
  }
  const marks = await keyedState(study, planned, statement);
  const found = differencesOf(copy, planned, statement.sheet);
  const finding = findingOf({ intact, marks, same: found.length === 0 });
  const unseen = !intact && found.length === 0;
  const differences = unseen
    ? [say('difference-statement', { sheet: statement.sheet })]
    : found.slice(0, MOST_LISTED);
  return {
    sound: finding.code === 'check-unchanged' || finding.code === 'check-unchanged-no-key',
    finding,
    differences,
    more: Math.max(0, found.length - MOST_LISTED),
  };
}

function replanned(
  study: BookStudy,
  { request }: ReadStatement,
): readonly CopiedSheet[] | CopyProblem {
  try {
    return planCopy(study, request).sheets;
  } catch (error) {
    if (error instanceof CopyProblem) return error;
    throw error;
  }
}

/** What the keyed marks say; null where the copy or the original has none. */
interface KeyedState {
  /** the figures are those that the original holds now */
  readonly figures: boolean;
  /** the integrity mark is the one that the original gave out */
  readonly seal: boolean;
}

async function keyedState(
  study: BookStudy,
  sheets: readonly CopiedSheet[],
  { marks }: ReadStatement,
): Promise<KeyedState | null> {
  const key = copyKeyOf(study.workbook);
  if (key === null || marks.keyed === null) return null;
  const [figures, seal] = marks.keyed.split(' ');
  return {
    figures: figures === (await figuresMark(key, study, sheets)),
    seal: seal === (await keyedMark(key, marks.integrity)),
  };
}

function findingOf(found: {
  readonly intact: boolean;
  readonly marks: KeyedState | null;
  readonly same: boolean;
}): Issue {
  const { intact, marks, same } = found;
  if (!intact) return say(marks?.figures === false ? 'check-changed-and-figures' : 'check-changed');
  if (marks === null) return say(same ? 'check-unchanged-no-key' : 'check-differs-no-key');
  if (!marks.seal) return say('check-forged');
  return say(marks.figures && same ? 'check-unchanged' : 'check-other-figures');
}

/** Both are read back from files, so that a value is compared with what a file can hold. */
function differencesOf(
  copy: Workbook,
  planned: readonly CopiedSheet[],
  statement: string,
): readonly Issue[] {
  const expected = openWorkbook(bytesOf(planned));
  const wanted = new Set(expected.sheets.map(({ name }) => name));
  const there = new Set(copy.sheets.map(({ name }) => name));
  return [
    ...[...there]
      .filter((name) => !wanted.has(name) && name !== statement)
      .map((sheet) => say('difference-extra-sheet', { sheet })),
    ...[...wanted].flatMap((sheet) =>
      there.has(sheet)
        ? cellDifferences(copy, expected, sheet)
        : [say('difference-lost-sheet', { sheet })],
    ),
  ];
}

/** More cells than any sheet of a copy has: a far corner is not walked to. */
const MOST_CELLS = 5_000_000;

function cellDifferences(copy: Workbook, expected: Workbook, sheet: string): readonly Issue[] {
  const size = (workbook: Workbook) =>
    workbook.sheets.find(({ name }) => name === sheet) ?? { rows: 0, columns: 0 };
  const [one, two] = [size(copy), size(expected)];
  const rows = Math.max(one.rows, two.rows);
  const columns = Math.max(one.columns, two.columns);
  if (rows * columns > MOST_CELLS) return [say('difference-statement', { sheet })];
  const found: Issue[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = { sheet, row, column };
      const cell = fullAddress(cellArea(sheet, row, column));
      if (writtenFormula(copy, at) !== null) found.push(say('difference-formula', { cell }));
      else if (!same(copy.value(at), expected.value(at))) {
        const values = { copy: shown(copy, at), original: shown(expected, at) };
        found.push(say('difference-cell', { cell, ...values }));
      }
    }
  return found;
}

const same = (one: CellValue, two: CellValue): boolean =>
  isNothing(one) ? isNothing(two) : JSON.stringify(one) === JSON.stringify(two);

const isNothing = (value: CellValue): boolean => value === null || value === '';

const shown = (
  workbook: Workbook,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): string => {
  const text = workbook.text(cell).slice(0, 80);
  return text === '' ? '-' : `"${text}"`;
};
