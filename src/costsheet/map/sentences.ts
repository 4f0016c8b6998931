import { sentences, textOf, type Language, type Sentence } from '../../origin';
import type { Reason } from './column-role';
import type { RowKind } from './row-kind';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Every sentence that mapping a cost sheet can say. */
export const english = {
  // why a column was chosen
  'header-words': { kind: 'note', en: 'headed "{header}"' },
  chosen: { kind: 'note', en: 'chosen by you: "{header}"' },
  'header-and-data': { kind: 'note', en: 'headed "{header}", and {share} of its cells read so' },
  'data-only': { kind: 'note', en: 'no telling heading, but {share} of its cells read so' },
  'quantity-times-price': {
    kind: 'note',
    en: 'headed "{header}"; it is quantity x unit price on {share} of the lines',
  },
  'only-price': {
    kind: 'note',
    en: 'headed "{header}" like a price of one, and no column counts pieces: confirm that each line is one',
  },
  'offered-product': {
    kind: 'note',
    en: 'no column of line costs: quantity {quantity} x unit price {price}',
  },
  // why a row is no line
  'row-blank': { kind: 'note', en: 'blank row' },
  'row-heading-repeated': { kind: 'note', en: 'heading repeated' },
  'row-section': { kind: 'note', en: 'section heading or note, no figures' },
  'row-total': { kind: 'note', en: 'total or subtotal' },
  'row-unused': { kind: 'note', en: 'prepared formulas without a part' },
  'row-column-numbers': { kind: 'note', en: 'numbers or units of the columns' },
  'row-assembly': { kind: 'note', en: 'its cost is the sum of the lines under it, which count' },
  'row-summary': { kind: 'note', en: 'a figure about the whole good, no line' },
  // the table
  'no-table': { kind: 'missing', en: 'no cost table was found on this sheet' },
  'sheet-too-large': {
    kind: 'missing',
    en: 'the sheet has {rows} rows x {columns} columns up to its last used cell, more than {most} cells: it is not searched; clear stray cells far from the data',
  },
  'no-cost-column': {
    kind: 'missing',
    en: 'no cost column: no heading and no figures tell what a line costs; choose a column, or add one',
  },
  'no-origin-column': {
    kind: 'missing',
    en: 'no origin column: nothing tells where the parts were made; choose a column, or add one',
  },
  'no-lines': {
    kind: 'missing',
    en: 'there is no line with a part or a figure under this heading',
  },
  'offer-product': {
    kind: 'note',
    en: 'no column of line costs: quantity ({quantity}) x unit price ({price}) can be written in a new column',
  },
  'price-without-quantity': {
    kind: 'note',
    en: 'these look like prices of one piece, and no column counts pieces; confirm that each line is one',
  },
  'origin-not-countries': {
    kind: 'note',
    en: 'the column headed "{header}" holds no countries, so it is not taken as the origin',
  },
  'origin-of-supplier': {
    kind: 'note',
    en: 'the column headed "{header}" says where the supplier is, which need not be where the part was made: confirm it',
  },
  'another-cost-column': {
    kind: 'note',
    en: 'the column headed "{header}" looks like a cost as much as the one proposed: confirm which one the line costs',
  },
  'another-quantity-column': {
    kind: 'note',
    en: 'the column headed "{header}" counts pieces too: confirm which quantity the price is multiplied by',
  },
  'price-unit-of-column': {
    kind: 'note',
    en: 'the heading "{header}" says that the price is for {pieces} pieces: quantity x unit price / {pieces} is proposed',
  },
  'price-unit-of-column-unclear': {
    kind: 'note',
    en: 'the heading "{header}" may mean a price for a thousand or for a metre: say for how many',
  },
  'hidden-row': { kind: 'note', en: 'this line is hidden, and its cost counts' },
  // amounts
  'amount-missing': { kind: 'note', en: 'no amount: the line is left out of every figure' },
  'amount-zero': {
    kind: 'note',
    en: 'the amount is 0: a price is missing, or the line costs nothing',
  },
  'amount-as-text': {
    kind: 'malformed',
    en: '"{cell}" is text that looks like the number {number}',
  },
  'amount-two-ways': {
    kind: 'malformed',
    en: '"{cell}" is text that may mean {one} or {other}',
  },
  'amount-words': { kind: 'malformed', en: '"{cell}" stands where an amount belongs' },
  'amount-unreadable': { kind: 'malformed', en: '"{cell}" cannot be read as an amount' },
  'amount-error': { kind: 'malformed', en: 'the cell shows the error {cell}' },
  'amount-below-zero': { kind: 'malformed', en: '{cell} is negative' },
  'cost-not-product': {
    kind: 'note',
    en: 'the cost is {cost}, but quantity x unit price is {product}',
  },
  'price-unit': {
    kind: 'note',
    en: 'the price is for {pieces} ("{cell}"): quantity x unit price / {pieces} is proposed',
  },
  'price-by-measure': {
    kind: 'note',
    en: 'the price is for a measure ("{cell}"): quantity x unit price is right where the quantity is in {cell} too',
  },
  'price-unit-unclear': {
    kind: 'malformed',
    en: '"{cell}" may mean a price for a thousand or for a metre: say for how many',
  },
  'currency-missing': {
    kind: 'missing',
    en: 'no currency, while other lines are in several: say which it is',
  },
  'tariff-lost-first-zero': {
    kind: 'malformed',
    en: '{cell} is a number with an odd count of digits: a first zero is lost; the new column writes {code}',
  },
  'currency-differs': {
    kind: 'malformed',
    en: 'in {currency}, while most lines are in {most}: convert it before adding up',
  },
  // origins
  'origin-missing': { kind: 'missing', en: 'a cost without a country of origin' },
  'origin-unknown': { kind: 'missing', en: '"{cell}" is no country' },
  'origin-read-as': {
    kind: 'malformed',
    en: '"{cell}" stands for {read}, which the functions do not read: the new column writes {read}',
  },
  'origin-ambiguous': { kind: 'missing', en: '"{cell}" may mean {meanings}' },
  'origin-several': {
    kind: 'missing',
    en: '"{cell}" names several countries; write the share of units bought from each, such as US 60%; CN 40%',
  },
  'origin-two-systems': {
    kind: 'missing',
    en: '"{cell}" is {iso} in ISO codes and {aala} in the AALA key: say which this column uses',
  },
  // statements
  'statement-read-as': {
    kind: 'malformed',
    en: '"{cell}" under this heading stands for {read}: the new column writes {read}',
  },
  'statement-unknown': {
    kind: 'malformed',
    en: '"{cell}" states nothing the functions read; write a statement such as originating, RVC 55% or VNM 12.50, or clear the cell',
  },
  // tariff codes
  'tariff-short': { kind: 'note', en: '{cell} has fewer than six digits: it counts as listed' },
  'tariff-lost-zero': {
    kind: 'malformed',
    en: '{cell} is a number and has lost a zero of "{displayed}"; write the code as text',
  },
  'tariff-as-number': {
    kind: 'malformed',
    en: '{cell} is a number, and a last zero may be lost; write the code as text, such as 8708.30',
  },
  'tariff-unreadable': { kind: 'malformed', en: '"{cell}" is not a tariff code' },
  // a row for each model
  'model-missing': {
    kind: 'missing',
    en: 'this row has figures and no model: its verdict names nobody',
  },
  'model-repeated': {
    kind: 'note',
    en: '"{cell}" stands in row {row} too: each row is judged by itself',
  },
  'figure-missing': {
    kind: 'missing',
    en: 'no figure: where a scenario asks for it, this model is Undecided',
  },
  'figure-unread': {
    kind: 'malformed',
    en: '"{cell}" is no figure: it counts as not stated, and the model is Undecided where it is asked for',
  },
  'class-unknown': {
    kind: 'malformed',
    en: '"{cell}" is no class of goods that the functions know, such as light truck: the model cannot be judged',
  },
  'share-in-percent': {
    kind: 'note',
    en: 'its cells say 62.5 where 62.5 % is meant: each is divided by 100',
  },
  'share-above-all': {
    kind: 'malformed',
    en: '{cell} is more than the whole, while other cells of the column are shares up to 1: write {cell} % or the right share',
  },
  'rvc-differs': {
    kind: 'note',
    en: 'the regional value content is stated as {stated}, but columns {netCost} and {vnm} give {computed}',
  },
  // formulas
  'formula-differs': {
    kind: 'note',
    en: 'the formula {formula} is unlike that of {like} ({usual})',
  },
  'number-among-formulas': {
    kind: 'note',
    en: 'a typed number where the other cells of column {column} are formulas',
  },
  'total-misses': { kind: 'note', en: 'this total does not add {cells}' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });

/** Why a column was chosen, in words. */
export function reasonText(reason: Reason, language: Language = 'en'): string {
  const { code, ...mentioned } = reason;
  const values =
    'share' in mentioned
      ? { ...mentioned, share: `${Math.round(mentioned.share * 100)} %` }
      : mentioned;
  return textOf(say(code, values), language);
}

/** Why a row is no line, in words. */
export const rowKindText = (kind: Exclude<RowKind, 'item'>, language: Language = 'en'): string =>
  textOf(say(`row-${rowCode(kind)}`), language);

const rowCode = (kind: Exclude<RowKind, 'item'>) =>
  kind === 'heading repeated'
    ? 'heading-repeated'
    : kind === 'column numbers'
      ? 'column-numbers'
      : kind;
