import type { Language, Source } from '../../origin';
import {
  mfnDuties,
  overlayNotes,
  overlays,
  type MfnDuty,
  type Overlay,
  type OverlayGroup,
} from '../../scenario';
import { sourceText } from '../evaluation-table';
import { dutyWords, type DutyWords } from './duty-words';
import { escape, link, paragraph, table } from './html';

/** The rates of the most favoured nation and the overlays, each figure with its source. */
export function dutySections(language: Language): string {
  const words = dutyWords[language];
  return [
    `<h2 id="duties">${escape(words.title)}</h2>`,
    paragraph(words.intro),
    table(words.mfnHead, mfnDuties.map(mfnRow), 'en'),
    ...overlays.map((overlay) => overlaySection(overlay, words)),
  ].join('\n');
}

const mfnRow = ({ importer, goods, covers, percent, from, to, source }: MfnDuty) => [
  importer,
  goodsOf(goods, covers),
  escape(`${percent} %`),
  escape(from ?? ''),
  escape(to ?? ''),
  cited(source),
];

function overlaySection(overlay: Overlay, words: DutyWords): string {
  const { id, name, status, checkedOn, groups, partners } = overlay;
  return [
    `<section><div lang="en"><h3 id="duty-${escape(id)}">${escape(id)}: ${escape(name)}</h3>`,
    paragraph(`${status}; record read on ${checkedOn}.`),
    ...(overlayNotes[id] ?? []).map(paragraph),
    '</div>',
    table(words.overlayHead, groups.map(groupRow), 'en'),
    partners.length === 0 ? '' : partnerTable(overlay, words),
    '</section>',
  ].join('\n');
}

const RELIEF: Readonly<Record<OverlayGroup['relief'], string>> = {
  'US content': 'the value without US content, once approved; else the full value',
  exempt: 'exempt',
  'CA and MX content': 'the value without Canadian and Mexican content',
  unknown: 'not on record',
};

const groupRow = (group: OverlayGroup) => [
  goodsOf(group.goods, group.covers),
  escape(`${group.percent} %`),
  escape(group.from),
  escape(RELIEF[group.relief]),
  cited(group.source),
];

const partnerTable = ({ partners }: Overlay, words: DutyWords): string =>
  table(
    words.partnerHead,
    partners.map(({ exporters, percent, from, source }) => [
      escape(exporters.join(', ')),
      escape(`${percent} %`),
      escape(from),
      cited(source),
    ]),
    'en',
  );

const goodsOf = (goods: readonly string[], covers: readonly string[]): string =>
  escape([...goods, ...covers.map(dotted)].join(', '));

/** 87083050 as a tariff prints it: 8708.30.50. */
const dotted = (digits: string): string =>
  [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8), digits.slice(8)]
    .filter((part) => part !== '')
    .join('.');

const cited = (source: Source): string => link(source.address, sourceText(source));
