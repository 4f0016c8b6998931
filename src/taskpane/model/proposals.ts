import {
  callOf,
  proposalTables,
  type ProposalTable,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import type { OwnProposal, Tools } from './tools';

/** An own proposal of the workbook, as its table says it now. */
export interface ProposalState extends ProposalTable, OwnProposal {}

/** The own proposals of a workbook, read from their tables. */
export async function readProposals(
  port: WorkbookPort,
  survey: Survey,
  tools: Tools,
): Promise<readonly ProposalState[]> {
  const tables = proposalTables(survey);
  if (tables.length === 0) return [];
  const rows = await port.values(tables.map(({ area }) => area));
  return tables.map((table, index) => ({ ...table, ...tools.proposalOf(rows[index] ?? []) }));
}

/** What the cell of NAFTA_SCENARIO holds to follow a table. */
export const followingFormula = (name: string): string => callOf('OWN_PROPOSAL', [name]);
