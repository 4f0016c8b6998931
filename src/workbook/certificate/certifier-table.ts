import { anySpace, fold, nearest } from '../../costsheet';
import type { Issue, Language } from '../../origin';
import type { CellValue } from '../port';
import { certifierFields, type CertifierFieldId } from '../request/certifier-fields';
import { requestTexts } from '../request/request-texts';
import type { CertifierDetails } from './certificate';
import { isErrorText } from '../error-text';
import { say } from './sentences';

/** The defined name of the optional table of people: two columns, the field and what it says. */
export const CERTIFIER_NAME = 'NAFTA_CERTIFIER';

/** Fields that only the certifier writes, by hand, and those that stand good by good. */
const NEVER: readonly CertifierFieldId[] = [
  'signatory',
  'signedOn',
  'goods',
  'tariff',
  'criterion',
  'country',
  'producerCode',
  'netCost',
  'blanketFrom',
  'blanketTo',
];

/** The fields that the table may hold, in the order in which it is set up. */
export const detailFields: readonly CertifierFieldId[] = [
  ...new Set([...certifierFields.USMCA, ...certifierFields.NAFTA].map(({ id }) => id)),
].filter((id) => !NEVER.includes(id));

const languages = Object.keys(requestTexts) as Language[];

/** A field by its id or by its name in any language. */
const fieldByName: ReadonlyMap<string, CertifierFieldId> = new Map(
  detailFields.flatMap((id) =>
    [id, ...languages.map((language) => requestTexts[language].fields[id].name)].map(
      (name) => [fold(name), id] as const,
    ),
  ),
);

export interface ReadDetails {
  readonly details: CertifierDetails;
  readonly problems: readonly Issue[];
}

/** How the first row heads the fields, if it does. */
const HEADS = ['field', 'campo', 'champ'];
/** As much as fits a page. */
const LONGEST = 500;

/**
 * What the table of people says; blank rows and fields without a value are left out.
 *
 * @param firstRow the sheet's row of the table's first row, 1-based, for the messages
 * @param language in which a capacity is printed
 */
export function readCertifier(
  table: readonly (readonly CellValue[])[],
  firstRow: number,
  language: Language,
): ReadDetails {
  const details = new Map<CertifierFieldId, string>();
  const problems: Issue[] = [];
  table.forEach(([first = '', second = ''], index) => {
    const at = { name: CERTIFIER_NAME, row: firstRow + index };
    const [field, value] = [anySpace(String(first)), anySpace(String(second))];
    const error = [field, value].find(isErrorText);
    if (error !== undefined) return void problems.push(say('table-error', { ...at, error }));
    const id = fieldByName.get(fold(field));
    if (field === '' || value === '') return;
    if (id === undefined) {
      if (!(index === 0 && HEADS.includes(fold(field)))) problems.push(unknownField(at, field));
      return;
    }
    if (details.has(id)) return void problems.push(say('field-twice', { ...at, field }));
    const said = id === 'capacity' ? capacityIn(value, language) : value.slice(0, LONGEST);
    if (said === null) {
      const capacities = requestTexts[language].capacities.join(', ');
      problems.push(say('capacity-unknown', { ...at, capacity: value, capacities }));
    } else details.set(id, said);
  });
  return { details, problems };
}

function unknownField(at: { readonly name: string; readonly row: number }, field: string): Issue {
  const names = detailFields.map((id) => requestTexts.en.fields[id].name);
  return say('field-unknown', { ...at, field, nearest: nearest(field, names) ?? '' });
}

/** "productor" is the producer, whatever the language of the certificate. */
function capacityIn(text: string, language: Language): string | null {
  for (const spoken of languages) {
    const index = requestTexts[spoken].capacities.findIndex((one) => fold(one) === fold(text));
    if (index >= 0) return requestTexts[language].capacities[index] ?? null;
  }
  return null;
}
