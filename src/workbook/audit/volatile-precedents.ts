import type { AstExpression } from '@borgar/fx';
import { fullAddress, type Area } from '../area';
import { parseFormula, visit } from '../formula-tree';
import { formulaAt, usedRows, type AuditBook } from './audit-book';
import type { AuditFinding } from './finding';
import { precedentsOf } from './precedents-of';
import { say } from './sentences';

/** Functions that Excel calculates at every edit, and all that depends on them. */
const VOLATILE = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);
/** as many formulas above ours are followed */
const MOST_FORMULAS = 50_000;

/** Formulas above ours, or ours themselves, that are calculated anew at every edit. */
export function* volatilePrecedents(book: AuditBook): Generator<void, readonly AuditFinding[]> {
  const upstream = yield* upstreamOf(book);
  const byFunction = new Map<string, string[]>();
  for (const [key, { tree }] of upstream.formulas) {
    for (const name of volatileIn(tree)) {
      const cells = byFunction.get(name) ?? [];
      byFunction.set(name, cells);
      cells.push(key);
    }
  }
  const ours = new Set(book.formulas.map(({ cell }) => fullAddress(cell)));
  const found = [...byFunction].map(([name, keys]): AuditFinding => ({
    severity: 'warning',
    cells: keys.flatMap((key) => upstream.formulas.get(key)?.cell ?? []),
    issue: say('volatile-precedent', {
      function: name,
      count: downstream(keys, upstream.readers).filter((key) => ours.has(key)).length,
    }),
    worth: null,
    fix: null,
  }));
  if (!upstream.cut) return found;
  const issue = say('precedents-cut', { most: MOST_FORMULAS });
  return [...found, { severity: 'note', cells: [], issue, worth: null, fix: null }];
}

function volatileIn(tree: AstExpression | null): ReadonlySet<string> {
  const found = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const name = node.callee.name.toUpperCase();
    if (VOLATILE.has(name)) found.add(name);
  });
  return found;
}

interface ParsedFormula {
  readonly cell: Area;
  readonly tree: AstExpression | null;
}

interface Upstream {
  /** by full address: ours and every formula above them */
  readonly formulas: ReadonlyMap<string, ParsedFormula>;
  /** by full address of a formula's cell: the areas that hold it; by that of an area: who reads it */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** there were more formulas than are followed */
  readonly cut: boolean;
}

/** Follows references upwards from our formulas; each area is looked through once, whoever reads it. */
function* upstreamOf(book: AuditBook): Generator<void, Upstream> {
  const formulas = new Map<string, ParsedFormula>();
  const readers = new Map<string, string[]>();
  const readBy = (read: string, reader: string): boolean => {
    const known = readers.get(read);
    if (known === undefined) readers.set(read, [reader]);
    else known.push(reader);
    return known === undefined;
  };
  const open: ParsedFormula[] = [];
  const follow = (cell: Area, treeOf: () => AstExpression | null): void => {
    const key = fullAddress(cell);
    if (formulas.has(key) || formulas.size >= MOST_FORMULAS) return;
    const parsed = { cell, tree: treeOf() };
    formulas.set(key, parsed);
    open.push(parsed);
  };
  for (const { cell, tree } of book.formulas) follow(cell, () => tree);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const reader = fullAddress(next.cell);
    for (const area of precedentsOf(next.tree, next.cell.sheet, book.survey)) {
      const key = `range ${fullAddress(area)}`;
      if (!readBy(key, reader)) continue;
      for (const { cell, formula } of formulasIn(book, area)) {
        readBy(fullAddress(cell), key);
        follow(cell, () => parseFormula(formula));
      }
    }
    yield;
  }
  return { formulas, readers, cut: formulas.size >= MOST_FORMULAS };
}

function formulasIn(book: AuditBook, area: Area) {
  const [first, last] = usedRows(book, area);
  const found: { readonly cell: Area; readonly formula: string }[] = [];
  const width = Math.min(area.columns, widthOf(book, area));
  for (let row = first; row <= last; row += 1) {
    for (let column = area.column; column < area.column + width; column += 1) {
      const formula = formulaAt(book, area.sheet, row, column);
      if (formula !== null) {
        found.push({ cell: { sheet: area.sheet, row, column, rows: 1, columns: 1 }, formula });
      }
    }
  }
  return found;
}

/** How many columns of an area its sheet uses: a reference to whole rows is as wide as a sheet. */
function widthOf(book: AuditBook, { sheet, column }: Area): number {
  const reading = book.sheets.find(({ name }) => name === sheet);
  return reading === undefined
    ? 0
    : Math.max(0, reading.column + (reading.formulas[0]?.length ?? 0) - column);
}

/** Everything that reads one of the cells, directly or through others. */
function downstream(
  from: readonly string[],
  readers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const seen = new Set(from);
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reader of readers.get(next) ?? []) {
      if (seen.has(reader)) continue;
      seen.add(reader);
      open.push(reader);
    }
  }
  return [...seen];
}
