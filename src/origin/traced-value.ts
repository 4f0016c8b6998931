import { Exact } from './exact';
import { failure, success, type Outcome } from './issue';
import { say } from './sentences';

/** The situations of SOR/94-14 s. 9(2): who imported, who had title, what statement is held. */
export type TracingRow = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
export const tracingRows: readonly TracingRow[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** What a row needs; absent figures that a row does not read are ignored. */
export interface TracedMaterial {
  /** the transaction value of the row: what the producer paid, or the value stated */
  readonly price?: Exact;
  readonly customsValue?: Exact;
  /** freight, insurance and packing to the place that the row names */
  readonly freight?: Exact;
  /** duties, taxes and brokerage that are not recovered; beside a price, taxes that it leaves out */
  readonly dutiesAndFees?: Exact;
  /** the RVC stated (f), or the requirement of the material (g) */
  readonly rvc?: Exact;
}

/**
 * The value of a traced material, by row of the law.
 *
 *   (a)-(d)  customs value + freight + duties and fees
 *   (e)(i)  VM
 *   (f)(g)  VM x (1 - RVC)
 *   (h)  the amount passed down
 *
 * VM is the price with the taxes that it leaves out and nobody recovers, s. 9(5).
 *
 * Law: NAFTA Article 403(1), SOR/94-14 s. 9(2)-(5). Units: money of the sheet. Rounding: none.
 * Issues: the figure that the row cannot do without, `traced-needs`.
 *
 * @example
 * const value = tracedValue('f', { price: Exact.fromText('100'), rvc: Exact.fromText('0.6') });
 * value.ok && value.value.toString() //=> "40"
 */
export function tracedValue(row: TracingRow, material: TracedMaterial): Outcome<Exact> {
  const { price, customsValue, freight, rvc } = material;
  const duties = material.dutiesAndFees ?? Exact.zero;
  switch (row) {
    case 'a':
    case 'b':
    case 'c':
    case 'd':
      if (customsValue === undefined) return needs(row, 'customs_value');
      return success(customsValue.plus(freight ?? Exact.zero).plus(duties));
    case 'f':
    case 'g':
      if (price === undefined) return needs(row, 'price');
      if (rvc === undefined) return needs(row, 'rvc');
      return success(price.plus(duties).times(Exact.one.minus(rvc)));
    case 'e':
    case 'i':
      return price === undefined ? needs(row, 'price') : success(price.plus(duties));
    case 'h':
      return price === undefined ? needs(row, 'price') : success(price);
  }
}

const needs = (row: TracingRow, parameter: string): Outcome<Exact> =>
  failure(say('traced-needs', { row, parameter }));
