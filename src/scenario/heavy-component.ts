import type { ComponentMatch, TariffDigits } from '../origin';
import { coveringOf } from './cover';
import { heavyComponentCovers, perhapsComponentCovers } from './data/annex-403-2';

const SIX = 6;

/**
 * How a material stands to the components of Annex 403.2, by its code.
 *
 * Law: SOR/94-14 s. 2 "automotive component", "automotive component assembly", "sub-component"; Schedule V.
 * Units: digits without dots, 2 to 10; six decide. A missing code counts as a component, and so does
 * one that is too short to tell; a whole heading decides.
 *
 * @example heavyComponent('84073400') //=> "component"
 */
export function heavyComponent(code: TariffDigits | null): ComponentMatch {
  if (code === null) return 'code too short';
  const covered = (cover: string) => coveringOf(cover, code) !== null;
  if (heavyComponentCovers.some(covered)) return 'component';
  const could = (cover: string) => code.length < SIX && cover.startsWith(code);
  if (heavyComponentCovers.some(could)) return 'code too short';
  return perhapsComponentCovers.some((cover) => covered(cover) || could(cover))
    ? 'perhaps'
    : 'none';
}
