export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** The pattern of a text with "*", "?" and "~" before a literal one; without case. */
export function wildcard(text: string, whole = true): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\/-])/g,
    (_match, escaped?: string, wild?: string, special?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return `\\${special ?? ''}`;
    },
  );
  return new RegExp(whole ? `^${source}$` : source, 'iu');
}
