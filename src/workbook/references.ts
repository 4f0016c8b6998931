import { parseStructRef } from '@borgar/fx';
import { fullAddress, parseArea, sameSheet, type Area } from './area';
import type { Argument } from './formula-calls';
import type { CellValue, DefinedName, Survey } from './port';

/** The most cells of one argument: more than that is an error of the function, too. */
export const MOST_CELLS = 200_000;

/** What a reference in a formula on `sheet` stands for; null where only Excel can tell. */
export function resolveReference(
  text: string,
  kind: string,
  sheet: string,
  survey: Survey,
): Argument | null {
  if (kind === 'table') return cellsOf(tableArea(text, survey), text, survey);
  if (kind === 'name') return namedArgument(text, sheet, survey);
  return cellsOf(parseArea(text, sheet), text, survey);
}

function cellsOf(area: Area | null, text: string, survey: Survey): Argument | null {
  if (area === null || area.rows * area.columns > MOST_CELLS) return null;
  const sheet = survey.sheets.find(({ name }) => sameSheet(name, area.sheet));
  return sheet === undefined ? null : { kind: 'cells', area: { ...area, sheet: sheet.name }, text };
}

/** A name of the sheet comes before one of the workbook, as in Excel. */
function namedArgument(text: string, sheet: string, survey: Survey): Argument | null {
  const [, on, name] = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text) ?? [];
  if (name === undefined) return null;
  const scope = on === undefined ? sheet : on.replace(/^'|'$/g, '').replaceAll("''", "'");
  const named = survey.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found =
    named.find((one) => one.scope !== null && sameSheet(one.scope, scope)) ??
    named.find((one) => one.scope === null);
  if (found !== undefined) return meaning(found, text, survey);
  return cellsOf(tableArea(`${name}[]`, survey), text, survey);
}

function meaning({ formula }: DefinedName, text: string, survey: Survey): Argument | null {
  const content = formula.replace(/^=/, '');
  const area = parseArea(content, '');
  if (area !== null && area.sheet !== '') return cellsOf(area, text, survey);
  const value = constant(content);
  return value === null ? null : { kind: 'value', value };
}

function constant(content: string): CellValue | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(content)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(content)) return Number(content);
  if (/^(TRUE|FALSE)$/i.test(content)) return content.toUpperCase() === 'TRUE';
  return null;
}

/** Table[Column], Table[[First]:[Last]], Table[] and Table[#Data]; sections beside the data are not read. */
function tableArea(text: string, survey: Survey): Area | null {
  const reference = parseStructRef(text);
  const wanted = reference?.table?.toLowerCase();
  const table = survey.tables.find(({ name }) => name.toLowerCase() === wanted);
  if (reference === undefined || table === undefined) return null;
  const sections = reference.sections ?? [];
  if (sections.some((section) => section.toLowerCase() !== 'data')) return null;
  const [first, last = first] = reference.columns ?? [];
  if (first === undefined || last === undefined) return table.body;
  const from = columnOf(table.columns, first);
  const to = columnOf(table.columns, last);
  if (from < 0 || to < from) return null;
  return { ...table.body, column: table.body.column + from, columns: to - from + 1 };
}

const columnOf = (columns: readonly string[], name: string): number =>
  columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());

export const argumentText = (argument: Argument): string =>
  argument.kind === 'cells' ? fullAddress(argument.area) : JSON.stringify(argument);
