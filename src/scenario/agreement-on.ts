import { nafta1994 } from './data/nafta-1994';
import { usmca2020 } from './data/usmca-2020';

/** The agreement whose certificate or certification a claim needs. */
export type AgreementName = 'NAFTA' | 'USMCA';

const AGREEMENTS = [
  ['NAFTA', nafta1994.life],
  ['USMCA', usmca2020.life],
] as const;

/**
 * The agreement in force on a day (ISO); null before the first of them.
 *
 * @example agreementOn('2020-06-30') //=> "NAFTA"
 */
export const agreementOn = (day: string): AgreementName | null =>
  AGREEMENTS.find(
    ([, life]) => life !== null && day >= life.from && (life.to === null || day <= life.to),
  )?.[0] ?? null;

/** The scenario that an agreement is on record under. @example agreementId('USMCA') //=> "usmca-2020" */
export const agreementId = (name: AgreementName): string =>
  name === 'NAFTA' ? nafta1994.id : usmca2020.id;
