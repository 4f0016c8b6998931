import { ExcelHost } from '../../support/host';

const host = new ExcelHost();

/** A function as a user would type it, through the script that Excel loads. */
export const call = (id: string, ...given: unknown[]) => host.call(id, given);

export const totals = (total: number, ...excluded: number[]) =>
  call('NET_COST', total, ...excluded);

/** What is computed of an example, how, and what the law prints. */
export type Shown = readonly [what: string, found: () => unknown, printed: unknown];

/** The examples of one subject that functions reproduce, by id. */
export type Family = Readonly<Record<string, readonly Shown[]>>;
