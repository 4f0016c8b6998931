import type { Issue } from '../../origin';
import type { TypedRow } from '../reply/typed-rows';
import type { SupplierRequest } from '../request/supplier-request';

/** A customer's request as it was read: known to be what the customer's program wrote. */
export interface ReceivedRequest {
  readonly request: SupplierRequest;
  /** names of the sheet of answers and of the certification */
  readonly answers: string;
  readonly certification: string;
  /** where each part stands and what is typed there already, by its key */
  readonly rows: ReadonlyMap<string, TypedRow>;
  /** of the amounts: as asked, or as typed already; null where neither says */
  readonly currency: string | null;
  /** what is odd about the file and does no harm */
  readonly notes: readonly Issue[];
}
