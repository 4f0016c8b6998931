import type { WrittenCell } from '../model';
import type { CellFormat } from '../types';
import { BUILT_IN_FORMATS } from './number-formats';
import { type Splice, withAttribute } from './splice';
import { escapedXml } from './text';
import { type Element, childOf, childrenOf } from './tree';
import { appended } from './tree-edits';
import { attribute } from './xml';

type Wanted = NonNullable<WrittenCell['format']>;

/** The order in which Excel demands the parts of a font. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** Adds fonts, fills, number formats and cell styles behind those of styles.xml; none is changed. */
export class StyleBook {
  readonly #source: string;
  readonly #root: Element;
  readonly #formats: readonly CellFormat[];
  readonly #made = new Map<string, number>();
  readonly #added = {
    numFmts: [] as string[],
    fonts: [] as string[],
    fills: [] as string[],
    cellXfs: [] as string[],
  };

  constructor(source: string, root: Element, formats: readonly CellFormat[]) {
    this.#source = source;
    this.#root = root;
    this.#formats = formats;
  }

  /** The style that looks as `style` does, but for what `wanted` says otherwise. */
  styleOf(style: number, wanted: Wanted): number {
    const before = this.#formats[style] ?? { numberFormat: 'General' };
    const differs = (key: keyof CellFormat): boolean =>
      wanted[key] !== undefined && (wanted[key] || undefined) !== (before[key] || undefined);
    const keys = (Object.keys(wanted) as (keyof CellFormat)[]).filter(differs).sort();
    if (keys.length === 0) return style;
    const signature = JSON.stringify([style, keys.map((key) => [key, wanted[key]])]);
    const known = this.#made.get(signature);
    if (known !== undefined) return known;
    const made = this.#make(style, wanted, new Set(keys));
    this.#made.set(signature, made);
    return made;
  }

  splices(): Splice[] {
    const splices: Splice[] = [];
    for (const [name, texts] of Object.entries(this.#added)) {
      if (texts.length === 0) continue;
      const element = childOf(this.#root, name);
      const text = texts.join('');
      if (element !== undefined)
        splices.push(...appended(this.#source, element, text, texts.length));
      else {
        // only numFmts may be missing from a file with cell styles, and it comes first
        const p = this.#root.prefix;
        const whole = `<${p}${name} count="${texts.length}">${text}</${p}${name}>`;
        splices.push({ start: this.#root.inner, end: this.#root.inner, text: whole });
      }
    }
    return splices;
  }

  #raw(element: Element): string {
    return this.#source.slice(element.start, element.end);
  }

  #append(name: 'fonts' | 'fills' | 'cellXfs', xml: string): number {
    const there = childOf(this.#root, name)?.children.length ?? 0;
    return there + this.#added[name].push(xml) - 1;
  }

  #make(style: number, wanted: Wanted, keys: ReadonlySet<keyof CellFormat>): number {
    const p = this.#root.prefix;
    const xf = childrenOf(childOf(this.#root, 'cellXfs'), 'xf')[style];
    let tag =
      xf === undefined
        ? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`
        : this.#source.slice(xf.start, xf.inner).replace(/\s*\/>$/, '>');
    const set = (name: string, value: string | number): void => {
      tag = withAttribute(tag, name, String(value));
    };
    if (keys.has('numberFormat')) {
      set('numFmtId', this.#numberFormat(wanted.numberFormat));
      set('applyNumberFormat', 1);
    }
    if (
      ['bold', 'italic', 'underline', 'fontSize', 'fontColor'].some((k) =>
        keys.has(k as keyof CellFormat),
      )
    ) {
      set(
        'fontId',
        this.#font(Number(attribute(xf?.attributes ?? {}, 'fontId') ?? '0'), wanted, keys),
      );
      set('applyFont', 1);
    }
    if (keys.has('fill') && wanted.fill !== undefined) {
      const color = `<${p}fgColor rgb="${argb(wanted.fill)}"/><${p}bgColor indexed="64"/>`;
      const pattern = `<${p}patternFill patternType="solid">${color}</${p}patternFill>`;
      set(
        'fillId',
        wanted.fill === '' ? 0 : this.#append('fills', `<${p}fill>${pattern}</${p}fill>`),
      );
      set('applyFill', 1);
    }
    let inside = (xf?.children ?? [])
      .filter((child) => child.name !== 'alignment')
      .map((c) => this.#raw(c))
      .join('');
    const alignment = childOf(xf, 'alignment');
    let align = alignment === undefined ? '' : this.#raw(alignment);
    if (['horizontal', 'vertical', 'wrap'].some((k) => keys.has(k as keyof CellFormat))) {
      if (align === '') align = `<${p}alignment/>`;
      if (keys.has('wrap'))
        align = withAttribute(align, 'wrapText', wanted.wrap === true ? '1' : '0');
      if (wanted.horizontal !== undefined)
        align = withAttribute(align, 'horizontal', wanted.horizontal);
      if (wanted.vertical !== undefined) {
        align = withAttribute(
          align,
          'vertical',
          wanted.vertical === 'middle' ? 'center' : wanted.vertical,
        );
      }
      set('applyAlignment', 1);
    }
    inside = align + inside;
    return this.#append('cellXfs', `${tag}${inside}</${p}xf>`);
  }

  #numberFormat(code: string): number {
    for (const [id, builtIn] of BUILT_IN_FORMATS) if (builtIn === code) return id;
    const there = childrenOf(childOf(this.#root, 'numFmts'), 'numFmt');
    const same = there.find((format) => attribute(format.attributes, 'formatCode') === code);
    if (same !== undefined) return Number(attribute(same.attributes, 'numFmtId'));
    const xml = (id: number): string =>
      `<${this.#root.prefix}numFmt numFmtId="${id}" formatCode="${escapedXml(code)}"/>`;
    const highest = Math.max(163, ...there.map((f) => Number(attribute(f.attributes, 'numFmtId'))));
    const again = this.#added.numFmts.findIndex((text, at) => text === xml(highest + 1 + at));
    if (again >= 0) return highest + 1 + again;
    const id = highest + 1 + this.#added.numFmts.length;
    this.#added.numFmts.push(xml(id));
    return id;
  }

  #font(id: number, wanted: Wanted, keys: ReadonlySet<keyof CellFormat>): number {
    const p = this.#root.prefix;
    const base = childrenOf(childOf(this.#root, 'fonts'), 'font')[id];
    const parts = new Map((base?.children ?? []).map((child) => [child.name, this.#raw(child)]));
    const toggle = (name: string, on: boolean): void => {
      if (on) parts.set(name, `<${p}${name}/>`);
      else parts.delete(name);
    };
    if (keys.has('bold')) toggle('b', wanted.bold === true);
    if (keys.has('italic')) toggle('i', wanted.italic === true);
    if (keys.has('underline')) toggle('u', wanted.underline === true);
    if (keys.has('fontSize')) parts.set('sz', `<${p}sz val="${wanted.fontSize}"/>`);
    if (keys.has('fontColor') && wanted.fontColor !== undefined) {
      parts.set('color', `<${p}color rgb="${argb(wanted.fontColor)}"/>`);
    }
    const ordered = [...parts].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
    return this.#append('fonts', `<${p}font>${ordered.map(([, xml]) => xml).join('')}</${p}font>`);
  }
}
