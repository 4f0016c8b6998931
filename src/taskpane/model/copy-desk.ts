import type { Language } from '../../origin';
import type {
  BookStudy,
  CheckedCopy,
  CopyPreview,
  CopyRequest,
  SheetOffer,
  Shown,
} from '../../sharing';
import { planCopyKey, type WorkbookPort } from '../../workbook';
import { CertificateDesk } from './certificate-desk';
import { FormDesk } from './form-desk';

/** The engine reads and writes files: it loads when the page that needs it opens. */
const sharing = () => import('../../sharing');

/** The workbook as copies can be made of it. */
export interface CopyLook {
  readonly study: BookStudy;
  /** what can be chosen, by how much is shown */
  readonly offers: Readonly<Record<Shown, readonly SheetOffer[]>>;
  readonly hasKey: boolean;
  /** what a request would show; throws a sentence for one that cannot be met */
  preview(request: CopyRequest): CopyPreview;
}

/** What goes out to suppliers and customers: copies, certificates, forms; and copies that come back. */
export class CopyDesk {
  readonly certificates: CertificateDesk;
  readonly forms: FormDesk;

  constructor(private readonly port: WorkbookPort) {
    this.certificates = new CertificateDesk(port);
    this.forms = new FormDesk(port);
  }

  async look(): Promise<CopyLook> {
    const { notRecalculated } = await this.port.survey();
    const { copyKeyOf, offersOf, planCopy, studyFile } = await sharing();
    const study = studyFile(await this.port.fileBytes(), notRecalculated);
    return {
      study,
      offers: {
        results: offersOf(study, 'results'),
        numbers: offersOf(study, 'numbers'),
        costs: offersOf(study, 'costs'),
      },
      hasKey: copyKeyOf(study.workbook) !== null,
      preview: (request) => planCopy(study, request).preview,
    };
  }

  /** Opens the copy as a new workbook; with a key, which is first written to a sheet of its own. */
  async make(
    look: CopyLook,
    request: CopyRequest,
    withKey: boolean,
    language: Language,
  ): Promise<void> {
    const { makeCopy } = await sharing();
    const { study } = withKey && !look.hasKey ? await this.#keyed(language) : look;
    const { bytes } = await makeCopy(study, request);
    await this.port.openNew(bytes);
  }

  async check(copy: Uint8Array): Promise<CheckedCopy> {
    const { checkFile } = await sharing();
    const { study } = await this.look();
    return checkFile(copy, study);
  }

  async #keyed(language: Language): Promise<CopyLook> {
    const { newCopyKey } = await sharing();
    const plan = planCopyKey(await this.port.survey(), newCopyKey(), language);
    if (plan !== null) await this.port.carryOut(plan);
    return this.look();
  }
}
