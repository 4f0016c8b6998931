import type { SheetCells } from '../../costsheet/map';
import { fullAddress, cellArea } from '../area';
import type { Answer, CellChange, Reply } from './answer';

const COLUMNS = [
  'mergedOn',
  'file',
  'hash',
  'request',
  'supplier',
  'part',
  'cell',
  'before',
  'after',
  'asWritten',
  'from',
  'to',
  'author',
  'signedOn',
] as const;
type LogColumn = (typeof COLUMNS)[number];

/** One cell that a statement was written to. Days are ISO. */
export type LogEntry = Readonly<Record<LogColumn, string>>;

export const logHeads: Readonly<Record<'en' | 'es' | 'fr', LogEntry>> = {
  en: {
    mergedOn: 'Merged on',
    file: 'File',
    hash: 'SHA-256 of the file',
    request: 'Request',
    supplier: 'Supplier',
    part: 'Part',
    cell: 'Cell',
    before: 'Before',
    after: 'After',
    asWritten: 'As written',
    from: 'Valid from',
    to: 'Valid to',
    author: 'Stated by',
    signedOn: 'Stated on',
  },
  es: {
    mergedOn: 'Incorporada el',
    file: 'Archivo',
    hash: 'SHA-256 del archivo',
    request: 'Solicitud',
    supplier: 'Proveedor',
    part: 'Parte',
    cell: 'Celda',
    before: 'Antes',
    after: 'Después',
    asWritten: 'Como se escribió',
    from: 'Válida desde',
    to: 'Válida hasta',
    author: 'Declarada por',
    signedOn: 'Declarada el',
  },
  fr: {
    mergedOn: 'Reprise le',
    file: 'Fichier',
    hash: 'SHA-256 du fichier',
    request: 'Demande',
    supplier: 'Fournisseur',
    part: 'Pièce',
    cell: 'Cellule',
    before: 'Avant',
    after: 'Après',
    asWritten: 'Texte d’origine',
    from: 'Valable du',
    to: 'Valable au',
    author: 'Déclarée par',
    signedOn: 'Déclarée le',
  },
};

export const logEntry = (
  { file, hash, author, signedOn }: Reply,
  { request, supplier, part, asWritten, from, to }: Answer,
  { sheet, row, column, before, after }: CellChange,
  mergedOn: string,
): LogEntry => ({
  mergedOn,
  file,
  hash,
  request,
  supplier,
  part,
  cell: fullAddress(cellArea(sheet, row, column)),
  before,
  after,
  asWritten,
  from,
  to,
  author,
  signedOn,
});

/** The row of the log for an entry, in the order of its columns. */
export const logRow = (entry: LogEntry): readonly string[] =>
  COLUMNS.map((column) => entry[column]);

/** The entries of a log under its heads; rows that are blank are left out. */
export function readLog(cells: SheetCells): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  for (let row = 1; row < cells.rows; row += 1) {
    const texts = COLUMNS.map((name, column) => [name, cells.text(row, column)] as const);
    if (texts.some(([, text]) => text !== '')) {
      entries.push(Object.fromEntries(texts) as LogEntry);
    }
  }
  return entries;
}

/** Entries whose period is over while the cell still says what they wrote. */
export const expiredEntries = (
  log: readonly LogEntry[],
  today: string,
  textIn: (cell: string) => string | null,
): readonly LogEntry[] => {
  // of several entries for a cell the last one counts
  const latest = new Map(log.map((entry) => [entry.cell, entry]));
  return [...latest.values()].filter(
    ({ to, cell, after }) => to !== '' && to < today && textIn(cell) === after,
  );
};
