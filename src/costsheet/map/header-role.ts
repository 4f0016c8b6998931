import { fold } from '../words';
import type { ColumnRole } from './column-role';
import { words, type WordList } from './header-words';

/** How strongly a heading speaks for a role: 0 to 1. */
export type RoleScores = Readonly<Partial<Record<ColumnRole, number>>>;

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([name, list]) => [name, new Set(list.split(' '))]),
);

/** Currency signs and names that follow or precede a word of money: "Precio US$", "Cost (EUR)". */
const CURRENCY = /(us\$|ar\$|mx\$|ca\$|c\$|[$€£¥]|\b(usd|eur|mxn|cad|ars|cny|jpy|gbp|brl|krw)\b)/gu;

/** The heading of a pivot table: it sums lines and is none. */
const AGGREGATE =
  /^(?:sum|count|average|suma|recuento|cuenta|promedio|somme|nombre|moyenne|summe|anzahl|mittelwert|soma|contagem|media) (?:of|de|von) /u;
/** A unit of measure: it may say for how many pieces the price holds. */
const MEASURE =
  /^(uom|u ?\/? ?m|um|me|pe|unit|units|unit of measure|unidad|unidad de medida|unidade|unite|unite de mesure|einheit|mengeneinheit|per)$/u;
const PRICE_UNIT =
  /^(?:price|cost|preis|precio|prix|preco) ?(?:unit|einheit|unidad|unite|unidade|per|basis|base)$|^preiseinheit$/u;
/** "P. Unit.", "P/U" */
const P_UNIT = /\bp ?\/? ?u(?:nit\w*)?\b/u;
/** "P/N" */
const PART_NUMBER = /\bp ?\/ ?n\b/u;
/** What a line costs in one vehicle is its cost, however it is called. */
const FOR_A_VEHICLE =
  /(?:\b(?:per|por|par|pro|je)\b|\/) ?(?:vehicle|veh|car|truck|vehiculo|vehicule|veiculo|fahrzeug|auto|carro)\b/u;

/** The words of a heading, without signs of currency, brackets and slashes. */
const wordsOf = (folded: string): readonly string[] =>
  folded
    .replace(CURRENCY, ' ')
    .replaceAll('#', ' # ')
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== '');

/**
 * What a heading says its column holds, by its words in five languages.
 *
 * @example scoresOf('Precio unitario (USD)') // { unitPrice: 0.9 }
 * @example scoresOf('Peso Total') // {}
 */
export function scoresOf(header: string): RoleScores {
  const folded = fold(header);
  const all = wordsOf(folded);
  // "USD" and nothing else: money, and the lines must tell whether of one or of all
  if (all.length === 0) return new RegExp(CURRENCY.source, 'u').test(folded) ? { cost: 0.5 } : {};
  if (all.length > 12 || AGGREGATE.test(folded)) return {};
  const has = (list: WordList): boolean => all.some((word) => lists.get(list)?.has(word) === true);
  if (has('notMoney') && !has('origin')) return {};
  const scores: Partial<Record<ColumnRole, number>> = {};
  const set = (role: ColumnRole, score: number): void => {
    scores[role] = Math.max(scores[role] ?? 0, score);
  };
  if (MEASURE.test(folded)) set('priceUnit', 0.9);
  if (PRICE_UNIT.test(folded)) return { priceUnit: 0.9, unitPrice: 0.4 };
  if (has('level') && all.length <= 2) return { level: 0.9 };
  if (has('currency')) set('currency', 0.9);
  if (has('tariff')) set('hs', 0.9);
  if (has('origin')) set('origin', originScore(folded, has));
  if (has('statement') || (has('originates') && !has('supplier'))) set('statement', 0.7);
  if (has('american') && has('content')) set('usValue', 0.8);
  if (scores.hs !== undefined || scores.origin !== undefined || scores.usValue !== undefined) {
    return scores;
  }
  money(all, has, folded, set);
  if (scores.cost === undefined && scores.unitPrice === undefined) {
    if (has('quantity')) set('quantity', 0.9);
    if (has('supplier')) set('supplier', has('number') ? 0.3 : 0.8);
    if (has('model')) set('model', 0.7);
    if (PART_NUMBER.test(folded)) set('part', 0.9);
    if (has('part') && (has('number') || all.length <= 2)) set('part', has('number') ? 0.9 : 0.6);
    if (has('description')) set('description', 0.7);
  }
  return scores;
}

/** The role that a heading speaks for most; null where it speaks for none. */
export function headedAs(header: string): ColumnRole | null {
  const scores = Object.entries(scoresOf(header)) as [ColumnRole, number][];
  const [best] = scores.sort(([, one], [, two]) => two - one);
  return best === undefined || best[1] === 0 ? null : best[0];
}

/** The country where a supplier sits is a hint at best; that of shipment or sale is none. */
function originScore(folded: string, has: (list: WordList) => boolean): number {
  if (/\b(orig|urspr|herk|coo\b|c\/o\b|made|fabric|hecho|herge)/u.test(folded)) return 0.9;
  if (has('otherCountry')) return 0;
  return has('supplier') && !/\b(mfg|mfr|manufactur)/u.test(folded) ? 0.4 : 0.6;
}

function money(
  all: readonly string[],
  has: (list: WordList) => boolean,
  folded: string,
  set: (role: ColumnRole, score: number) => void,
): void {
  const signed = new RegExp(CURRENCY.source, 'u').test(folded);
  const bare = !has('money') && !signed;
  if (has('otherMoney')) return;
  if (FOR_A_VEHICLE.test(folded) && !has('quantity')) return set('cost', 0.9);
  if (has('onePrice') || P_UNIT.test(folded)) return set('unitPrice', 0.9);
  if (has('allPrice')) return set('cost', 0.9);
  if (bare && (has('quantity') || !(has('total') && all.length <= 2))) return;
  // "price unit" and "cost unit" say for how many the price holds, not what it is
  if (has('unit')) return set('unitPrice', has('total') && has('quantity') ? 0.4 : 0.9);
  if (has('total')) return set('cost', bare ? 0.6 : 0.9);
  if (has('price') || (has('part') && has('money'))) return set('unitPrice', 0.6);
  if (has('quantity')) return;
  set('cost', has('value') ? 0.6 : 0.7);
}
