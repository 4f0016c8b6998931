import type { Token } from '@borgar/fx/xlsx';

/** A minus before a number in an array constant is part of it: {1;-2}. Outside it stays an operator. */
export function withSignedConstants(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ value }) => value === '{')) return tokens;
  const signed: Token[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.type === 'operator' && token.value === '{') inside = true;
    if (token.type === 'operator' && token.value === '}') inside = false;
    const before = signed.at(-1);
    if (inside && token.type === 'number' && before?.type === 'operator' && before.value === '-') {
      signed[signed.length - 1] = { ...token, value: `-${token.value}` };
    } else signed.push(token);
  }
  return signed;
}
