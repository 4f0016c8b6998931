import { strToU8, zipSync } from 'fflate';

export type BuiltValue = number | string | boolean | null;

export interface BuiltCell {
  /** the constant, or the value cached for `f`; `{ error: '#N/A' }` for an error */
  readonly v?: BuiltValue | { readonly error: string };
  /** the formula as the file spells it, without "=" */
  readonly f?: string;
  /** the cell style: an index into cellXfs of `styles` */
  readonly s?: number;
  /** the range that an array formula fills: "B2:B9"; `dynamic` gives it cm and metadata */
  readonly array?: { readonly ref: string; readonly dynamic?: boolean };
}

export interface BuiltSheet {
  readonly name: string;
  /** rows first, from A1; null leaves a cell out */
  readonly rows: readonly (readonly (BuiltValue | BuiltCell)[])[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** elements between the worksheet's start and sheetData: sheetViews, cols */
  readonly before?: string;
  /** elements after sheetData and before validations: autoFilter, mergeCells */
  readonly after?: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    /** a sheet's name */
    readonly scope?: string;
    readonly hidden?: boolean;
  }[];
  /** `ref` with its header row: "A1:D9"; `totals` when the last row holds totals */
  readonly tables?: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly ref: string;
    readonly columns: readonly string[];
    readonly totals?: boolean;
  }[];
  readonly validations?: readonly {
    readonly sheet: string;
    readonly ref: string;
    /** without "=": "$D$2:$D$14" or '"yes,no"' */
    readonly source: string;
    readonly style?: 'stop' | 'warning' | 'information';
  }[];
  /** the whole of xl/styles.xml */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** further parts, or replacements of those made here, by their name */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function cellXml(content: BuiltValue | BuiltCell, row: number, column: number): string {
  const cell: BuiltCell =
    content !== null && typeof content === 'object' ? content : { v: content };
  const value = cell.v ?? null;
  if (value === null && cell.f === undefined && cell.s === undefined) return '';
  const style = cell.s === undefined ? '' : ` s="${cell.s}"`;
  const dynamic = cell.array?.dynamic === true ? ' cm="1"' : '';
  const at = `<c r="${letters(column)}${row + 1}"${style}${dynamic}`;
  const kind = cell.array === undefined ? '' : ` t="array" ref="${cell.array.ref}"`;
  const formula = cell.f === undefined ? '' : `<f${kind}>${escaped(cell.f)}</f>`;
  if (value === null) return `${at}>${formula}</c>`;
  if (typeof value === 'number') return `${at}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${at} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${at} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== '') return `${at} t="str">${formula}<v>${escaped(value)}</v></c>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/**
 * The bytes of a workbook made of parts written out by hand, so that a test knows every byte of it.
 * Formulas keep the spelling they are given (`_xldudf_NAFTA_RVC(A1:A9)`, `_xlfn.UNIQUE(A1:A9)`);
 * strings are inline strings.
 *
 * @example
 * buildXlsx({
 *   sheets: [{ name: 'Costs', rows: [['part', 'cost'], ['axle', 12.5], ['sum', { f: 'B2*2', v: 25 }]] }],
 *   names: [{ name: 'total', formula: 'Costs!$B$3' }],
 *   tables: [{ name: 'tblCosts', sheet: 'Costs', ref: 'A1:B2', columns: ['part', 'cost'] }],
 * }) //=> Uint8Array, to be opened with openWorkbook or readXlsx
 */
export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  const overrides: string[] = [];
  const relations: string[] = [];
  const override = (name: string, type: string): void => {
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

  parts.set('[Content_Types].xml', '');
  parts.set(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  parts.set('xl/workbook.xml', '');
  parts.set('xl/_rels/workbook.xml.rels', '');
  override('xl/workbook.xml', `${TYPE}.sheet.main+xml`);

  workbook.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const name = `xl/worksheets/sheet${number}.xml`;
    override(name, `${TYPE}.worksheet+xml`);
    relations.push(relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`));
    const rows = sheet.rows
      .map((row, r) => `<row r="${r + 1}">${row.map((c, k) => cellXml(c, r, k)).join('')}</row>`)
      .join('');
    const validations = (workbook.validations ?? []).filter((v) => v.sheet === sheet.name);
    const validationXml = validations
      .map((v) => {
        const style = v.style === undefined ? '' : ` errorStyle="${v.style}"`;
        return `<dataValidation type="list"${style} allowBlank="1" showErrorMessage="1" sqref="${v.ref}"><formula1>${escaped(v.source)}</formula1></dataValidation>`;
      })
      .join('');
    const tables = (workbook.tables ?? []).map((table, at) => ({ table, at: at + 1 }));
    const own = tables.filter(({ table }) => table.sheet === sheet.name);
    parts.set(
      name,
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet.before ?? ''}<sheetData>${rows}</sheetData>${sheet.after ?? ''}` +
        (validations.length === 0
          ? ''
          : `<dataValidations count="${validations.length}">${validationXml}</dataValidations>`) +
        (own.length === 0
          ? ''
          : `<tableParts count="${own.length}">${own.map(({ at }) => `<tablePart r:id="rId${at}"/>`).join('')}</tableParts>`) +
        '</worksheet>',
    );
    if (own.length > 0) {
      const links = own.map(({ at }) => relation(`rId${at}`, 'table', `../tables/table${at}.xml`));
      parts.set(
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        `${HEAD}<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`,
      );
    }
    for (const { table, at } of own) {
      override(`xl/tables/table${at}.xml`, `${TYPE}.table+xml`);
      const columns = table.columns
        .map((column, c) => `<tableColumn id="${c + 1}" name="${escaped(column)}"/>`)
        .join('');
      parts.set(
        `xl/tables/table${at}.xml`,
        `${HEAD}<table xmlns="${MAIN}" id="${at}" name="${table.name}" displayName="${table.name}" ref="${table.ref}"${table.totals === true ? ' totalsRowCount="1"' : ''}><tableColumns count="${table.columns.length}">${columns}</tableColumns></table>`,
      );
    }
  });

  const dynamic = workbook.sheets.some((sheet) =>
    sheet.rows.some((row) =>
      row.some((c) => c !== null && typeof c === 'object' && c.array?.dynamic === true),
    ),
  );
  if (dynamic) {
    override('xl/metadata.xml', `${TYPE}.sheetMetadata+xml`);
    relations.push(relation('rIdMetadata', 'sheetMetadata', 'metadata.xml'));
    parts.set(
      'xl/metadata.xml',
      `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    );
  }
  if (workbook.styles !== undefined) {
    override('xl/styles.xml', `${TYPE}.styles+xml`);
    relations.push(relation('rIdStyles', 'styles', 'styles.xml'));
    parts.set('xl/styles.xml', workbook.styles);
  }

  const sheets = workbook.sheets
    .map((sheet, index) => {
      const state = sheet.visibility === undefined ? '' : ` state="${sheet.visibility}"`;
      return `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
    })
    .join('');
  const names = (workbook.names ?? [])
    .map((defined) => {
      const at = workbook.sheets.findIndex((sheet) => sheet.name === defined.scope);
      const scope = defined.scope === undefined ? '' : ` localSheetId="${at}"`;
      const hidden = defined.hidden === true ? ' hidden="1"' : '';
      return `<definedName name="${escaped(defined.name)}"${scope}${hidden}>${escaped(defined.formula)}</definedName>`;
    })
    .join('');
  parts.set(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook.date1904 === true ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
  );
  parts.set(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  for (const [name, content] of Object.entries(workbook.parts ?? {})) parts.set(name, content);
  return zipParts(parts);
}

/** Zips parts in their order: for files that only a test would make. */
export function zipParts(parts: Iterable<readonly [string, string | Uint8Array]>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}
