import type { StoredSheet } from '../../engine/model';
import { readDate } from '../../costsheet';
import type { Issue } from '../../origin';
import { ID_COLUMN } from '../request/answer-columns';
import { certificationSheet, CURRENCY_ROW, FIRST_FIELD_ROW } from '../request/certification-sheet';
import { certifierFields, type CertifierFieldId } from '../request/certifier-fields';
import { requestTexts } from '../request/request-texts';
import type { SupplierRequest } from '../request/supplier-request';
import { alterations } from './locked-cells';
import { say } from './sentences';
import { typedCell } from './typed-rows';

/** What the certifier's block of a reply says. */
export interface Certification {
  /** who signed, and on which ISO day; "" where that is not said */
  readonly author: string;
  readonly signedOn: string;
  /** of the amounts; null where neither the request nor the reply names it */
  readonly currency: string | null;
  /** names of required fields that are blank, in the language of the request */
  readonly missing: readonly string[];
  readonly notes: readonly Issue[];
}

export function readCertification(sheet: StoredSheet, request: SupplierRequest): Certification {
  const asked = certificationSheet(request);
  const notes: Issue[] = alterations(
    asked,
    sheet,
    asked.rows.map((_, row) => row),
  ).map((altered) => say('altered-certification', { ...altered }));
  const read = (row: number): string => {
    const cell = typedCell(sheet, row, ID_COLUMN);
    if (cell === null) return '';
    if ('sentence' in cell) {
      notes.push(cell);
      return '';
    }
    return String(cell.value);
  };
  const fields = certifierFields[request.agreement];
  const values = new Map<CertifierFieldId, string>(
    fields.map(({ id, kind }, index) => [
      id,
      kind === 'elsewhere' ? '' : read(FIRST_FIELD_ROW + index),
    ]),
  );
  const names = requestTexts[request.language].fields;
  return {
    author: values.get('signatory') || values.get('name') || '',
    signedOn: dayOf(values.get('signedOn') ?? ''),
    currency: request.currency ?? (read(CURRENCY_ROW).toUpperCase() || null),
    missing: fields
      .filter(({ id, required }) => required && values.get(id) === '')
      .map(({ id }) => names[id].name),
    notes,
  };
}

function dayOf(text: string): string {
  const number = Number(text);
  const day = readDate(text !== '' && Number.isFinite(number) ? number : text, {
    parameter: 'date',
  });
  return day.ok && day.value !== null ? day.value : text;
}
