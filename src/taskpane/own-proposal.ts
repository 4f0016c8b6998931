import { readProposalTable } from '../costsheet';
import { textOf, type Issue, type Language } from '../origin';
import { proposalText, readProposal, readScenario, templateRows } from '../scenario';
import type { OwnProposal, Tools } from './model/tools';

/** An own proposal from the values of its table; what is said of it is in the pane's language. */
export function ownProposalIn(
  table: readonly (readonly unknown[])[],
  language: Language,
): OwnProposal {
  const said = (issues: readonly Issue[]) => issues.map((issue) => textOf(issue, language));
  const rows = readProposalTable(table);
  const choice = rows.ok ? readProposal(rows.value) : rows;
  if (!rows.ok || !choice.ok) {
    return { title: null, text: null, problems: choice.ok ? [] : said(choice.issues), notes: [] };
  }
  const { expression: title } = choice.value;
  return { title, text: proposalText(rows.value), problems: [], notes: said(choice.notes) };
}

/** A scenario as rows to begin with; an own proposal has its own table, and no rule has no terms. */
export const templateOf: Tools['templateOf'] = (expression) => {
  const read = readScenario(expression);
  if (!read.ok || read.value.stated.length > 0) return null;
  const rows = templateRows(read.value);
  return rows.length === 0 ? null : rows;
};
