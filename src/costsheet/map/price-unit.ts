import { fold } from '../words';

/**
 * For how many pieces a price holds. `pieces` is null where the unit does not tell: a measure such as
 * a kilogram, or a letter of two meanings.
 */
export interface PriceUnit {
  readonly pieces: number | null;
  readonly kind: 'pieces' | 'measure' | 'unclear';
}

const one = (words: string, unit: PriceUnit) =>
  words.split(' ').map((word) => [word, unit] as const);
const pieces = (count: number): PriceUnit => ({ pieces: count, kind: 'pieces' });
const MEASURE: PriceUnit = { pieces: null, kind: 'measure' };
/** M is a thousand to some buyers and a metre to others. */
const UNCLEAR: PriceUnit = { pieces: null, kind: 'unclear' };

const UNITS: ReadonlyMap<string, PriceUnit> = new Map([
  ...one(
    'ea each pc pcs pce pces piece pieces pz pza pzas pieza piezas un und uni unid unidad unidades u unit units st stk stck stuck peca pecas unite unidade set sets jgo juego kit jeu satz',
    pieces(1),
  ),
  ...one('dz dzn doz dozen docena douzaine dutzend duzia', pieces(12)),
  ...one('c cpc hundred cien ciento cto cent cento hundert', pieces(100)),
  ...one('mpc mil millar thousand mille millier tausend tsd milheiro', pieces(1000)),
  ...one('m', UNCLEAR),
  ...one(
    'kg kgs kilo kilos g gr gram grams mg t ton tons tonne lb lbs oz mt mtr mtrs mts metre meter metro metros metres ft feet foot in inch cm mm yd m2 m² sqm sqft ft2 m3 l lt ltr litre liter litro gal ml roll rollo rouleau rolle hr hrs h hour hours hora horas heure stunde min',
    MEASURE,
  ),
]);

const PER = /^(?:(?:price )?(?:per|par|por|pro|je|a|au|\/) ?)/u;
const COUNT =
  /^(1|10|12|100|144|1[., ]?000|10[., ]?000)(?: ?(?:pcs?|pces?|pieces?|pzas?|piezas|stk|stuck|st|ea|un|units?|unidades|u))?$/u;

/** What a cell of a column of units says; null where it is no unit. Numbers: for how many. */
export function priceUnitIn(value: unknown): PriceUnit | null {
  if (typeof value === 'number') return COUNT.test(String(value)) ? pieces(value) : null;
  if (typeof value !== 'string' || value.length > 30) return null;
  const text = fold(value).replace(PER, '').trim();
  const counted = COUNT.exec(text)?.[1];
  if (counted !== undefined) return pieces(Number(counted.replace(/[., ]/gu, '')));
  return UNITS.get(text) ?? null;
}

/** "Price per 100", "Prix au cent", "Preis je 1000 Stk", "$/M": one unit for the whole column. */
const IN_HEADING =
  /(?:\b(?:per|par|por|pro|je|au|p)\b|\/) ?(1[., ]?000|100|12|cent|cien|ciento|hundert|hundred|mille|millar|mil|tausend|thousand|milheiro|dozen|docena|c|m)\b/u;

/** What the heading of a price says that it is for; null where it says nothing but one piece. */
export function priceUnitOfHeading(heading: string): PriceUnit | null {
  const found = IN_HEADING.exec(fold(heading))?.[1];
  return found === undefined ? null : priceUnitIn(found);
}
