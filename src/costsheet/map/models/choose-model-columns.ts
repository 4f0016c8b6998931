import { goodNames } from '../../../scenario';
import { readShare } from '../../number-text';
import { fold } from '../../words';
import { yesOrNo } from '../../yes-or-no';
import { shownAmount } from '../amount-text';
import type { Proposal } from '../column-role';
import type { FoundTable } from '../find-tables';
import type { MappedTable } from '../map-sheet';
import { between, isEmpty, isWords, type SheetCells } from '../sheet-cells';
import { isShare, modelRoles, shareRoles, type ModelColumns, type ModelRole } from './model-role';

const ENOUGH = 0.5;
/** Of ten rows one may lack a name, and one may have that of another; of four, too. */
const EXCEPT = 0.1;
const FEW = 4;
const SPEAKS = 0.6;

/**
 * The columns of a table in which each row is one model; null where its rows are something else: parts,
 * which have numbers, tariff codes or prices, or where no figure is there to judge a model by.
 */
export function modelColumnsOf(sheet: SheetCells, table: FoundTable): ModelColumns | null {
  const found = proposedModelColumns(sheet, table);
  return listsModels(sheet, table, found) ? found : null;
}

/** Whether the rows of a table could be models: one of its columns is headed like their names. */
export const mayListModels = ({ models, found }: Pick<MappedTable, 'models' | 'found'>): boolean =>
  models !== null ||
  [...found.heading.modelScores.values()].some(({ model }) => model !== undefined);

/** The columns that headings and cells propose for a row per model, whatever the rows seem to be. */
export function proposedModelColumns(sheet: SheetCells, table: FoundTable): ModelColumns {
  const { heading, items } = table;
  const columns = new Map<ModelRole, Proposal>();
  const taken = new Set<number>();
  for (const role of modelRoles) {
    const proposals = between(heading.left, heading.right).flatMap((column): Proposal[] => {
      const score = heading.modelScores.get(column)?.[role] ?? 0;
      if (score === 0 || taken.has(column)) return [];
      const share = shareThatReads(sheet, items, column, role);
      const header = heading.texts.get(column) ?? '';
      if (share === null) {
        return [{ column, confidence: score, reason: { code: 'header-words', header } }];
      }
      const confidence = round(score * (0.5 + share / 2));
      const reason = { code: 'header-and-data', header, share: round(share) } as const;
      return share < ENOUGH ? [] : [{ column, confidence, reason }];
    });
    const [best] = proposals.sort((one, two) => two.confidence - one.confidence);
    if (best === undefined) continue;
    columns.set(role, best);
    taken.add(best.column);
  }
  return { columns, inPercent: inPercentOf(sheet, items, columns) };
}

/** The columns of shares that say 62.5 for 62.5 %: no cell of them could be a fraction. */
export function inPercentOf(
  sheet: SheetCells,
  items: readonly number[],
  columns: ReadonlyMap<ModelRole, Pick<Proposal, 'column'>>,
): ReadonlySet<number> {
  const shares = shareRoles.flatMap((role) => columns.get(role)?.column ?? []);
  return new Set(
    shares.filter((column) => {
      const numbers = items
        .map((row) => sheet.value(row, column))
        .filter((value): value is number => typeof value === 'number' && value !== 0);
      return numbers.length > 0 && numbers.every((number) => Math.abs(number) > 1);
    }),
  );
}

function listsModels(
  sheet: SheetCells,
  { heading, items }: FoundTable,
  { columns }: ModelColumns,
): boolean {
  const model = columns.get('model')?.column;
  if (model === undefined || items.length === 0) return false;
  const amounts = columns.has('netCost') || columns.has('transactionValue');
  if (!columns.has('rvc') && !(columns.has('vnm') && amounts)) return false;
  const names = items.map((row) => fold(sheet.text(row, model))).filter((name) => name !== '');
  const own = new Set([...columns.values()].map(({ column }) => column));
  const ofParts = [...heading.scores].some(([column, scores]) => {
    const { part = 0, hs = 0, unitPrice = 0, statement = 0 } = scores;
    const isPart = part >= SPEAKS && heading.modelScores.get(column)?.model === undefined;
    return !own.has(column) && (isPart || Math.max(hs, unitPrice, statement) >= SPEAKS);
  });
  const except = Math.max(items.length * EXCEPT, items.length < FEW ? 0 : 1);
  return (
    !ofParts &&
    names.length >= items.length - except &&
    new Set(names).size >= names.length - except
  );
}

/** How many of the filled cells read as what the role holds; null where no cell is filled. */
function shareThatReads(
  sheet: SheetCells,
  items: readonly number[],
  column: number,
  role: ModelRole,
): number | null {
  const filled = items.filter((row) => !isEmpty(sheet.value(row, column)));
  if (filled.length === 0) return null;
  return filled.filter((row) => readsAs(sheet, row, column, role)).length / filled.length;
}

function readsAs(sheet: SheetCells, row: number, column: number, role: ModelRole): boolean {
  const value = sheet.value(row, column);
  if (role === 'model') return isWords(value) || typeof value === 'number';
  if (role === 'good') return typeof value === 'string' && isGood(value);
  if (role === 'coreParts') return yesOrNo(value) !== null;
  if (isShare(role)) {
    const percent = typeof value === 'number' && value >= -100 && value <= 100;
    return percent || (typeof value === 'string' && readShare(value).ok);
  }
  return typeof value === 'number' || (typeof value === 'string' && shownAmount(value) !== null);
}

const GOODS: ReadonlySet<string> = new Set(goodNames);

/** A name of the contract, or a tariff code of six digits and more: what the functions judge. */
export const isGood = (text: string): boolean =>
  GOODS.has(text.trim().toLowerCase()) || /^\d{4}[. ]?\d{2}(?:[. ]?\d{2,4})*$/u.test(text.trim());

const round = (share: number): number => Math.round(share * 100) / 100;
