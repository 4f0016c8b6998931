import { type FormulaShift, type Home, shiftedFormula } from '../../shift/shifted-formula';
import { type Block, movedBlock, movedCell, movedPieces } from '../../shift/spans';
import { a1, a1Range, parseCell, parseRange } from '../address';
import { sharedFormula } from '../shared-formula';
import { withAttribute } from '../splice';
import { escapedCellText, escapedXml } from '../text';
import { type Element, childOf } from '../tree';
import { attribute } from '../xml';

/** What is rewritten: an element's text and the part it stands in. */
export interface Rewriting extends FormulaShift {
  readonly source: string;
  readonly part: string;
  readonly home: Home;
  /** true where the element's own addresses are on the sheet whose cells move */
  readonly own: boolean;
  /** an element that is replaced otherwise: its new text, or null where it goes */
  readonly special?: (element: Element) => string | null | undefined;
}

const FORMULAS = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
/** Elements whose `r` is the address of a cell. */
const CELLS = new Set(['inputCells', 'cellWatch']);

/** An element with its addresses and formulas as they are after the shift; null where it goes. */
export function rewritten(
  element: Element,
  by: Rewriting,
  around: readonly Block[] = [],
): string | null {
  const special = by.special?.(element);
  if (special !== undefined) return special;
  const blocks = blocksOf(element, by) ?? around;
  const tag = rewrittenTag(element, by, blocks);
  if (tag === null) return null;
  if (element.selfClosing) return tag;
  const body =
    element.children.length > 0 ? children(element, by, blocks) : text(element, by, blocks);
  return body === null
    ? null
    : counted(tag, element, body) + by.source.slice(element.close, element.end);
}

interface Body {
  readonly xml: string;
  readonly lost: number;
}

function children(element: Element, by: Rewriting, blocks: readonly Block[]): Body | null {
  const pieces: string[] = [];
  let at = element.inner;
  let lost = 0;
  for (const child of element.children) {
    const xml = rewritten(child, by, blocks);
    if (xml === null && child.name === 'sqref') return null;
    pieces.push(by.source.slice(at, child.start), xml ?? '');
    if (xml === null) lost += 1;
    at = child.end;
  }
  if (lost === element.children.length) return null;
  pieces.push(by.source.slice(at, element.close));
  return { xml: pieces.join(''), lost };
}

function text(element: Element, by: Rewriting, blocks: readonly Block[]): Body | null {
  const raw = by.source.slice(element.inner, element.close);
  if (by.own && element.name === 'sqref') {
    const moved = movedList(element.text, by);
    return moved === '' ? null : { xml: moved, lost: 0 };
  }
  if (!FORMULAS.has(element.name)) return { xml: raw, lost: 0 };
  const shifted = movedFormula(element.text, by, blocks);
  return { xml: shifted === element.text ? raw : escapedCellText(shifted), lost: 0 };
}

function counted(tag: string, element: Element, { xml, lost }: Body): string {
  const count = attribute(element.attributes, 'count');
  const left =
    count === undefined || lost === 0
      ? tag
      : withAttribute(tag, 'count', String(Number(count) - lost));
  return left + xml;
}

/**
 * A rule's formula is written for its first cell and read from each: over several cells in a row,
 * what has no "$" is counted from the cell and stays so; else it follows its cell like any formula.
 */
function movedFormula(formula: string, by: Rewriting, blocks: readonly Block[]): string {
  const [first] = blocks;
  const now = first && movedPieces(first, by.shift)[0];
  const { axis } = by.shift;
  const counted = by.own && blocks.some((block) => block[axis] > 1);
  if (!counted || !first || !now) return shiftedFormula(formula, by.home, by);
  const seen = sharedFormula(formula, first.row, first.column)(now.row, now.column);
  return shiftedFormula(seen, { ...by.home, fixedOnly: true }, by);
}

/** The cells an element is about, where it says so. */
function blocksOf(element: Element, by: Rewriting): readonly Block[] | undefined {
  if (!by.own || element.name === 'sparkline') return undefined;
  const list = attribute(element.attributes, 'sqref') ?? childOf(element, 'sqref')?.text;
  return list === undefined ? undefined : rangesIn(list, by.part);
}

const rangesIn = (list: string, part: string): Block[] =>
  list
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => parseRange(one, part));

const movedList = (list: string, by: Rewriting): string =>
  rangesIn(list, by.part)
    .flatMap((block) => movedPieces(block, by.shift))
    .map(a1Range)
    .join(' ');

function rewrittenTag(element: Element, by: Rewriting, blocks: readonly Block[]): string | null {
  const { name, attributes } = element;
  let tag = by.source.slice(element.start, element.inner);
  const set = (key: string, value: string): void => {
    if (attribute(attributes, key) !== value) tag = withAttribute(tag, key, escapedXml(value));
  };
  for (const key of name === 'cfvo' ? ['val'] : name === 'hyperlink' ? ['location'] : []) {
    const formula = attribute(attributes, key);
    const moved = formula === undefined ? '' : movedFormula(formula, by, blocks);
    if (formula !== undefined && !moved.includes('#REF!')) set(key, moved);
  }
  if (!by.own) return tag;
  const list = attribute(attributes, 'sqref');
  if (name === 'selection') {
    set('sqref', (list && movedList(list, by)) || 'A1');
    const active = parseCell(attribute(attributes, 'activeCell') ?? 'A1', by.part);
    const moved = movedCell(active.row, active.column, by.shift);
    set('activeCell', moved ? a1(moved.row, moved.column) : 'A1');
    return tag;
  }
  if (list !== undefined) {
    const moved = movedList(list, by);
    if (moved === '') return null;
    set('sqref', moved);
  }
  const reference = attribute(attributes, 'ref');
  if (reference !== undefined) {
    const moved = movedBlock(parseRange(reference, by.part), by.shift);
    if (moved === null) return null;
    if (reference !== a1Range(moved)) set('ref', sameLook(reference, a1Range(moved)));
  }
  const cell = attribute(attributes, 'r');
  if (cell !== undefined && CELLS.has(name)) {
    const { row, column } = parseCell(cell, by.part);
    const moved = movedCell(row, column, by.shift);
    if (moved === null) return null;
    set('r', a1(moved.row, moved.column));
  }
  return tag;
}

/** "A1:A1" says of a single cell what "A1" says. */
const sameLook = (before: string, after: string): string =>
  before.includes(':') && !after.includes(':') ? `${after}:${after}` : after;
