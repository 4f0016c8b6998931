import { proposalText, readProposal } from '../scenario';
import { failureOf, type Answer } from './cell-result';
import { readRequired } from './matrix';
import { proposalRows } from './read-scenario';

/** OWN_PROPOSAL: the table of an own proposal as the text of one cell, once it can be read. */
export function ownProposal(table: unknown): Answer {
  const matrix = readRequired('proposal', table);
  if (!matrix.ok) return failureOf(matrix.issues);
  const rows = proposalRows(matrix.value);
  if (!rows.ok) return failureOf(rows.issues);
  const choice = readProposal(rows.value);
  return choice.ok ? proposalText(rows.value) : failureOf(choice.issues);
}
