import type { GoodClass, Requirement, Step } from '../types';
import { sor2020 } from './sources';

type Figures = readonly string[];
type Quote = (percent: string, index: number) => string;

const inWords = (from: string, to: string | null): string =>
  to === null ? `beginning on ${day(from)}` : `beginning on ${day(from)} and ending on ${day(to)}`;

const day = (iso: string): string =>
  `${iso.slice(5, 7) === '07' ? 'July 1' : 'June 30'}, ${iso.slice(0, 4)}`;

/** Steps that begin on 1 July of some years, quoted in the words of the provision. */
const stepsFrom =
  (years: readonly number[]) =>
  (
    measure: Requirement['measure'],
    classes: readonly GoodClass[],
    percents: Figures,
    provision: string,
    quote: Quote = (percent) => `${percent}%`,
  ): Requirement => ({
    measure,
    classes,
    steps: percents.map((percent, index): Step => {
      const next = years[index + 1];
      const from = `${years[index]}-07-01`;
      const to = next === undefined ? null : `${next}-06-30`;
      return {
        percent,
        from,
        to,
        source: sor2020(provision, `${quote(percent, index)}, ${inWords(from, to)}`),
      };
    }),
  });

/** Passenger vehicles, light trucks and parts for them: a step every year to 2023. */
export const lightSteps = stepsFrom([2020, 2021, 2022, 2023]);
/** Heavy trucks and parts for them: steps of 2024 and 2027. */
export const heavySteps = stepsFrom([2020, 2024, 2027]);

/** The part thresholds print both methods in one sentence, ten points apart. */
export function byMethod(
  steps: typeof lightSteps,
  classes: readonly GoodClass[],
  netCost: Figures,
  transactionValue: Figures,
  provision: string,
): readonly Requirement[] {
  const quote: Quote = (_, index) =>
    `${netCost[index]}% under the net cost method or ${transactionValue[index]}% under the transaction value method`;
  return [
    steps('RVC', classes, netCost, provision, quote),
    steps('RVC TV', classes, transactionValue, provision, quote),
  ];
}
