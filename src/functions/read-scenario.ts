import { readProposalTable, remembered } from '../costsheet';
import { failure, type Outcome } from '../origin';
import { readProposal, readScenario, type ProposalRow, type ScenarioChoice } from '../scenario';
import { errorOf, isBlank, readMatrix, readScalar, type Matrix } from './matrix';
import { say } from './sentences';

/**
 * The scenario of a call: the expression in a cell, or the table of an own proposal. A range of which
 * one cell is filled is that cell. Notes are doubts about the table.
 */
export function readScenarioArgument(argument: unknown): Outcome<ScenarioChoice> {
  const matrix = readMatrix('scenario', argument);
  if (!matrix.ok) return matrix;
  if (matrix.value === null) return readScenario('');
  const filled = matrix.value.cells.filter((cell) => !isBlank(cell));
  if (filled.length > 1) {
    const rows = proposalRows(matrix.value);
    return rows.ok ? readProposal(rows.value) : rows;
  }
  const cell = readScalar('scenario', filled[0] ?? '');
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return readScenario('');
  if (typeof cell.value !== 'string') {
    return failure(say('scenario-not-text', { received: String(cell.value) }));
  }
  return expressionOf(cell.value);
}

/** One object for one text, so that what was worked out from it is found again. */
const expressionOf = remembered(readScenario);

/** The rows of an own proposal; an error in a cell is named as in any other range. */
export function proposalRows({ rows, columns, cells }: Matrix): Outcome<readonly ProposalRow[]> {
  const held = cells.flatMap(
    (cell, index) => errorOf('scenario', cell, Math.floor(index / columns) + 1) ?? [],
  );
  if (held.length > 0) return failure(...held);
  return readProposalTable(
    Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
  );
}
