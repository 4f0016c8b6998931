import type { TariffDigits } from '../origin';
import { coveringOf } from './cover';
import type { ListEntry } from './data/tariff-entries';
import { tableA2 } from './data/usmca-a2-components';
import { tableSAluminum, tableSSteel } from './data/usmca-table-s';
import { takeBack } from './take-back';

const EDITION = 2012;

/** A core part of Table A.2 and the component of it that a code can be. */
export interface CorePart {
  /** column 1: "Engines" */
  readonly part: string;
  /** column 2: "Crankshafts" */
  readonly component: string;
}

/**
 * The core parts and components that a tariff code can be, in the order of Table A.2. Every code of the
 * table is printed with "ex": the description decides whether the material is the component.
 *
 * Law: SOR/2020-155 s. 14(4) to (12), Table A.2. Six digits decide; a shorter or missing code is none.
 *
 * @example corePartsOf('848310') //=> [{ part: 'Engines', component: 'Crankshafts' }]
 */
export function corePartsOf(code: TariffDigits | null): readonly CorePart[] {
  const codes = code === null ? [] : [code, ...takeBack(code, EDITION)];
  return tableA2.flatMap(({ part, components }) =>
    components
      .filter((each) =>
        each.codes.some((listed) => codes.some((own) => coveringOf(listed, own) !== null)),
      )
      .map(({ component }) => ({ part, component })),
  );
}

/** The parts of column 1 of Table A.2, in its order: "Engines" to "Advanced batteries". */
export const coreParts = (): readonly string[] => tableA2.map(({ part }) => part);

/** A metal of Table S; `described`: only body and frame stampings of the code count. */
export interface PurchasedMetal {
  readonly metal: 'steel' | 'aluminum';
  readonly entry: string;
  readonly described: boolean;
}

/**
 * The metals of Table S that a tariff code can be: stampings of 8708.29 and 8708.99 can be either.
 *
 * Law: SOR/2020-155 s. 17(1) and (2), Table S. Six digits decide; a shorter or missing code is none.
 *
 * @example metalsOf('720839') //=> [{ metal: 'steel', entry: '7208.39', described: false }]
 */
export function metalsOf(code: TariffDigits | null): readonly PurchasedMetal[] {
  const codes = code === null || code.length < 6 ? [] : [code, ...takeBack(code, EDITION)];
  const found = (metal: PurchasedMetal['metal'], entries: readonly ListEntry[]) =>
    entries
      .filter(({ covers }) =>
        covers.some((cover) => codes.some((own) => coveringOf(cover, own) !== null)),
      )
      .map(({ entry, described = false }) => ({ metal, entry, described }));
  return [...found('steel', tableSSteel), ...found('aluminum', tableSAluminum)];
}
