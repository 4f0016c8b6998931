/** What the library may set on a validation before or beside its rule. */
export interface ValidationNote {
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly alert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
}

/** Prompts and the like by address, kept while the page is open: the workbook stores lists and their alerts only. */
export class ValidationNotes {
  readonly #notes = new Map<string, ValidationNote>();

  get(address: string): ValidationNote {
    return this.#notes.get(address) ?? {};
  }

  add(address: string, note: ValidationNote): void {
    this.#notes.set(address, { ...this.get(address), ...note });
  }
}
