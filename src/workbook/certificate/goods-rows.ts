import type { AgreementName } from '../../scenario';
import type { CertifiedGood } from './certificate';
import { filled, looks, type Span } from './sheet-rows';
import type { CertificateWords } from './words';

type Head = keyof CertificateWords['goodsHeads'];

/** What stands in which columns, under which number of the agreement's list. */
interface GoodsColumn {
  readonly head: Head;
  readonly number: string;
  readonly first: number;
  readonly last: number;
  readonly value: (good: CertifiedGood) => string;
}

const column = (
  head: Head,
  number: string,
  [first, last]: readonly [number, number],
  value: (good: CertifiedGood) => string,
): GoodsColumn => ({ head, number, first, last, value });

const goodsColumns: Readonly<Record<AgreementName, readonly GoodsColumn[]>> = {
  USMCA: [
    column('description', '6', [1, 3], (good) => good.description),
    column('tariff', '6', [4, 4], (good) => good.tariff),
    column('criterion', '7', [5, 6], (good) => good.criterion),
  ],
  NAFTA: [
    column('description', '5', [1, 1], (good) => good.description),
    column('tariff', '6', [2, 2], (good) => good.tariff),
    column('criterion', '7', [3, 3], (good) => good.criterion),
    column('producer', '8', [4, 4], (good) => good.producer),
    column('netCost', '9', [5, 5], (good) => good.netCost),
    column('country', '10', [6, 6], (good) => good.country),
  ],
};

/** The table of goods: its heads with the numbers of their fields, then a row for each good. */
export function goodsRows(
  goods: readonly CertifiedGood[],
  agreement: AgreementName,
  words: CertificateWords,
): readonly (readonly Span[])[] {
  const columns = goodsColumns[agreement];
  const nafta = agreement === 'NAFTA' ? words.nafta : {};
  const nameOf = (head: Head): string =>
    (head === 'criterion' ? nafta.criterion : head === 'description' ? nafta.goods : undefined) ??
    words.goodsHeads[head];
  return [
    [
      { first: 0, last: 0, text: words.goodsHeads.number, style: looks.head },
      ...columns.map(({ head, number, first, last }) => ({
        first,
        last,
        text: `${number}. ${nameOf(head)}`,
        style: looks.head,
      })),
    ],
    ...goods.map((good, index) => [
      { first: 0, last: 0, text: String(index + 1), style: looks.label },
      ...columns.map(({ first, last, value }) => filled(first, last, value(good))),
    ]),
  ];
}
