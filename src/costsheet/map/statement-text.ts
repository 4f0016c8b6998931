import { readStatement } from '../statement';
import { yesOrNo } from '../yes-or-no';
import { fold } from '../words';

/**
 * What a cell says under a heading that asks whether the part originates: words the functions read as
 * they stand; yes or no, which they would not, with the statement it stands for; or neither.
 */
export type StatementText =
  | { readonly kind: 'plain' }
  | { readonly kind: 'read'; readonly text: 'originating' | 'non-originating' }
  | { readonly kind: 'unknown' };

const PLACE = { parameter: 'map' };
/** What people put instead of a yes, and words for it in German and Portuguese. */
const YES = new Set(['x', '✓', '✔', '☑', 'ja', 'j', 'sim', 'wahr', 'verdadeiro']);
const NO = new Set(['nein', 'nao', 'falsch', '✗', '✘', '☐']);

/**
 * Reads an answer for a proposal. A number is not read: it may be a VNM, a share or a count.
 *
 * @example statementIn('RVC 55%') //=> { kind: 'plain' }
 * @example statementIn('Y') //=> { kind: 'read', text: 'originating' }
 * @example statementIn('maybe') //=> { kind: 'unknown' }
 */
export function statementIn(value: unknown): StatementText {
  if (typeof value === 'string') {
    const read = readStatement(value, PLACE);
    if (read.ok && read.value.kind !== 'none') return { kind: 'plain' };
  }
  const word = typeof value === 'string' ? fold(value) : '';
  const yes = YES.has(word) ? true : NO.has(word) ? false : yesOrNo(value);
  if (yes === null) return { kind: 'unknown' };
  return { kind: 'read', text: yes ? 'originating' : 'non-originating' };
}
