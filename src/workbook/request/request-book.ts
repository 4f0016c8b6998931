import { WORDLESS_FOOTER, writeBook } from '../../engine/new-book';
import { fold } from '../../costsheet';
import type { Language } from '../../origin';
import { answerSheet } from './answer-sheet';
import { certificationSheet } from './certification-sheet';
import { helpSheet } from './help-sheet';
import { requestTexts } from './request-texts';
import type { SupplierRequest } from './supplier-request';

/**
 * The workbook that a supplier answers in, as the bytes of an .xlsx file: answers and certification
 * in the language of the request, how to answer in all three. Made of the request alone, so that
 * nothing else of the buyer's workbook can be in it. No add-in, no macro, no password.
 */
export function requestBook(request: SupplierRequest): Uint8Array {
  const others = (Object.keys(requestTexts) as Language[]).filter(
    (language) => language !== request.language,
  );
  return writeBook({
    title: request.id,
    names: {},
    sheets: [
      answerSheet(request),
      certificationSheet(request),
      ...[request.language, ...others].map(helpSheet),
    ].map((sheet) => ({ ...sheet, footer: WORDLESS_FOOTER })),
  });
}

/**
 * A file name that says whose request it is.
 *
 * @example requestFileName({ supplier: 'Frenos México, S.A.', id: 'NR-1' }) //=> "frenos-mexico-s-a_NR-1.xlsx"
 */
export function requestFileName({
  supplier,
  id,
}: Pick<SupplierRequest, 'supplier' | 'id'>): string {
  const words = fold(supplier.replaceAll('.', ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${words.slice(0, 60) || 'supplier'}_${id}.xlsx`;
}
