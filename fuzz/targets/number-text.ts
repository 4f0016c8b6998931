import fc from 'fast-check';
import { shownAmount } from '../../src/costsheet/map';
import { readNumber, readPercentage, readShare } from '../../src/costsheet/number-text';
import { Exact } from '../../src/origin/exact';
import { must, target } from '../fuzz-target';
import { amountText } from '../inputs/cells';

/** Locales that differ in the signs of decimals and thousands, Swiss apostrophes and Indian lakhs included. */
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'fr-CA', 'es-MX', 'es-ES', 'de-CH', 'pt-BR', 'pl-PL'];

/** Whole thousandths below what a double holds exactly, with so many decimals. */
const number = fc.tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat({ max: 3 }));

const digits = fc.tuple(
  fc.constantFrom('', '-', '−', '+'),
  fc.stringMatching(/^\d{1,30}$/),
  fc.constantFrom('', '.', ','),
  fc.stringMatching(/^\d{1,25}$/),
);

const spaces = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');

/** Digits with one decimal sign are read exactly as they stand, as a number and as a percentage. */
const asWritten = fc.tuple(digits, spaces).map(([[sign, whole, mark, part], space]) => {
  const rest = mark === '' ? '' : `${mark}${part}`;
  const plain = `${sign === '−' ? '-' : sign}${whole}${rest.replace(',', '.')}`.replace('+', '');
  return {
    text: `${space}${sign}${whole}${rest}`,
    percent: `${sign}${whole}${rest}${space}%`,
    plain,
  };
});

function exactly({ text, percent, plain }: { text: string; percent: string; plain: string }): void {
  const expected = Exact.fromText(plain);
  const read = readNumber(text);
  must(read.ok && same(read.value, expected), () => `${fc.stringify(text)} is not ${plain}`);
  const share = readPercentage(percent);
  const hundredth = expected.over(Exact.fromText('100'));
  must(
    share.ok && same(share.value, hundredth),
    () => `${fc.stringify(percent)} is not ${plain} %`,
  );
}

const same = (one: Exact, other: Exact): boolean => one.minus(other).isZero();

/** What a program of that locale shows is that number, or is said to be another one too. */
function asShown([[units, decimals], locale, grouping]: [[number, number], string, boolean]): void {
  const value = units / 10 ** decimals;
  const text = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: grouping,
  }).format(value);
  const shown = shownAmount(text);
  must(
    shown !== null && (shown.value === value || shown.orElse === value),
    () => `${fc.stringify(text)} of ${locale} is ${fc.stringify(shown)}, not ${value}`,
  );
  const read = readNumber(text);
  // signs of thousands are refused, except where a lone one reads as the decimal sign
  const lone = /^\D?\d{1,3}[.,]\d{3}$/.test(text);
  must(
    !read.ok || lone || same(read.value, Exact.fromCell(value)),
    () => `${fc.stringify(text)} of ${locale} is read as ${read.ok && read.value.toString()}`,
  );
}

/** No text at all throws or becomes something that is no number. */
function neverOdd(text: string): void {
  for (const read of [readNumber(text), readPercentage(text), readShare(text)]) {
    must(!read.ok || Number.isFinite(read.value.toNumber()), () => `${fc.stringify(text)} is odd`);
  }
  const shown = shownAmount(text);
  must(
    shown === null || [shown.value, shown.orElse ?? 0].every(Number.isFinite),
    () => `${fc.stringify(text)} shows ${fc.stringify(shown)}`,
  );
}

const anyText = fc.oneof(
  amountText,
  fc.string({ maxLength: 70 }),
  fc.stringMatching(/^[-+−(]?[\d.,' ]{1,45}[)%]?$/),
);

type Written = {
  readonly kind: 'written';
  readonly given: { text: string; percent: string; plain: string };
};
type Shown = { readonly kind: 'shown'; readonly given: [[number, number], string, boolean] };
type Any = { readonly kind: 'any'; readonly given: string };

const input: fc.Arbitrary<Written | Shown | Any> = fc.oneof(
  asWritten.map((given): Written => ({ kind: 'written', given })),
  fc
    .tuple(number, fc.constantFrom(...LOCALES), fc.boolean())
    .map((given): Shown => ({ kind: 'shown', given })),
  anyText.map((given): Any => ({ kind: 'any', given })),
);

export const numberText = target('number-text', 3_000, () =>
  fc.property(input, (one) => {
    if (one.kind === 'written') exactly(one.given);
    else if (one.kind === 'shown') asShown(one.given);
    else neverOdd(one.given);
  }),
);
