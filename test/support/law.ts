/** The law that a comment names after `Law:`, up to what it says of units or rounding; null for none. */
export function lawOf(comment: string): string | null {
  const plain = comment.replace(/^\s*\*?\/?\*? ?/gm, '');
  const [, after] = /\bLaw:([^]*)/.exec(plain) ?? [];
  const law = after?.split(/\b(?:Units|Rounding|Issues):|\n\s*\n|\n@/)[0]?.trim();
  return law === undefined || law.startsWith('none') ? null : law.replace(/\s+/g, ' ');
}

const LAWS = /^(NAFTA|USMCA|SOR\/\d+-\d+|Proclamation|\d+ FR)$/;
const KINDS: Readonly<Record<string, string>> = {
  Article: 'Article',
  Articles: 'Article',
  'Art.': 'Appendix Art.',
  's.': 's.',
  Annex: 'Annex',
  Schedule: 'Schedule',
  Schedules: 'Schedule',
  Chapter: 'Chapter',
  Table: 'Table',
  Tables: 'Table',
};
const TOKEN =
  /SOR\/\d+-\d+|\d+ FR \d+|Proclamation \d+|NAFTA|USMCA|Articles?|Art\.|\bs\.|Annex|Schedules?|Appendi(?:x|ces)|Chapter|Tables?|\d+(?:\.\d+)?(?:\([0-9a-z]+\))*(?! %)|\b[IVX]+\b|\b[A-GS](?:\.\d)?\b/g;

/**
 * The provisions that a line of law names, each to its first paragraph: "SOR/94-14 s. 9(2)". Of a range
 * its ends; what stands between quotation marks is no provision.
 */
export function provisionsNamedIn(law: string): readonly string[] {
  const found: string[] = [];
  let [text, kind] = ['', ''];
  for (const [token] of law.replace(/"[^"]*"|\(\d+ %\)|-\(\w+\)/g, '').matchAll(TOKEN)) {
    if (/^(\d+ FR|Proclamation) /.test(token)) found.push(token);
    else if (LAWS.test(token)) [text, kind] = [token, ''];
    else if (/^Appendi/.test(token)) kind = '';
    else if (token in KINDS) kind = KINDS[token] ?? '';
    else if (kind !== '' && fits(kind, token)) {
      // the tables and the appendix of the regulations are those of the agreement
      const of = kind === 'Table' || kind === 'Appendix Art.' ? 'USMCA' : text;
      found.push(`${of} ${kind} ${token.replace(/(\([^)]*\)).*/, '$1')}`);
    }
  }
  return found;
}

/** Schedules of the older regulations have Roman numbers, tables letters, the rest numbers. */
function fits(kind: string, token: string): boolean {
  if (kind === 'Table') return /^[A-Z]/.test(token);
  return kind === 'Schedule' ? /^([IVX]+|\d+)$/.test(token) : /^\d/.test(token);
}
