import type { TariffDigits } from '../origin';
import { coveringOf } from './cover';
import type { ListEntry } from './data/tariff-entries';
import { tableA1, tableB, tableC, tableD, tableE, tableF } from './data/usmca-tables';
import { tableSAluminum, tableSSteel } from './data/usmca-table-s';
import { takeBack } from './take-back';

const EDITION = 2012;

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

/** The tables of tariff codes of SOR/2020-155 Part 6 with what they list, as printed. */
export const usmcaTables = (): readonly {
  readonly name: string;
  readonly entries: readonly Pick<ListEntry, 'entry'>[];
}[] => [
  { name: 'A.1 Core parts for passenger vehicles and light trucks', entries: tableA1 },
  { name: 'B Principal parts for passenger vehicles and light trucks', entries: tableB },
  { name: 'C Complementary parts for passenger vehicles and light trucks', entries: tableC },
  { name: 'D Principal parts for heavy trucks', entries: tableD },
  { name: 'E Complementary parts for heavy trucks', entries: tableE },
  { name: 'F Parts for other vehicles', entries: tableF },
  { name: 'S Steel', entries: tableSSteel },
  { name: 'S Aluminum', entries: tableSAluminum },
];
