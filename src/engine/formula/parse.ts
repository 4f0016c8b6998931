import { parse, tokenize, type AstExpression, type Token } from '@borgar/fx/xlsx';
import { withOptionalParameters } from './optional-parameters';
import { withSignedConstants } from './signed-constants';
import { Unsupported } from './unsupported';

export interface Parsed {
  readonly tokens: readonly Token[];
  readonly tree: AstExpression;
}

const referenceTypes = new Set(['range', 'range_beam', 'range_ternary', 'structured']);
export const isReferenceToken = (token: Token): boolean => referenceTypes.has(token.type);

export const tokensOf = (formula: string): Token[] =>
  tokenize(formula, { withLocation: false, negativeNumbers: false });

/** The tree of a formula. Throws Unsupported with the parser's words. */
export function parseTokens(tokens: readonly Token[]): AstExpression {
  try {
    return parse([...withSignedConstants(withOptionalParameters(tokens))], { looseRefCalls: true });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Unsupported(`the formula cannot be read (${words})`);
  }
}
