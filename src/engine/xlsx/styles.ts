import type { CellFormat } from '../types';
import { type Palette, colorOf } from './colors';
import { BUILT_IN_FORMATS } from './number-formats';
import { type Element, childOf, childrenOf } from './tree';
import { attribute } from './xml';

type Draft = { -readonly [Key in keyof CellFormat]: CellFormat[Key] };

const VERTICAL = new Map([
  ['top', 'top'],
  ['center', 'middle'],
  ['bottom', 'bottom'],
] as const);

const HORIZONTAL = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['centerContinuous', 'center'],
] as const);

const lookUp = <Key, Value>(map: ReadonlyMap<Key, Value>, key: string | undefined) =>
  map.get(key as Key);

/** A switch such as <b/> or <b val="0"/>. */
const isOn = (element: Element | undefined): boolean =>
  element !== undefined &&
  !['0', 'false', 'none'].includes(attribute(element.attributes, 'val') ?? '1');

function fontInto(draft: Draft, font: Element | undefined, palette: Palette): void {
  if (isOn(childOf(font, 'b'))) draft.bold = true;
  if (isOn(childOf(font, 'i'))) draft.italic = true;
  if (isOn(childOf(font, 'u'))) draft.underline = true;
  const size = Number(attribute(childOf(font, 'sz')?.attributes ?? {}, 'val'));
  if (size > 0) draft.fontSize = size;
  const color = colorOf(childOf(font, 'color'), palette);
  if (color !== undefined) draft.fontColor = color;
}

function fillInto(draft: Draft, fill: Element | undefined, palette: Palette): void {
  const pattern = childOf(fill, 'patternFill');
  const kind = attribute(pattern?.attributes ?? {}, 'patternType');
  if (kind === undefined || kind === 'none') return;
  const color = colorOf(childOf(pattern, 'fgColor'), palette);
  if (color !== undefined) draft.fill = color;
}

function alignmentInto(draft: Draft, alignment: Element | undefined): void {
  if (alignment === undefined) return;
  const horizontal = lookUp(HORIZONTAL, attribute(alignment.attributes, 'horizontal'));
  const vertical = lookUp(VERTICAL, attribute(alignment.attributes, 'vertical'));
  if (horizontal !== undefined) draft.horizontal = horizontal;
  if (vertical !== undefined) draft.vertical = vertical;
  if (['1', 'true'].includes(attribute(alignment.attributes, 'wrapText') ?? '')) draft.wrap = true;
}

const NO_STYLES: readonly CellFormat[] = [{ numberFormat: 'General' }];

/** How each cell style (cellXfs) looks. A workbook without styles has one, General. */
export function readStyles(styles: Element | null, palette: Palette): readonly CellFormat[] {
  if (styles === null) return NO_STYLES;
  const numberFormats = new Map(BUILT_IN_FORMATS);
  for (const format of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
    const code = attribute(format.attributes, 'formatCode');
    if (code !== undefined)
      numberFormats.set(Number(attribute(format.attributes, 'numFmtId')), code);
  }
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font');
  const fills = childrenOf(childOf(styles, 'fills'), 'fill');
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const id = (name: string): number => Number(attribute(xf.attributes, name) ?? '0');
    const draft: Draft = { numberFormat: numberFormats.get(id('numFmtId')) ?? 'General' };
    fontInto(draft, fonts[id('fontId')], palette);
    fillInto(draft, fills[id('fillId')], palette);
    alignmentInto(draft, childOf(xf, 'alignment'));
    return draft;
  });
  return formats.length > 0 ? formats : NO_STYLES;
}
