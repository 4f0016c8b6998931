import { sha256 } from '../sha-256';
import { REQUEST_VERSION, type RequestContent, type SupplierRequest } from './supplier-request';

/** What an id of ours looks like. */
export const REQUEST_ID = /^NR-[0-9A-F]{8}-[0-9A-F]{8}$/;

/** The request with the id that its content gives it. */
export async function identified(content: RequestContent): Promise<SupplierRequest> {
  const { supplier, buyer, agreement, language, madeOn, from, to, currency, parts } = content;
  const rows = parts.map(({ key, part, description, tariff, origin }) => [
    key,
    part,
    description,
    tariff,
    origin,
  ]);
  const head = [supplier, buyer, agreement, language, madeOn, from, to, currency];
  const hash = await sha256(JSON.stringify([REQUEST_VERSION, head, rows]));
  const digits = hash.slice(0, 16).toUpperCase();
  return { ...content, id: `NR-${digits.slice(0, 8)}-${digits.slice(8)}` };
}
