import type { Token } from '@borgar/fx/xlsx';

/** How files spell the optional parameter that users write as [y]. */
export const OPTIONAL = '_xlop.';

const bracketed = /^\[([A-Za-z_][\w.]*)\]$/;

/** [y] among the parameters of LAMBDA is no reference to a table's column: it becomes _xlop.y. */
export function withOptionalParameters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.type === 'func' && /^LAMBDA$/i.test(token.value)))
    return tokens;
  const opened: boolean[] = [];
  return tokens.map((token, index) => {
    if (token.value === '(') opened.push(/^LAMBDA$/i.test(tokens[index - 1]?.value ?? ''));
    if (token.value === ')') opened.pop();
    const name = bracketed.exec(token.value)?.[1];
    if (token.type !== 'structured' || opened.at(-1) !== true || name === undefined) return token;
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'whitespace');
    if (next?.value !== ',') return token;
    return { ...token, type: 'range_named', value: `${OPTIONAL}${name}` };
  });
}
