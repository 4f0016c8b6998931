/** A certificate of origin as a workbook of its own: filled from what was evaluated, never signed. */
export type { Certificate, CertificateDays, CertifiedGood, CertifierDetails } from './certificate';
export { DETAILS_SHEET, planDetails } from './details-sheet';
export { certificateBook } from './certificate-book';
export { agreementFor } from './certificate-days';
export { CERTIFIER_NAME, detailFields, readCertifier } from './certifier-table';
export {
  goodKey,
  GOODS_NAME,
  goodsColumns,
  printedTariff,
  readGoods,
  sixDigits,
  type GoodDetails,
} from './goods-table';
export { say as sayOfCertificate } from './sentences';
