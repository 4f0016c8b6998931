import { escapedXml } from '../xlsx/text';

/** How a cell looks. Colours are RRGGBB. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** a thin line below */
  readonly ruled?: boolean;
  /** a thin line all around */
  readonly boxed?: boolean;
  /** may be changed on a protected sheet */
  readonly unlocked?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;

const LINE = '<color rgb="FF8EA9C1"/>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const RULED = `<border><left/><right/><top/><bottom style="thin">${LINE}</bottom><diagonal/></border>`;
const BOXED = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin">${LINE}</${side}>`)
  .join('')}<diagonal/></border>`;

/** Collects the looks that are used, each once, and writes the part styles.xml. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Map<string, number>([[fontXml({}), 0]]);
  private readonly fills = new Map<string, number>([
    ['<fill><patternFill patternType="none"/></fill>', 0],
    ['<fill><patternFill patternType="gray125"/></fill>', 1],
  ]);
  private readonly borders = new Map<string, number>([
    [NO_BORDER, 0],
    [RULED, 1],
  ]);
  private readonly looks = new Map<string, number>([
    ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', 0],
  ]);

  /** The number of a look, as cells refer to it. */
  index(style: CellStyle): number {
    const font = indexIn(this.fonts, fontXml(style));
    const fill = style.fill === undefined ? 0 : indexIn(this.fills, fillXml(style.fill));
    const format =
      style.numberFormat === undefined
        ? 0
        : FIRST_OWN_FORMAT + indexIn(this.formats, style.numberFormat);
    const border = indexIn(this.borders, borderXml(style));
    const alignment = alignmentXml(style);
    const lock = style.unlocked === true ? '<protection locked="0"/>' : '';
    return indexIn(
      this.looks,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
        (alignment === '' ? '' : ' applyAlignment="1"') +
        (lock === '' ? '' : ' applyProtection="1"') +
        (alignment + lock === '' ? '/>' : `>${alignment}${lock}</xf>`),
    );
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, index]) =>
        `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapedXml(code)}"/>`,
    );
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">`,
      formats.length === 0
        ? ''
        : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      listed('fonts', this.fonts),
      listed('fills', this.fills),
      listed('borders', this.borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      listed('cellXfs', this.looks),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/></styleSheet>',
    ].join('');
  }
}

function indexIn(table: Map<string, number>, key: string): number {
  const index = table.get(key) ?? table.size;
  table.set(key, index);
  return index;
}

const listed = (element: string, table: ReadonlyMap<string, number>): string =>
  `<${element} count="${table.size}">${[...table.keys()].join('')}</${element}>`;

const borderXml = ({ ruled, boxed }: CellStyle): string =>
  boxed === true ? BOXED : ruled === true ? RULED : NO_BORDER;

const fontXml = (style: CellStyle): string =>
  '<font>' +
  (style.bold === true ? '<b/>' : '') +
  (style.italic === true ? '<i/>' : '') +
  `<sz val="${style.size ?? 11}"/><color rgb="FF${style.color ?? '1F2933'}"/><name val="Calibri"/><family val="2"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  const parts = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return parts === '' ? '' : `<alignment${parts}/>`;
}
