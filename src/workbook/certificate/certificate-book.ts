import { writeBook } from '../../engine/new-book';
import type { Certificate } from './certificate';
import { certificateSheet } from './certificate-sheet';
import { certificateWords } from './words';

/**
 * A certificate as the bytes of an .xlsx file: one sheet, made of the certificate alone, so that
 * nothing else of the workbook can be in it. It holds no formula and no amount.
 */
export const certificateBook = (certificate: Certificate): Uint8Array =>
  writeBook({
    title: certificateWords[certificate.language].title[certificate.agreement],
    names: {},
    sheets: [certificateSheet(certificate)],
  });
