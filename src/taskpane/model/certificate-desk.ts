import type { Language, Outcome } from '../../origin';
import type { CertificatePlan, CertificateRequest } from '../../sharing/certificate';
import type { WorkbookPort } from '../../workbook';

/** The engine reads and writes files: it loads when it is asked for. */
const certificates = () => import('../../sharing/certificate');

/** Shows what a certificate of the workbook would say, and opens it as a new workbook. */
export class CertificateDesk {
  constructor(private readonly port: WorkbookPort) {}

  /** What would be certified. The values are those of the file as it stands; nothing is written. */
  async plan(request: CertificateRequest): Promise<Outcome<CertificatePlan>> {
    const { notRecalculated } = await this.port.survey();
    const { openForCertificate, planCertificate } = await certificates();
    const workbook = openForCertificate(
      await this.port.fileBytes(),
      // a host that could not calculate everything shows values that only a calculation tells apart
      notRecalculated.length > 0,
    );
    return planCertificate(workbook, request);
  }

  async open({ certificate }: CertificatePlan): Promise<void> {
    const { certificateBook } = await certificates();
    await this.port.openNew(certificateBook(certificate));
  }

  /** Whether the workbook has no details yet, so that the sheet for them can be set up. */
  async lacksDetails(): Promise<boolean> {
    const { planDetails } = await certificates();
    return planDetails(await this.port.survey(), [], 'en') !== null;
  }

  /** Writes the sheet that asks for the people and the descriptions; once it is there, nothing. */
  async setUpDetails(goods: readonly string[], language: Language): Promise<void> {
    const { planDetails } = await certificates();
    const plan = planDetails(await this.port.survey(), goods, language);
    if (plan !== null) await this.port.carryOut(plan);
  }
}
