import type { ColumnRole } from './column-role';
import { scoresOf, type RoleScores } from './header-role';
import { modelScoresOf, type ModelScores } from './models/model-heading';
import type { ModelRole } from './models/model-role';
import { between, isEmpty, isWords, type SheetCells } from './sheet-cells';

/** A row, or two rows, of headings over neighbouring columns. */
export interface Heading {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** by column: the words over it, of both rows where there are two */
  readonly texts: ReadonlyMap<number, string>;
  readonly scores: ReadonlyMap<number, RoleScores>;
  /** for what each column speaks where every row is one model */
  readonly modelScores: ReadonlyMap<number, ModelScores>;
}

const LONGEST = 80;
/** A heading speaks for a role from here on. */
const SPEAKS = 0.6;

/** Every heading in a row: side by side where blank columns stand between them. */
export function headingsAt(sheet: SheetCells, row: number): readonly Heading[] {
  return groupsIn(sheet, row).flatMap((group) => {
    const one = headingOf(sheet, row, row, group.left, group.right);
    const { left, right } = withGroupBelow(sheet, row + 1, group);
    const under = headingOf(sheet, row + 1, row + 1, left, right);
    // a title over the heading, in fewer cells than the heading has
    if (isHeading(under) && group.words * 2 <= wordsIn(sheet, row + 1, left, right)) return [];
    const two = underHeading(sheet, row + 1, left, right)
      ? headingOf(sheet, row, row + 1, left, right)
      : null;
    const better = two !== null && tellsMore(two, one) ? two : one;
    return isHeading(better) ? [better] : [];
  });
}

interface Group {
  readonly left: number;
  readonly right: number;
  /** cells with words; a merged cell is one */
  readonly words: number;
}

/** Cells of a row with words of its own: what is merged from above is none of them. */
const wordsIn = (sheet: SheetCells, row: number, left: number, right: number): number =>
  between(left, right).filter((column) => isWords(sheet.value(row, column))).length;

/** The columns of a group and of the words under it: the second row of headings may be wider. */
function withGroupBelow(
  sheet: SheetCells,
  row: number,
  group: Group,
): Pick<Group, 'left' | 'right'> {
  const below = groupsIn(sheet, row).filter(
    ({ left, right }) => left <= group.right + 1 && group.left <= right + 1,
  );
  return {
    left: Math.min(group.left, ...below.map(({ left }) => left)),
    right: Math.max(group.right, ...below.map(({ right }) => right)),
  };
}

/** Whether a row says the same as a heading over the same columns. */
export function repeats(sheet: SheetCells, row: number, heading: Heading): boolean {
  if (heading.bottom > heading.top) {
    return [...heading.texts.keys()].every(
      (column) => lineOf(sheet, row, column) === lineOf(sheet, heading.top, column),
    );
  }
  return [...heading.texts].every(([column, text]) => lineOf(sheet, row, column) === text);
}

const tellsMore = (one: Heading, other: Heading): boolean =>
  isModelHeading(one)
    ? modelRolesOf(one).size > modelRolesOf(other).size
    : rolesOf(one).size > rolesOf(other).size;

const isHeading = (heading: Heading): boolean => {
  if (isModelHeading(heading)) return true;
  const roles = rolesOf(heading);
  const money = roles.has('cost') || roles.has('unitPrice');
  const others = ['quantity', 'origin', 'hs', 'part', 'description', 'supplier'] as const;
  return roles.size >= 2 && (money || others.filter((role) => roles.has(role)).length >= 2);
};

/** The roles that the columns of a heading speak for, each column for its best one. */
function rolesOf({ scores }: Heading): ReadonlySet<ColumnRole> {
  const roles = new Set<ColumnRole>();
  for (const score of scores.values()) {
    const [best] = Object.entries(score).sort(([, one], [, two]) => two - one);
    if (best !== undefined && best[1] >= SPEAKS) roles.add(best[0] as ColumnRole);
  }
  return roles;
}

/** Models, and a figure to judge them by. */
const isModelHeading = (heading: Heading): boolean => {
  const roles = modelRolesOf(heading);
  const amounts = roles.has('netCost') || roles.has('transactionValue');
  return roles.has('model') && (roles.has('rvc') || (roles.has('vnm') && amounts));
};

const modelRolesOf = ({ modelScores }: Heading): ReadonlySet<ModelRole> =>
  new Set([...modelScores.values()].flatMap((scores) => Object.keys(scores) as ModelRole[]));

/** Columns that we wrote beside a table are no part of it. */
export const OURS = /^NAFTA /u;

/** Runs of cells with words and no number; one blank cell does not end a run. */
function groupsIn(sheet: SheetCells, row: number): readonly Group[] {
  const groups: { left: number; right: number; words: number; numbers: number }[] = [];
  for (const column of between(0, sheet.columns - 1)) {
    const value = shownIn(sheet, row, column);
    if (isEmpty(value) || (typeof value === 'string' && OURS.test(value))) continue;
    const anchor = sheet.mergedInto(row, column);
    const covered = anchor !== null && anchor[1] < column;
    const words = isWords(value) && value.length <= LONGEST && sheet.formula(row, column) === null;
    const last = groups.at(-1);
    const group =
      last !== undefined && column - last.right <= 2
        ? last
        : { left: column, right: column, words: 0, numbers: 0 };
    if (group !== last) groups.push(group);
    group.right = column;
    // a merged cell speaks once: a title over the whole table is no row of headings
    if (covered) continue;
    if (words) group.words += 1;
    else group.numbers += 1;
  }
  return groups.filter(({ words, numbers }) => words >= 2 && numbers * 4 <= words);
}

function headingOf(
  sheet: SheetCells,
  top: number,
  bottom: number,
  left: number,
  right: number,
): Heading {
  const texts = new Map<number, string>();
  const scores = new Map<number, RoleScores>();
  const modelScores = new Map<number, ModelScores>();
  for (const column of between(left, right)) {
    const lines = between(top, bottom).map((row) => lineOf(sheet, row, column));
    const text = [...new Set(lines.filter((line) => line !== ''))].join(' ');
    if (text === '') continue;
    texts.set(column, text);
    scores.set(column, scoresOf(text));
    modelScores.set(column, modelScoresOf(text));
  }
  return { top, bottom, left, right, texts, scores, modelScores };
}

/** A second row of headings: words or units under the first, and no figure. */
function underHeading(sheet: SheetCells, row: number, left: number, right: number): boolean {
  const values = between(left, right)
    .map((column) => shownIn(sheet, row, column))
    .filter((value) => !isEmpty(value));
  return (
    values.length > 0 &&
    values.every((value) => typeof value === 'string' && value.length <= 40 && !/^\d/u.test(value))
  );
}

const lineOf = (sheet: SheetCells, row: number, column: number): string => {
  const value = shownIn(sheet, row, column);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
};

/** What stands in a cell, or in the merged cell that covers it. */
function shownIn(sheet: SheetCells, row: number, column: number) {
  const anchor = sheet.mergedInto(row, column);
  return anchor === null ? sheet.value(row, column) : sheet.value(anchor[0], anchor[1]);
}
