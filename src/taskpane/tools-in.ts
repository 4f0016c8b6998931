import { textOf, type Language } from '../origin';
import { readScenario } from '../scenario';
import type { Tools } from './model/tools';
import { ownProposalIn } from './own-proposal';
import { tools } from './tools';

/** The product's core for a pane in that language: what it says against an expression is in it. */
export const toolsIn = (language: Language): Tools => ({
  ...tools,
  proposalOf: (table) => ownProposalIn(table, language),
  problemOf: (expression) => {
    const read = readScenario(expression);
    return read.ok ? null : read.issues.map((issue) => textOf(issue, language)).join('; ');
  },
});
