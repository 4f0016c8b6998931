import type { SheetCells } from '../../costsheet/map';
import type { Language } from '../../origin';
import type { AgreementName } from '../../scenario';
import { REQUEST_ID } from '../request/request-id';
import { REQUEST_VERSION, type AskedPart, type SupplierRequest } from '../request/supplier-request';

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];
const AGREEMENTS: readonly AgreementName[] = ['NAFTA', 'USMCA'];

export const requestLogHeads: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Request',
    'Form version',
    'Supplier',
    'Requested by',
    'Agreement',
    'Language',
    'Requested on',
    'From',
    'To',
    'Currency',
    'Row',
    'Part',
    'Description',
    'Tariff code',
    'Origin',
  ],
  es: [
    'Solicitud',
    'Versión del formato',
    'Proveedor',
    'Solicitada por',
    'Tratado',
    'Idioma',
    'Solicitada el',
    'Desde',
    'Hasta',
    'Moneda',
    'Fila',
    'Parte',
    'Descripción',
    'Fracción',
    'Origen',
  ],
  fr: [
    'Demande',
    'Version du formulaire',
    'Fournisseur',
    'Demandée par',
    'Accord',
    'Langue',
    'Demandée le',
    'Du',
    'Au',
    'Monnaie',
    'Ligne',
    'Pièce',
    'Désignation',
    'Code tarifaire',
    'Origine',
  ],
};

/** What was asked, as rows of the log. */
export const requestLogRows = (request: SupplierRequest): readonly (readonly string[])[] =>
  request.parts.map(({ key, part, description, tariff, origin }) => [
    request.id,
    String(REQUEST_VERSION),
    request.supplier,
    request.buyer,
    request.agreement,
    request.language,
    request.madeOn,
    request.from,
    request.to,
    request.currency ?? '',
    key,
    part,
    description,
    tariff,
    origin,
  ]);

/** The requests of a log by their ids; rows that no request of ours has are left out. */
export function readRequestLog(cells: SheetCells): ReadonlyMap<string, SupplierRequest> {
  const heads = new Map<string, Omit<SupplierRequest, 'parts'>>();
  const parts = new Map<string, AskedPart[]>();
  for (let row = 1; row < cells.rows; row += 1) {
    const text = (column: number): string => cells.text(row, column);
    const [id, agreement, language] = [text(0), text(4), text(5)];
    const asAgreement = AGREEMENTS.find((one) => one === agreement);
    const asLanguage = LANGUAGES.find((one) => one === language);
    if (!REQUEST_ID.test(id) || asAgreement === undefined || asLanguage === undefined) continue;
    heads.set(id, {
      id,
      supplier: text(2),
      buyer: text(3),
      agreement: asAgreement,
      language: asLanguage,
      madeOn: text(6),
      from: text(7),
      to: text(8),
      currency: text(9) === '' ? null : text(9),
    });
    const asked = parts.get(id) ?? [];
    // the same request may have been made twice
    if (!asked.some(({ key }) => key === text(10))) {
      asked.push({
        key: text(10),
        part: text(11),
        description: text(12),
        tariff: text(13),
        origin: text(14),
      });
    }
    parts.set(id, asked);
  }
  return new Map([...heads].map(([id, head]) => [id, { ...head, parts: parts.get(id) ?? [] }]));
}
