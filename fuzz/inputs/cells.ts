import fc from 'fast-check';
import { BLANK } from '../../test/support/host';

/** Whatever may stand in a cell: what people type, what files hold, and noise. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(BLANK, 0, -0, '', ' ', '\u00a0', null, undefined, true, false),
  fc.constantFrom<unknown>('#N/A', '#DIV/0!', '#REF!', '=1+1', '+1', '-', '@x', "'1"),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'),
  fc.constantFrom(-1, 1, 0.5, 2 ** 53, 1e15, 1e-15, 44013, 2958465, 2958466, 1e21),
  fc.constantFrom(Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // an engine of the host may hand over an object for an error or an entity
  fc.constantFrom<unknown>({}, { error: '#N/A' }, [], [[1]], new Date(0), Symbol.iterator, 10n),
);

/** A text of words that the reader of a cell knows, put together wrongly as often as rightly. */
export const sentenceOf = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...words), amountText), {
        maxLength: 9,
      }),
      fc.constantFrom(' ', '', '; ', '\u00a0'),
    )
    .map(([parts, between]) => parts.join(between));

/** A number as people write it, and as they should not. */
export const amountText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '−', '+', '$', '€'),
    fc.nat({ max: 99_999_999 }).map(String),
    fc.constantFrom('', '', '.', ',', "'", ' ', '.000.', ',000,'),
    fc.constantFrom('', '5', '25', '000', '333333333333333333333333'),
    fc.constantFrom('', '', '%', ' %', '\u00a0%', '%%', 'e9', 'E-400', ' MXN'),
  )
  .map((parts) => parts.join(''));

/** An amount of money with few digits, as cost sheets hold them. */
export const amount: fc.Arbitrary<number> = fc
  .integer({ min: 1, max: 999_999 })
  .map((n) => n / 100);
