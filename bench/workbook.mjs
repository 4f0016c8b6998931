/** Workbooks written out by hand, so that no formula in them has a value. */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A column's letters, counted from 0. */
export function letters(column) {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A number, a text, null, or `{ f }`: a formula without "="; with `v` it has a value in the file. */
function cellXml(content, row, column) {
  if (content === null || content === undefined || content === '') return '';
  const at = `<c r="${letters(column)}${row + 1}"`;
  if (typeof content === 'number') return `${at}><v>${content}</v></c>`;
  if (typeof content === 'string') {
    return `${at} t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
  }
  const value = content.v === undefined ? '' : `<v>${content.v}</v>`;
  return `${at}><f>${escaped(content.f)}</f>${value}</c>`;
}

/** The bytes of a workbook of sheets `{ name, rows }` and names `{ name, formula }`. */
export function workbookBytes(sheets, names = []) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${names.map(({ name, formula }) => `<definedName name="${name}">${formula}</definedName>`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  if (names.length === 0) {
    parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace(
      '<definedNames></definedNames>',
      '',
    );
  }
  sheets.forEach(({ rows }, at) => {
    const lines = rows.map(
      (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])),
    { level: 1 },
  );
}
