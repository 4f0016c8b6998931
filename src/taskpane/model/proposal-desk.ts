import { readDate } from '../../costsheet';
import { headerIn, placesInOrder } from '../../costsheet/proposal/columns';
import { Exact } from '../../origin';
import { percentOf } from '../../scenario/own/figure';
import { cellArea, type CellRows, type CellValue, type WorkbookPort } from '../../workbook';
import { placeIn, type CellPlace } from './cell-place';
import type { ProposalState } from './proposals';
import type { OwnProposal, Tools } from './tools';
import { typedValue, writtenValue } from './typed-value';

/** One cell of a proposal's table, with the text that its field begins with. */
export interface ProposalCell extends CellPlace {
  /** its place in the table, 0-based */
  readonly row: number;
  readonly column: number;
  readonly shown: string;
}

/** A row that states a figure: from which day, for which good. */
export interface ProposalField {
  readonly term: string;
  readonly good: string;
  readonly value: ProposalCell;
  readonly from: ProposalCell;
}

export interface ProposalForm {
  readonly table: CellRows;
  readonly fields: readonly ProposalField[];
}

/** Another text for a cell of the table. */
export interface ProposalEdit {
  readonly cell: ProposalCell;
  readonly text: string;
}

/** Terms whose value is a share: what the fields are for. Words are changed on the sheet. */
const FIGURES: ReadonlySet<string> = new Set([
  'rvc',
  'us share',
  'lvc',
  'steel',
  'aluminum',
  'glass',
  'de minimis',
  'technology cap',
]);

/** Figures of an own proposal as fields; what is typed is read by the core before it is written. */
export class ProposalDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Pick<Tools, 'proposalOf'>,
  ) {}

  async form({ area }: ProposalState): Promise<ProposalForm> {
    const [survey, [table = []]] = await Promise.all([
      this.port.survey(),
      this.port.values([area]),
    ]);
    const header = headerIn(table[0] ?? []);
    const places = header ?? placesInOrder();
    const text = (row: number, column: number | undefined): string =>
      column === undefined ? '' : String(table[row]?.[column] ?? '').trim();
    const at = (
      row: number,
      column: number,
      shown: (value: CellValue) => string,
    ): ProposalCell => ({
      ...placeIn(cellArea(area.sheet, area.row + row, area.column + column), survey),
      row,
      column,
      shown: shown(table[row]?.[column] ?? ''),
    });
    const { Value: value, From: from } = places;
    if (value === undefined || from === undefined) return { table, fields: [] };
    const rows = [...table.keys()].slice(header === null ? 0 : 1);
    const fields = rows
      .map((row) => ({ row, term: text(row, places.Name).toLowerCase() }))
      .filter(({ term }) => FIGURES.has(term))
      .map(({ row, term }) => ({
        term,
        good: text(row, places.Good),
        value: at(row, value, shareText),
        from: at(row, from, dayText),
      }));
    return { table, fields };
  }

  /** What the core says of the table with these texts in it. */
  read({ table }: ProposalForm, edits: readonly ProposalEdit[]): OwnProposal {
    const changed = table.map((row) => [...row]);
    for (const { cell, text } of edits) {
      const row = changed[cell.row];
      if (row !== undefined) row[cell.column] = valueOf(text);
    }
    return this.tools.proposalOf(changed);
  }

  /** What keeps one text from being read, with everything else as it stands; null for nothing. */
  problem(form: ProposalForm, edit: ProposalEdit): string | null {
    const before = new Set(this.read(form, []).problems);
    return this.read(form, [edit]).problems.find((one) => !before.has(one)) ?? null;
  }

  /** Writes the cells, each only where it still holds what it held, as one step for undo. */
  write(edits: readonly ProposalEdit[]): Promise<void> {
    return this.port.writeFormulas(
      edits.map(({ cell: { cell, typed }, text }) => ({
        cell,
        formula: isDay(text) ? text : writtenValue(valueOf(text)),
        before: String(typed),
      })),
      null,
    );
  }
}

/** Excel makes a date of such a text, as the sheet of a new proposal has them. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const valueOf = (text: string): CellValue =>
  isDay(text) ? text : (typedValue(text, 'either') ?? '');

const shareText = (value: CellValue): string =>
  typeof value === 'number' ? `${percentOf(Exact.fromCell(value))}%` : String(value);

function dayText(value: CellValue): string {
  const day = readDate(value, { parameter: 'date' });
  return day.ok ? (day.value ?? '') : String(value);
}
