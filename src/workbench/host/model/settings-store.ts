import type { StaleCell } from '../../../engine/types';
import { fullAddress } from './a1';

/** Where the add-in looks for cells that its host could not calculate: a JSON array of addresses. */
export const notRecalculated = 'NaftaOrigin.notRecalculated';

/** Where the add-in looks whether its page may hand files to the browser: here it may. */
export const savesFiles = 'NaftaOrigin.savesFiles';

/** The add-in's settings, and among them the list of stale cells where there are any. */
export class Settings extends Map<string, unknown> {
  constructor(private readonly stale: () => readonly StaleCell[]) {
    super();
  }

  override has(key: string): boolean {
    if (key === savesFiles) return true;
    return key === notRecalculated ? this.#addresses().length > 0 : super.has(key);
  }

  override get(key: string): unknown {
    if (key === savesFiles) return true;
    if (key !== notRecalculated) return super.get(key);
    const addresses = this.#addresses();
    return addresses.length === 0 ? undefined : JSON.stringify(addresses);
  }

  #addresses(): readonly string[] {
    return this.stale().map(({ sheet, row, column }) =>
      fullAddress({ sheet, row, column, rows: 1, columns: 1 }),
    );
  }
}
