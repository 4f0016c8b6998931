import { openWorkbook, type Workbook } from '../../engine';
import { naftaFunctions } from '../nafta-functions';

/** A workbook whose goods are judged; its cells show what the file has, or are calculated anew. */
export const openForCertificate = (bytes: Uint8Array, recalculate: boolean): Workbook =>
  openWorkbook(bytes, { customFunctions: [naftaFunctions()], recalculate });
