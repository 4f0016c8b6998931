import { withoutSheet } from '../formula/without-sheet';
import { relationsOf } from './package';
import type { PackageWriter } from './package-writer';
import { failure } from './sentences';
import { ownParts } from './sheet-references';
import { readTable } from './tables';
import { type Splice, withAttribute } from './splice';
import { decodedEscapes, escapedCellText } from './text';
import { type Element, childOf, childrenOf, elementTree } from './tree';
import { attribute, relationAttribute } from './xml';

/** Takes a sheet out of the file with its parts and its own names; names that refer to it get #REF!. */
export function deleteSheet(writer: PackageWriter, workbook: string, name: string): void {
  const source = writer.text(workbook);
  const root = elementTree(source, workbook);
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet');
  const place = sheets.findIndex(
    (one) => decodedEscapes(attribute(one.attributes, 'name') ?? '') === name,
  );
  const sheet = sheets[place];
  const id = sheet && relationAttribute(sheet.attributes, 'id');
  const part = relationsOf(writer.parts, workbook).find((one) => one.id === id)?.part;
  if (sheet === undefined || id === undefined || !part)
    throw failure('unknown-sheet', { sheet: name });

  const tables = relationsOf(writer.parts, part).flatMap(({ kind, part: table }) =>
    kind === 'table' && table !== null
      ? [readTable(elementTree(writer.text(table), table), name, table).name.toUpperCase()]
      : [],
  );
  const gone = { sheet: name.toUpperCase(), tables: new Set(tables) };
  writer.splice(workbook, [
    { start: sheet.start, end: sheet.end, text: '' },
    ...childrenOf(childOf(root, 'bookViews'), 'workbookView').map((view) =>
      viewSplice(source, view, place, sheets.length - 1),
    ),
    ...nameSplices(source, childOf(root, 'definedNames'), place, (formula) =>
      withoutSheet(formula, gone),
    ),
  ]);
  writer.removeParts(workbook, id, ownParts(writer.parts, part));
}

/** The tab in front and the first tab shown are counted from the left. */
function viewSplice(source: string, view: Element, place: number, last: number): Splice {
  let tag = source.slice(view.start, view.inner);
  for (const name of ['activeTab', 'firstSheet']) {
    const tab = Number(attribute(view.attributes, name) ?? '0');
    const moved = Math.max(0, Math.min(tab > place ? tab - 1 : tab, last - 1));
    if (moved !== tab) tag = withAttribute(tag, name, String(moved));
  }
  return { start: view.start, end: view.inner, text: tag };
}

function nameSplices(
  source: string,
  list: Element | undefined,
  place: number,
  rewritten: (formula: string) => string,
): Splice[] {
  const names = childrenOf(list, 'definedName');
  const scope = (one: Element): number => Number(attribute(one.attributes, 'localSheetId') ?? '-1');
  if (list && names.length > 0 && names.every((one) => scope(one) === place))
    return [{ start: list.start, end: list.end, text: '' }];
  return names.map((one): Splice => {
    const { start, end, inner, close } = one;
    if (scope(one) === place) return { start, end, text: '' };
    let tag = source.slice(start, inner);
    if (scope(one) > place) tag = withAttribute(tag, 'localSheetId', String(scope(one) - 1));
    const formula = rewritten(one.text);
    const body = formula === one.text ? source.slice(inner, close) : escapedCellText(formula);
    return { start, end, text: tag + body + source.slice(close, end) };
  });
}
