import { fold } from '../../costsheet';
import { partKey, type SupplierLine } from '../request/supplier-lines';

/** The lines of the buyer's cost tables, found by supplier and part. */
export class BuyerLines {
  readonly #bySupplier = new Map<string, SupplierLine[]>();

  constructor(lines: readonly SupplierLine[]) {
    for (const line of lines) {
      const key = fold(line.supplier);
      const group = this.#bySupplier.get(key);
      if (group === undefined) this.#bySupplier.set(key, [line]);
      else group.push(line);
    }
  }

  of(supplier: string): readonly SupplierLine[] {
    return this.#bySupplier.get(fold(supplier)) ?? [];
  }

  ofPart(supplier: string, part: string): readonly SupplierLine[] {
    const wanted = partKey(part);
    return this.of(supplier).filter((line) => partKey(line.part) === wanted);
  }
}
