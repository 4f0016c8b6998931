import { Exact } from './exact';

/** High-wage amounts and the whole they are a part of: net cost, or annual purchases. */
export interface LabourShare {
  readonly materials: Exact;
  /** wages of direct production work in the assembly of the vehicle */
  readonly labour: Exact;
  readonly whole: Exact;
}

/**
 * Labour value content, as a fraction of 1: what is made at high wages, and the credits.
 *
 *   by net cost:   (HWLC + HWM) / NC + HWTC + HWAC
 *   by purchases:  (APV + HWLC) / (TAPV + HWLC) + HWTC + HWAC, HWLC in both places or in neither
 *
 * Law: USMCA Appendix Art. 7; SOR/2020-155 s. 18(6)-(14).
 * Units: money of the sheet, a fraction of 1; the whole must be above 0. Rounding: none.
 *
 * @example
 * const amount = Exact.fromText;
 * labourValueContent({ materials: amount('20'), labour: amount('5'), whole: amount('100') }, []).toString() //=> "0.25"
 */
export const labourValueContent = (
  { materials, labour, whole }: LabourShare,
  credits: readonly Exact[],
): Exact => credits.reduce((sum, credit) => sum.plus(credit), materials.plus(labour).over(whole));

/**
 * The credit for high-wage technology expenditures: wages for research, development and information
 * technology over wages of direct production workers, both in the territory and of the producer as a
 * whole; no wage floor, no capital; at most the cap.
 *
 * Law: SOR/2020-155 s. 12, 18(9)-(11). Units: a fraction of 1; production wages above 0.
 */
export const technologyCredit = (technology: Exact, production: Exact, cap: Exact): Exact =>
  Exact.min(technology.over(production), cap);
