import { openWorkbook, type RangeAddress } from '../../engine';
import { naftaFunctions } from '../nafta-functions';
import { checkCopy, type CheckedCopy } from './check-copy';
import { BookStudy } from './study';

/**
 * A workbook studied as its file has it: the values are those that Excel saved, nothing is calculated.
 * `stale` are cells whose value must not be taken for a result.
 */
export const studyFile = (bytes: Uint8Array, stale: readonly RangeAddress[] = []): BookStudy =>
  new BookStudy(
    openWorkbook(bytes, { customFunctions: [naftaFunctions()], recalculate: false }),
    stale,
  );

/** Compares a file that came back with what its original gives; no formula of the file is run. */
export const checkFile = (copy: Uint8Array, study: BookStudy): Promise<CheckedCopy> =>
  checkCopy(openWorkbook(copy, { recalculate: false }), study);
