import { textOf } from '../../origin';
import {
  certificateBook,
  openForCertificate,
  planCertificate,
  type CertificatePlan,
  type CertificateRequest,
} from '../../sharing/certificate';
import { sayOfCertificate } from '../../workbook/certificate';
import { refuseCircles } from '../evaluate/circular-formulas';
import { checkNewBook, readBook, writeCopy } from '../files';
import { InputProblem } from '../problems';

export interface CertificateCommand {
  readonly book: string;
  readonly request: CertificateRequest;
  /** where to write the certificate; null only shows what it would say */
  readonly out: string | null;
}

/** Plans a certificate of a workbook and writes it where that is asked for; BOOK never changes. */
export function certifyBook({ book, request, out }: CertificateCommand): CertificatePlan {
  if (out !== null) checkNewBook(book, out, '--out');
  const workbook = openForCertificate(readBook(book), true);
  refuseCircles(workbook);
  const planned = planCertificate(workbook, request);
  if (!planned.ok) {
    throw new InputProblem(`${book}: ${planned.issues.map((one) => textOf(one)).join('; ')}`);
  }
  const { certificate, refused } = planned.value;
  const reasons = refused.map(({ cell, reason }) => `${cell}: ${textOf(reason)}`).join('; ');
  if (certificate.goods.length === 0) {
    const { agreement } = certificate;
    const nothing = textOf(sayOfCertificate('nothing-qualifies', { agreement }));
    throw new InputProblem(`${book}: ${nothing}. ${reasons}`);
  }
  // what was asked for by its cell is certified, or nothing is
  if (request.goods !== null && refused.length > 0) throw new InputProblem(`${book}: ${reasons}`);
  if (out !== null) writeCopy(out, certificateBook(certificate));
  return planned.value;
}
