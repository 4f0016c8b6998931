/** A certificate of the goods that a workbook judges: planned, looked at, then written. */
export {
  MOST_GOODS,
  planCertificate,
  type CertificatePlan,
  type CertificateRequest,
} from './plan-certificate';
export { openForCertificate } from './open-for-certificate';
export type { RefusedGood } from './judge-goods';
export { certificateBook, planDetails } from '../../workbook/certificate';
