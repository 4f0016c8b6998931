import { failure, success, type Issue, type Outcome } from '../../origin/issue';
import {
  inRow,
  MOST_ROWS,
  proposalColumns,
  type ProposalColumn,
  type ProposalRow,
} from '../../scenario';
import { isBlank, shown } from '../cell';
import { readDate } from '../date';
import { headerIn, placesInOrder, type ColumnPlaces } from './columns';
import { say } from './sentences';
import { valueText } from './value';

/** With a header there may be columns of one's own beside ours. */
const MOST_COLUMNS = 20;

/**
 * The rows of an own proposal from its range: Name, Value, Unit, From, Good, Source, Status, in any
 * order under a header in English, Spanish or French, in this order without one. Blank rows are left
 * out; columns with other headers are not read.
 *
 * Issues, each with its row and column: a value without a name, a value or a day that cannot be read,
 * an unknown unit, a number that may be 80 or 80 %.
 */
export function readProposalTable(
  table: readonly (readonly unknown[])[],
): Outcome<readonly ProposalRow[]> {
  const columns = table[0]?.length ?? 0;
  const header = headerIn(table[0] ?? []);
  const most = header === null ? proposalColumns.length : MOST_COLUMNS;
  if (columns < 2 || columns > most) {
    const names = proposalColumns.join(', ');
    return failure(say('proposal-shape', { rows: table.length, columns, most, names }));
  }
  const places = header ?? placesInOrder();
  const filled = table
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(header === null ? 0 : 1)
    .filter(({ cells }) => !cells.every(isBlank));
  if (filled.length > MOST_ROWS) return failure(say('proposal-long', { most: MOST_ROWS }));
  const rows: ProposalRow[] = [];
  const issues: Issue[] = [];
  for (const { cells, line } of filled) {
    const row = readRow(cells, line, places);
    if (!row.ok) issues.push(...row.issues);
    else if (row.value !== null) rows.push(row.value);
  }
  return issues.length > 0 ? failure(...issues) : success(rows);
}

function readRow(
  cells: readonly unknown[],
  line: number,
  places: ColumnPlaces,
): Outcome<ProposalRow | null> {
  const cell = (column: ProposalColumn): unknown => cells[places[column]] ?? null;
  const text = (column: ProposalColumn): Outcome<string> => textOf(cell(column), line, column);
  const [name, good, source, status] = [text('Name'), text('Good'), text('Source'), text('Status')];
  const value = valueText(cell('Value'), cell('Unit'), line);
  const day = dayOf(cell('From'), line);
  if (!name.ok || !good.ok || !source.ok || !status.ok || !value.ok || !day.ok) {
    const read = [name, value, day, good, source, status];
    return failure(...read.flatMap((one) => (one.ok ? [] : one.issues)));
  }
  if (name.value === '') {
    // words beside no name and no value are a remark
    if (value.value === '') return success(null);
    return failure(inRow(say('proposal-name-missing', { cell: value.value }), line, 'Name'));
  }
  return success({
    line,
    name: name.value,
    value: value.value,
    from: day.value,
    good: good.value,
    source: source.value,
    status: status.value,
  });
}

function dayOf(cell: unknown, line: number): Outcome<string | null> {
  const day = readDate(cell, { parameter: 'From' });
  return day.ok ? day : failure(inRow(say('proposal-day', { cell: shown(cell) }), line, 'From'));
}

function textOf(cell: unknown, line: number, column: ProposalColumn): Outcome<string> {
  if (isBlank(cell)) return success('');
  return typeof cell === 'string'
    ? success(cell)
    : failure(inRow(say('proposal-text', { cell: shown(cell) }), line, column));
}
