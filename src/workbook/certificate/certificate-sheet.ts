import type { Sheet } from '../../engine/new-book';
import packageJson from '../../../package.json';
import {
  certifierFields,
  type CertifierField,
  type CertifierFieldId,
} from '../request/certifier-fields';
import { requestTexts } from '../request/request-texts';
import type { Certificate } from './certificate';
import { goodsRows } from './goods-rows';
import { looks, SheetRows, WIDTHS } from './sheet-rows';
import { certificateWords } from './words';

/** What only the certifier writes, whoever is known: these boxes are empty in every certificate. */
const BY_HAND: readonly CertifierFieldId[] = ['signatory', 'signedOn'];
/** Where the certifier signs: an empty box high enough for a hand. */
const SIGNATURE_HEIGHT = 38;

/** A certificate as a sheet that prints on portrait pages. What is not known is a yellow cell. */
export function certificateSheet(certificate: Certificate): Sheet {
  const { agreement, language, goods } = certificate;
  const words = certificateWords[language];
  const texts = requestTexts[language];
  const fields = certifierFields[agreement];
  const signing = fields.findIndex(({ id }) => id === 'signatory');
  const rows = new SheetRows();
  rows.across(words.title[agreement], looks.title, 26);
  rows.across(words.follows[agreement], looks.heading);
  rows.across(words.toFill, looks.note);
  rows.blank();
  for (const field of fields.slice(0, signing)) {
    if (field.id === 'goods') {
      for (const row of goodsRows(goods, agreement, words)) rows.add(row);
      rows.across(words.criterionB[agreement], looks.note);
    } else if (isOfAllGoods(field) && isNeeded(field, certificate)) {
      rows.field(field.number, nameOf(field, certificate), valueOf(field, certificate));
    }
  }
  rows.blank();
  rows.across(words.certification, looks.heading);
  rows.across(texts.declaration[agreement], looks.text);
  const number = fields[signing]?.number ?? '';
  rows.byHand(number, words.signature, SIGNATURE_HEIGHT);
  for (const field of fields.slice(signing)) {
    const name = nameOf(field, certificate);
    if (BY_HAND.includes(field.id)) rows.byHand(field.number, name);
    else rows.field(field.number, name, valueOf(field, certificate));
  }
  rows.across(`${words.notSigned} ${words.filledBy(packageJson.version)}`, looks.note);
  return {
    name: words.sheet,
    rows: rows.cells,
    heights: rows.heights,
    merges: rows.merges,
    widths: WIDTHS,
    printArea: `$A$1:$G$${rows.cells.length}`,
    footer: words.footer,
    tabColor: '0B5394',
  };
}

/** Fields of a good stand in the table of goods. */
const isOfAllGoods = ({ kind }: CertifierField): boolean =>
  kind === 'text' || kind === 'day' || kind === 'capacity';

const isNeeded = ({ id }: CertifierField, { days }: Certificate): boolean =>
  id !== 'blanketTo' || days.to !== null;

function nameOf({ id }: CertifierField, { agreement, language }: Certificate): string {
  const words = certificateWords[language];
  if (id === 'signatory') return words.printedName;
  if (id === 'signedOn') return words.date;
  const nafta = agreement === 'NAFTA' ? words.nafta : {};
  return nafta[id] ?? requestTexts[language].fields[id].name;
}

/** What the field says; "" is a yellow cell. */
function valueOf({ id }: CertifierField, { days, details, language }: Certificate): string {
  if (id === 'blanketFrom') {
    return days.to === null ? certificateWords[language].singleShipment : days.from;
  }
  if (id === 'blanketTo') return days.to ?? '';
  return details.get(id) ?? '';
}
