import {
  areaReference,
  isArgument,
  parseArea,
  readCalls,
  type Area,
  type Survey,
} from '../../workbook';

/** What a field says: nothing, an amount, cells or a name that a formula can refer to, or none of it. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'reference'; readonly text: string; readonly area: Area | null }
  | { readonly kind: 'wrong' };

const WRONG: Typed = { kind: 'wrong' };

/** Reads a field; an address without a sheet is one of `sheet`, whatever sheet the formula goes to. */
export function typedReference(typed: string, sheet: string, survey: Survey): Typed {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  if (!isArgument(text)) return WRONG;
  const [argument] =
    readCalls(`=NAFTA.CHECK(${text})`, sheet, survey)?.flatMap((call) => call.arguments) ?? [];
  if (argument?.kind === 'cells') {
    const spelt = parseArea(text, sheet) === null ? text : areaReference(argument.area, '');
    return { kind: 'reference', text: spelt, area: argument.area };
  }
  if (argument?.kind !== 'value' || typeof argument.value !== 'number') return WRONG;
  return Number.isNaN(Number(text))
    ? { kind: 'reference', text, area: null }
    : { kind: 'amount', amount: argument.value };
}
